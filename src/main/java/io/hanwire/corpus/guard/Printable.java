package io.hanwire.corpus.guard;

import java.util.HexFormat;

/** Makes text safe for a terminal and a log: nothing in it moves the cursor, ends the line or turns its direction. */
public final class Printable {

    private Printable() {}

    /** {@code text} with control, direction and surrogate characters as {@code \}{@code u202e}. */
    public static String escape(String text) {
        if (text.codePoints().noneMatch(Printable::isUnsafe)) {
            return text;
        }
        StringBuilder safe = new StringBuilder(text.length() + 16);
        text.codePoints().forEach(c -> {
            if (isUnsafe(c)) {
                safe.append("\\u").append(HexFormat.of().toHexDigits((char) c));
            } else {
                safe.appendCodePoint(c);
            }
        });
        return safe.toString();
    }

    private static boolean isUnsafe(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR, Character.SURROGATE ->
                true;
            case Character.FORMAT -> c <= 0xFFFF;
            default -> false;
        };
    }
}
