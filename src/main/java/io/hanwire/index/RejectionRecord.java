package io.hanwire.index;

import java.util.Objects;

/**
 * An input, or one article of it, that is not in the index, and why.
 *
 * @param path the file's path below the corpus folder
 * @param position where in the file: the number of the line, record or article, counted from 1; 0 for the whole file
 * @param reason a short constant word, {@code "too-long"}
 * @param message a sentence for the user
 */
public record RejectionRecord(String path, long position, String reason, String message) {

    public RejectionRecord {
        Objects.requireNonNull(path, "path is null");
        Objects.requireNonNull(reason, "reason is null");
        Objects.requireNonNull(message, "message is null");
        if (position < 0) {
            throw new IllegalArgumentException("position must be 0 or larger, was " + position);
        }
    }
}
