package io.hanwire.script;

import io.hanwire.text.Span;

/**
 * A text and its canonical form, Simplified characters with mainland wording, with a map between the two.
 *
 * <p>Guarantee: {@link #toOriginal} of any span of {@link #text()} is a span of {@link #original()} that begins and ends on
 * whole characters; where an edit changed the number of characters (伺服器 → 服务器, 學(xué) → 学), the edit is taken
 * whole. Immutable and safe for use by several threads.
 */
public final class CanonicalText {

    private final String original;
    private final String text;

    CanonicalText(String original, String text) {
        this.original = original;
        this.text = text;
    }

    /** The text as printed. */
    public String original() {
        return original;
    }

    /** The canonical form, on which all rules and all matching run. */
    public String text() {
        return text;
    }

    /** The smallest span of the original that holds everything {@code canonical} was made from. */
    public Span toOriginal(Span canonical) {
        return canonical;
    }

    /** The smallest span of the canonical text that holds everything made from {@code original}. */
    public Span toCanonical(Span original) {
        return original;
    }

    /** The characters of the original that {@code canonical} was made from. */
    public String originalOf(Span canonical) {
        return toOriginal(canonical).of(original);
    }
}
