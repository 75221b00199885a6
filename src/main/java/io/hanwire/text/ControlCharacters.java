package io.hanwire.text;

import java.util.HexFormat;

/**
 * Characters that are no text for whoever shows them: they move a cursor, end a line, turn the direction of reading or hide what
 * follows. An article may hold any of them; no output does.
 */
public final class ControlCharacters {

    private ControlCharacters() {}

    /**
     * Whether {@code codePoint} is a control character, a line or paragraph separator, half of a broken surrogate pair, a
     * direction mark, a byte order mark or an annotation mark. Joiners, soft hyphens and tags, which scripts and emoji need, are
     * text.
     */
    public static boolean contains(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR, Character.SURROGATE ->
                true;
            case Character.FORMAT -> isDirection(codePoint) || isMark(codePoint);
            default -> false;
        };
    }

    private static boolean isDirection(int c) {
        return c == 0x61c || c == 0x200e || c == 0x200f || c >= 0x202a && c <= 0x202e || c >= 0x2066 && c <= 0x2069;
    }

    private static boolean isMark(int c) {
        return c == 0xfeff || c >= 0xfff9 && c <= 0xfffb;
    }

    /** Whether any of them is in {@code text}. */
    public static boolean areIn(String text) {
        return text.codePoints().anyMatch(ControlCharacters::contains);
    }

    /** {@code character} as text: {@code \}{@code u202e}. */
    public static String escape(int character) {
        return "\\u" + HexFormat.of().toHexDigits((char) character);
    }
}
