package io.hanwire.index;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.Locale;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.IndexFormatTooOldException;
import org.apache.lucene.store.LockObtainFailedException;
import org.jspecify.annotations.Nullable;

/** Says in one sentence what went wrong with an index. */
final class Failures {

    private Failures() {}

    static StoreException of(String action, Object place, Throwable cause) {
        if (cause instanceof StoreException known) {
            return known;
        }
        return switch (root(cause)) {
            case LockObtainFailedException e ->
                new StoreException(
                        StoreException.Kind.LOCKED,
                        "The index at " + place + " is being written by another process; wait until it has ended",
                        cause);
            case CorruptIndexException e -> damaged(place, cause);
            case IndexFormatTooOldException e ->
                new StoreException(
                        StoreException.Kind.DAMAGED,
                        "The index at " + place + " is of a version that is no longer read; ingest the corpus anew",
                        cause);
            case NoSuchFileException e -> damaged(place, cause);
            case AccessDeniedException e -> failed(action, place, "no permission for " + e.getFile(), cause);
            case Throwable e -> failed(action, place, reason(e), cause);
        };
    }

    static StoreException missing(Object place, @Nullable Throwable cause) {
        return new StoreException(
                StoreException.Kind.MISSING, "There is no index at " + place + "; run 'hanwire ingest' first", cause);
    }

    private static Throwable root(Throwable cause) {
        Throwable root = cause;
        while (root.getCause() != null && !(root instanceof IOException)) {
            root = root.getCause();
        }
        return root;
    }

    private static String reason(Throwable e) {
        if (e instanceof NoSuchFileException missing) {
            return "the file " + missing.getFile() + " is missing";
        }
        String reason = e instanceof FileSystemException file ? file.getReason() : e.getMessage();
        String text = reason == null || reason.isBlank() ? e.getClass().getSimpleName() : reason;
        return text.toLowerCase(Locale.ROOT).contains("no space left")
                ? "no space left on the disk; writing needs about twice the size of the index"
                : text;
    }

    private static StoreException damaged(Object place, Throwable cause) {
        return damaged(place, reason(root(cause)), cause);
    }

    static StoreException damaged(Object place, String reason, Throwable cause) {
        return new StoreException(
                StoreException.Kind.DAMAGED,
                "The index at " + place + " is damaged (" + reason
                        + "); run 'hanwire check', or delete it and ingest the corpus anew",
                cause);
    }

    private static StoreException failed(String action, Object place, String reason, Throwable cause) {
        return new StoreException(
                StoreException.Kind.FAILED,
                "Cannot " + action + " the index at " + place + ": " + reason + "; it stays as of the last commit",
                cause);
    }
}
