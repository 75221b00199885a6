package io.hanwire.index;

import org.jspecify.annotations.Nullable;

/** The index cannot do what was asked; the message is one sentence for its user that says what to do. */
public final class StoreException extends RuntimeException {

    /** What stands in the way. */
    public enum Kind {
        /** There is no index in that place. */
        MISSING,
        /** Another process is writing. */
        LOCKED,
        /** The index was written by a newer version. */
        NEWER,
        /** The index was written by an older version, in a format that is no longer read. */
        OLDER,
        /** A query took too long. */
        TIME_OUT,
        /** A file of the index is broken or gone. */
        DAMAGED,
        /** Reading or writing failed: disk full, no permission, input or output error. */
        FAILED
    }

    private final Kind kind;

    StoreException(Kind kind, String message) {
        this(kind, message, null);
    }

    StoreException(Kind kind, String message, @Nullable Throwable cause) {
        super(message, cause);
        this.kind = kind;
    }

    public Kind kind() {
        return kind;
    }
}
