package io.hanwire.fact;

import io.hanwire.text.Span;
import java.util.Objects;

/**
 * Where a fact is stated.
 *
 * @param span the figure's characters in the article's {@link io.hanwire.text.Article#text() text}, in UTF-16 units
 * @param codePoints the same in Unicode code points, as the export prints it
 * @param exact those characters: {@code text.substring(span.start(), span.end())}
 * @param quote the sentence as printed
 */
public record Evidence(Span span, Span codePoints, String exact, String quote) {

    public Evidence {
        Objects.requireNonNull(span, "span is null");
        if (exact.length() != span.length()) {
            throw new IllegalArgumentException("'" + exact + "' does not fill " + span);
        }
        if (exact.codePointCount(0, exact.length()) != codePoints.length()) {
            throw new IllegalArgumentException("'" + exact + "' does not fill code points " + codePoints);
        }
        Objects.requireNonNull(quote, "quote is null");
    }

    /** The evidence at {@code span} of {@code articleText}, standing in the sentence {@code quote}. */
    public static Evidence of(String articleText, Span span, String quote) {
        int start = articleText.codePointCount(0, span.start());
        String exact = span.of(articleText);
        Span codePoints = new Span(start, start + exact.codePointCount(0, exact.length()));
        return new Evidence(span, codePoints, exact, quote);
    }
}
