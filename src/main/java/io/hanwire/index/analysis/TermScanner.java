package io.hanwire.index.analysis;

/**
 * Reads the terms of canonical text one after the other: each pair of neighbouring ideographs, the last ideograph of a run
 * by itself, and each run of other letters and digits. {@code "摩尔线程S5000"} → 摩尔 尔线 线程 程 S5000.
 *
 * <p>The single ideograph at the end of each run makes every ideograph the beginning of some term. One pass, linear time;
 * not for use by several threads.
 */
final class TermScanner {

    /** Runs of letters and digits are cut at this length. */
    static final int LONGEST_RUN = 64;

    private char[] text = new char[0];
    private int length;
    private int position;
    private int start;
    private int end;
    private boolean pair;

    /** Starts anew on the first {@code count} characters of {@code characters}, which are not copied. */
    void on(char[] characters, int count) {
        text = characters;
        length = count;
        position = 0;
    }

    /** Goes to the next term; false where there is none. */
    boolean next() {
        while (position < length) {
            int c = Character.codePointAt(text, position, length);
            int width = Character.charCount(c);
            start = position;
            if (isIdeograph(c)) {
                position += width;
                end = position + ideographAt(position);
                pair = end > position;
                return true;
            }
            if (Character.isLetterOrDigit(c)) {
                position = endOfRun(position);
                end = position;
                pair = false;
                return true;
            }
            position += width;
        }
        return false;
    }

    /** Where the term begins. */
    int start() {
        return start;
    }

    /** Where the term ends. */
    int end() {
        return end;
    }

    /** Whether the term is a pair of ideographs. */
    boolean isPair() {
        return pair;
    }

    /** The width of the ideograph at {@code index}, 0 where there is none. */
    private int ideographAt(int index) {
        if (index >= length) {
            return 0;
        }
        int c = Character.codePointAt(text, index, length);
        return isIdeograph(c) ? Character.charCount(c) : 0;
    }

    private int endOfRun(int from) {
        int index = from;
        while (index < length && index - from < LONGEST_RUN) {
            int c = Character.codePointAt(text, index, length);
            if (isIdeograph(c) || !Character.isLetterOrDigit(c) && !isPointInNumber(index)) {
                break;
            }
            index += Character.charCount(c);
        }
        return index;
    }

    /** 4.38 is one term, and the sentence that ends in "4." has the term 4. */
    private boolean isPointInNumber(int index) {
        return text[index] == '.'
                && index + 1 < length
                && isDigit(text[index + 1])
                && index > 0
                && isDigit(text[index - 1]);
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    static boolean isIdeograph(int c) {
        if (c >= 0x4e00 && c <= 0x9fff) {
            return true;
        }
        return c >= 0x3005
                && (Character.isIdeographic(c) || c <= 0x30ff && c >= 0x3041 && Character.isLetter(c) || isHangul(c));
    }

    private static boolean isHangul(int c) {
        return c >= 0xac00 && c <= 0xd7a3;
    }
}
