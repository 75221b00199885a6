package io.hanwire.period;

import io.hanwire.text.Tsv;

/**
 * A text with the variants of a character made one, place by place: the Traditional characters of words of time
 * Simplified, letters upper-case, full-width signs half-width, all dashes {@code -}, all spaces {@code ' '}. Offsets are
 * those of the text it was made from.
 */
final class FoldedText {

    private static final char[] FOLDS = folds();
    private static final int MOST_BLANKS = 4;
    private static final char FULL_WIDTH = '\uff01' - '!';

    private final char[] chars;

    private FoldedText(char[] chars) {
        this.chars = chars;
    }

    static FoldedText of(CharSequence text) {
        char[] chars = new char[text.length()];
        for (int i = 0; i < chars.length; i++) {
            chars[i] = FOLDS[text.charAt(i)];
        }
        return new FoldedText(chars);
    }

    private static char[] folds() {
        char[] folds = new char[Character.MAX_VALUE + 1];
        for (int c = 0; c < folds.length; c++) {
            folds[c] = (char) c;
        }
        for (char c = '!'; c <= '~'; c++) {
            folds[c + FULL_WIDTH] = c;
        }
        for (char c = 'a'; c <= 'z'; c++) {
            folds[c] = folds[c + FULL_WIDTH] = (char) (c - 'a' + 'A');
        }
        "－–—―─‐‑−".chars().forEach(c -> folds[c] = '-');
        "～∼〜".chars().forEach(c -> folds[c] = '~');
        "○〇０零".chars().forEach(c -> folds[c] = '〇');
        "．﹒‧·".chars().forEach(c -> folds[c] = '.');
        "\u3000\u00a0\u2009\t".chars().forEach(c -> folds[c] = ' ');
        folds['０'] = '0';
        for (String[] row : Tsv.rows(FoldedText.class, "variants.tsv", 2)) {
            folds[row[0].charAt(0)] = row[1].charAt(0);
        }
        return folds;
    }

    int length() {
        return chars.length;
    }

    /** The character at {@code i}, or 0 before the beginning and after the end. */
    char at(int i) {
        return i < 0 || i >= chars.length ? 0 : chars[i];
    }

    boolean is(int i, String word) {
        if (i < 0 || i + word.length() > chars.length) {
            return false;
        }
        for (int k = 0; k < word.length(); k++) {
            if (chars[i + k] != word.charAt(k)) {
                return false;
            }
        }
        return true;
    }

    /** Whether {@code word} stands directly before {@code i}. */
    boolean endsAt(int i, String word) {
        return is(i - word.length(), word);
    }

    boolean isAny(int i, String characters) {
        char c = at(i);
        return c != 0 && characters.indexOf(c) >= 0;
    }

    /** Whether nothing but white space and a preposition stands around what lies between {@code start} and {@code end}. */
    boolean isWhole(int start, int end) {
        return blank(end, chars.length) && (blank(0, start) || isAny(start - 1, "从在自") && blank(0, start - 1));
    }

    /** Whether a few blanks and nothing else lie between the two; more than a few are not looked at. */
    private boolean blank(int from, int to) {
        if (to - from > MOST_BLANKS) {
            return false;
        }
        for (int i = from; i < to; i++) {
            if (!Character.isWhitespace(chars[i])) {
                return false;
            }
        }
        return true;
    }

    /** The first place from {@code i} on that is no space; at most two are passed. */
    int skipSpaces(int i) {
        int k = i;
        while (k < i + 2 && at(k) == ' ') {
            k++;
        }
        return k;
    }

    boolean isDigit(int i) {
        char c = at(i);
        return c >= '0' && c <= '9';
    }

    boolean isNumeral(int i) {
        return Numerals.isNumeral(at(i));
    }

    boolean isLetter(int i) {
        char c = at(i);
        return c >= 'A' && c <= 'Z';
    }
}
