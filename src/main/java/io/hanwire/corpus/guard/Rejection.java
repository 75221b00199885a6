package io.hanwire.corpus.guard;

import java.util.Objects;

/**
 * An input, or a part of one, that did not become an article.
 *
 * @param path the input's path below the corpus folder, safe to print
 * @param place which part of it
 * @param reason what kind of fault
 * @param message what is wrong, with the value or offset, in words for the user; it has no control characters
 */
public record Rejection(String path, Place place, Reason reason, String message) {

    public Rejection {
        Objects.requireNonNull(path, "path is null");
        Objects.requireNonNull(place, "place is null");
        Objects.requireNonNull(reason, "reason is null");
        message = Printable.escape(message);
    }

    /** One line for people: {@code a.jsonl line 12: json: field "text" is missing}. */
    @Override
    public String toString() {
        String where = place.equals(Place.WHOLE_FILE) ? path : path + " " + place;
        return where + ": " + reason.code() + ": " + message;
    }
}
