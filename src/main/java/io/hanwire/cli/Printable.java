package io.hanwire.cli;

import io.hanwire.text.ControlCharacters;
import java.util.HexFormat;

/** Makes text from articles safe for a terminal. */
final class Printable {

    private Printable() {}

    /** {@code text} on one line: control characters as {@code \x1b}, line ends as spaces, direction marks as {@code \}{@code u202e}. */
    static String line(String text) {
        if (!ControlCharacters.areIn(text)) {
            return text;
        }
        StringBuilder safe = new StringBuilder(text.length() + 8);
        text.codePoints().forEach(c -> {
            if (ControlCharacters.contains(c)) {
                append(c, safe);
            } else {
                safe.appendCodePoint(c);
            }
        });
        return safe.toString();
    }

    private static void append(int c, StringBuilder safe) {
        if (c == '\n' || c == '\r' || c == '\t' || c == 0x2028 || c == 0x2029) {
            safe.append(' ');
        } else if (c < 0x100) {
            safe.append("\\x").append(HexFormat.of().toHexDigits((byte) c));
        } else {
            safe.append(ControlCharacters.escape(c));
        }
    }

    /** How many cells of a terminal {@code text} fills: two for each Han character or full-width sign. */
    static int width(String text) {
        return text.codePoints().map(Printable::width).sum();
    }

    /** {@code text} cut to at most {@code cells}, with … where something was cut. */
    static String cut(String text, int cells) {
        if (width(text) <= cells) {
            return text;
        }
        StringBuilder cut = new StringBuilder();
        int used = 1;
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            used += width(c);
            if (used > cells) {
                break;
            }
            cut.appendCodePoint(c);
            i += Character.charCount(c);
        }
        return cut.append('…').toString();
    }

    private static int width(int c) {
        int type = Character.getType(c);
        if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK || type == Character.FORMAT) {
            return 0;
        }
        boolean wide = c >= 0x1100 && c <= 0x115f
                || c >= 0x2e80 && c <= 0xa4cf
                || c >= 0xac00 && c <= 0xd7a3
                || c >= 0xf900 && c <= 0xfaff
                || c >= 0xfe30 && c <= 0xfe6f
                || c >= 0xff01 && c <= 0xff60
                || c >= 0xffe0 && c <= 0xffe6
                || c >= 0x1f300 && c <= 0x1f64f
                || c >= 0x1f900 && c <= 0x1f9ff
                || c >= 0x20000 && c <= 0x3fffd;
        return wide ? 2 : 1;
    }
}
