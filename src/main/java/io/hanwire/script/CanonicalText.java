package io.hanwire.script;

import io.hanwire.text.Span;

/**
 * A text and its canonical form, Simplified characters with mainland wording, with a map between the two.
 *
 * <p>Guarantee: {@link #toOriginal} of any span of {@link #text()} is a span of {@link #original()} that begins and ends on
 * whole characters; where an edit changed more than single characters (伺服器 → 服务器, 學(xué) → 学), the edit is taken
 * whole. Offsets are UTF-16 code units. Immutable and safe for use by several threads.
 */
public final class CanonicalText {

    private final String original;
    private final String text;
    private final EditMap edits;

    CanonicalText(String original, String text, EditMap edits) {
        this.original = original;
        this.text = text;
        this.edits = edits;
    }

    /** The text as printed. */
    public String original() {
        return original;
    }

    /** The canonical form, on which all rules and all matching run. */
    public String text() {
        return text;
    }

    /**
     * The smallest span of the original that holds everything {@code canonical} was made from: the span of 服务器 in 「AI
     * 服务器」 gives that of 伺服器 in 「AI 伺服器」. Throws {@link IndexOutOfBoundsException} where it ends after the text.
     */
    public Span toOriginal(Span canonical) {
        check(canonical, text, "canonical text");
        return wholeCharacters(
                original,
                edits.originalStart(canonical.start()),
                edits.originalEnd(canonical.end()),
                canonical.length());
    }

    /**
     * The smallest span of the canonical text that holds everything made from {@code original}; empty where nothing was made
     * from it. Throws {@link IndexOutOfBoundsException} where it ends after the original.
     */
    public Span toCanonical(Span original) {
        check(original, this.original, "original");
        return wholeCharacters(
                text, edits.canonicalStart(original.start()), edits.canonicalEnd(original.end()), original.length());
    }

    /** The characters of the original that {@code canonical} was made from. */
    public String originalOf(Span canonical) {
        return toOriginal(canonical).of(original);
    }

    private static void check(Span span, String text, String name) {
        if (span.end() > text.length()) {
            throw new IndexOutOfBoundsException(
                    "Span [" + span.start() + ", " + span.end() + ") of a " + name + " of length " + text.length());
        }
    }

    private static Span wholeCharacters(String text, int start, int end, int length) {
        if (length == 0 || end <= start) {
            int at = splitsPair(text, start) ? start - 1 : start;
            return new Span(at, at);
        }
        return new Span(splitsPair(text, start) ? start - 1 : start, splitsPair(text, end) ? end + 1 : end);
    }

    private static boolean splitsPair(String text, int offset) {
        return offset > 0
                && offset < text.length()
                && Character.isSurrogatePair(text.charAt(offset - 1), text.charAt(offset));
    }
}
