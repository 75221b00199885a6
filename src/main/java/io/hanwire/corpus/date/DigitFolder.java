package io.hanwire.corpus.date;

/** Makes every way to print a digit one, without changing the length of a line. */
final class DigitFolder {

    private static final String NUMERALS = "零一二三四五六七八九";

    private DigitFolder() {}

    /** Full-width digits and signs, and Chinese numerals, as ASCII: 「二○二六年」 → 「2026年」; 十 stays. */
    static String fold(String line) {
        StringBuilder folded = new StringBuilder(line.length());
        for (int i = 0; i < line.length(); i++) {
            folded.append(fold(line.charAt(i)));
        }
        return folded.toString();
    }

    private static char fold(char c) {
        if (c >= '！' && c <= '～') {
            return (char) (c - '！' + '!');
        }
        if (c == '〇' || c == '○') {
            return '0';
        }
        if (c == '　' || c == '\u00a0') {
            return ' ';
        }
        int digit = NUMERALS.indexOf(c);
        return digit >= 0 ? (char) ('0' + digit) : c;
    }
}
