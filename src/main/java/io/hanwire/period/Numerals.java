package io.hanwire.period;

/** Small numbers in Arabic and Chinese digits: 12, 〇, 十二, 廿三, 二〇二五. */
final class Numerals {

    /** No number of a date is longer in Chinese digits than 二十三 or 二〇二五. */
    private static final int LONGEST = 4;

    private static final String DIGITS = "〇一二三四五六七八九";

    private Numerals() {}

    static boolean isNumeral(char c) {
        return c >= '0' && c <= '9' || DIGITS.indexOf(c) >= 0 || c == '十' || c == '廿' || c == '两' || c == '百';
    }

    /** Where the digits and numerals that begin at {@code i} end; a run longer than any number of a date is cut short. */
    static int end(FoldedText text, int i) {
        int k = i;
        while (k <= i + LONGEST && text.isNumeral(k)) {
            k++;
        }
        return k;
    }

    /** The value of the run of digits or numerals from {@code from} to {@code to}; −1 where it is no number of a date. */
    static int value(FoldedText text, int from, int to) {
        if (to <= from || to - from > LONGEST) {
            return -1;
        }
        if (text.isDigit(from)) {
            return arabic(text, from, to);
        }
        int ten = -1;
        for (int i = from; i < to; i++) {
            if (text.isDigit(i) && text.at(i) != '0' || text.at(i) == '百') {
                return -1;
            }
            if (text.at(i) == '十' || text.at(i) == '廿') {
                ten = ten < 0 ? i : to;
            }
        }
        return ten < 0 ? digits(text, from, to) : tens(text, from, to, ten);
    }

    private static int arabic(FoldedText text, int from, int to) {
        int value = 0;
        for (int i = from; i < to; i++) {
            if (!text.isDigit(i)) {
                return -1;
            }
            value = value * 10 + text.at(i) - '0';
        }
        return value;
    }

    /** 二〇二五, 三. */
    private static int digits(FoldedText text, int from, int to) {
        int value = 0;
        for (int i = from; i < to; i++) {
            int digit = digit(text.at(i));
            if (digit < 0) {
                return -1;
            }
            value = value * 10 + digit;
        }
        return value;
    }

    /** 十, 十二, 二十, 二十三, 廿三. */
    private static int tens(FoldedText text, int from, int to, int ten) {
        if (ten >= to || ten - from > 1 || to - ten > 2) {
            return -1;
        }
        int tens = text.at(ten) == '廿' ? 2 : ten == from ? 1 : digit(text.at(from));
        int ones = ten + 1 < to ? digit(text.at(ten + 1)) : 0;
        return tens < 0 || ones < 0 || text.at(ten) == '廿' && ten != from ? -1 : tens * 10 + ones;
    }

    private static int digit(char c) {
        return c == '两' ? 2 : c == '0' ? 0 : DIGITS.indexOf(c);
    }
}
