package io.hanwire.index.analysis;

/**
 * Cuts text into runs of ideographs (with kana and hangul) and runs of other letters and digits, in one pass. Not for use by
 * several threads.
 */
final class Runs {

    /** Runs are cut at this length. */
    static final int LONGEST = 256;

    private char[] text = new char[0];
    private int length;
    private int start;
    private int end;
    private boolean ideographs;
    private boolean apart;

    /** Starts anew on the first {@code count} characters of {@code characters}, which are not copied. */
    void on(char[] characters, int count) {
        text = characters;
        length = count;
        start = 0;
        end = 0;
    }

    /** Goes to the next run; false where there is none. */
    boolean next() {
        apart = false;
        for (start = end; start < length; start += Character.charCount(codePoint(start))) {
            int c = codePoint(start);
            ideographs = isIdeograph(c);
            if (ideographs || Character.isLetterOrDigit(c)) {
                end = endOfRun();
                return true;
            }
            apart |= !Character.isWhitespace(c);
        }
        end = start;
        return false;
    }

    int start() {
        return start;
    }

    int end() {
        return end;
    }

    /** Whether the run is of ideographs. */
    boolean isIdeographs() {
        return ideographs;
    }

    /** Whether signs stand between this run and the one before it. */
    boolean isApart() {
        return apart;
    }

    private int endOfRun() {
        int index = start;
        while (index < length && index - start < LONGEST) {
            int c = codePoint(index);
            boolean ideograph = isIdeograph(c);
            boolean inside =
                    ideographs ? ideograph : !ideograph && (Character.isLetterOrDigit(c) || isPointInNumber(index));
            if (!inside) {
                break;
            }
            index += Character.charCount(c);
        }
        return index;
    }

    /** 4.38 is one run, and 「S5000.」 ends in S5000. */
    private boolean isPointInNumber(int index) {
        return text[index] == '.'
                && index + 1 < length
                && isDigit(text[index + 1])
                && index > start
                && isDigit(text[index - 1]);
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private int codePoint(int index) {
        char c = text[index];
        return Character.isHighSurrogate(c) ? Character.codePointAt(text, index, length) : c;
    }

    private static boolean isIdeograph(int c) {
        if (c < 0x3005) {
            return false;
        }
        return c >= 0x4e00 && c <= 0x9fff
                || Character.isIdeographic(c)
                || c <= 0x30ff && Character.isLetter(c)
                || c >= 0xac00 && c <= 0xd7a3;
    }
}
