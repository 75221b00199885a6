package io.hanwire.corpus.line;

import java.util.ArrayList;
import java.util.List;

/** Splits text into the lines that articles are made of. */
public final class Lines {

    private Lines() {}

    /**
     * The lines of {@code text} that are not blank, without white space at either end and without control characters other
     * than tabs; every other character is kept as it is.
     */
    public static List<String> of(String text) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n'
                    || c == '\r'
                    || c == '\u2028'
                    || c == '\u2029'
                    || c == '\u0085'
                    || c == '\f'
                    || c == '\u000b') {
                add(line, lines);
            } else if (c == '\t' || !Character.isISOControl(c)) {
                line.append(c);
            }
        }
        add(line, lines);
        return lines;
    }

    /** {@code text} in one line: line ends become spaces, control characters go. */
    public static String single(String text) {
        return String.join(" ", of(text));
    }

    private static void add(StringBuilder line, List<String> lines) {
        String trimmed = trim(line);
        if (!trimmed.isEmpty()) {
            lines.add(trimmed);
        }
        line.setLength(0);
    }

    /** Without white space, no-break spaces and zero-width signs at either end. */
    public static String trim(CharSequence text) {
        int start = 0;
        int end = text.length();
        while (start < end && isBlank(text.charAt(start))) {
            start++;
        }
        while (end > start && isBlank(text.charAt(end - 1))) {
            end--;
        }
        return text.subSequence(start, end).toString();
    }

    /** White space of every kind, no-break spaces and zero-width signs. */
    public static boolean isBlank(char c) {
        return c <= ' '
                || c == '\u00a0'
                || c == '\ufeff'
                || c == '\u200b'
                || c == '\u200c'
                || c == '\u200d'
                || c == '\u2060'
                || Character.isWhitespace(c);
    }
}
