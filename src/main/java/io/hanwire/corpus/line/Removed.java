package io.hanwire.corpus.line;

import java.util.Objects;

/**
 * A stretch of an input that is not part of the article.
 *
 * @param text as it stood there
 * @param reason why it was left out: {@code disclaimer}, {@code caption}, {@code byline}, {@code share} …
 */
public record Removed(String text, String reason) {

    public Removed {
        Objects.requireNonNull(text, "text is null");
        Objects.requireNonNull(reason, "reason is null");
    }
}
