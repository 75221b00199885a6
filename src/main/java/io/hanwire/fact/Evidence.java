package io.hanwire.fact;

import io.hanwire.text.Span;
import java.util.Objects;

/**
 * Where a fact is stated.
 *
 * @param span the figure's characters in the article's {@link io.hanwire.text.Article#text() text}, in UTF-16 units
 * @param exact those characters: {@code text.substring(span.start(), span.end())}
 * @param quote the sentence as printed
 */
public record Evidence(Span span, String exact, String quote) {

    public Evidence {
        Objects.requireNonNull(span, "span is null");
        if (exact.length() != span.length()) {
            throw new IllegalArgumentException("'" + exact + "' does not fill " + span);
        }
        Objects.requireNonNull(quote, "quote is null");
    }
}
