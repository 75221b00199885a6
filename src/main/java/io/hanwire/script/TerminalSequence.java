package io.hanwire.script;

/**
 * Escape sequences of terminals (ECMA-48), which stand in texts that were copied from one: colours {@code ESC [ 1 ; 3 1 m},
 * titles and links {@code ESC ] … BEL}. They print nothing, and inside a figure they would split it.
 */
final class TerminalSequence {

    private static final char ESCAPE = '\u001b';
    private static final char CONTROL_SEQUENCE = '\u009b';
    private static final char BELL = '\u0007';
    private static final char STRING_END = '\u009c';

    /** The longest parameters of a control sequence. */
    private static final int LONGEST_PARAMETERS = 64;

    /** The longest string, the address of a link. */
    private static final int LONGEST_STRING = 512;

    private TerminalSequence() {}

    /** The end of the sequence that begins at {@code at}, or {@code at} where none does. */
    static int end(TracedText source, int at) {
        char c = source.text[at];
        if (c == CONTROL_SEQUENCE) {
            return controlEnd(source, at, at + 1);
        }
        if (c != ESCAPE || at + 1 == source.length) {
            return at;
        }
        return switch (source.text[at + 1]) {
            case '[' -> controlEnd(source, at, at + 2);
            case ']', 'P', 'X', '^', '_' -> stringEnd(source, at);
            default -> at;
        };
    }

    /** Parameters, intermediate characters and the final one; {@code at} where they are not such. */
    private static int controlEnd(TracedText source, int at, int from) {
        int i = from;
        int limit = Math.min(source.length, from + LONGEST_PARAMETERS);
        while (i < limit && source.text[i] >= 0x30 && source.text[i] <= 0x3f) {
            i++;
        }
        while (i < limit && source.text[i] >= 0x20 && source.text[i] <= 0x2f) {
            i++;
        }
        return i < limit && source.text[i] >= 0x40 && source.text[i] <= 0x7e ? i + 1 : at;
    }

    private static int stringEnd(TracedText source, int at) {
        int limit = Math.min(source.length, at + LONGEST_STRING);
        for (int i = at + 2; i < limit; i++) {
            char c = source.text[i];
            if (c == BELL || c == STRING_END) {
                return i + 1;
            }
            if (c == ESCAPE) {
                return i + 1 < source.length && source.text[i + 1] == '\\' ? i + 2 : at;
            }
            if (c == '\n') {
                return at;
            }
        }
        return at;
    }
}
