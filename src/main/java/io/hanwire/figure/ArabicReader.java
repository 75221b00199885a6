package io.hanwire.figure;

import java.math.BigDecimal;
import java.math.BigInteger;

/**
 * Reads a run of Arabic digits with separators of thousands, a point and a power of ten: 1,764.5, ５，２８４ or 1e26. Holds what was read last; not safe
 * for use by several threads.
 */
final class ArabicReader {

    private static final int LONG_DIGITS = 18;
    private static final int MOST_EXPONENT = 2;

    private final char[] text;

    private int end;
    private int digits;
    private int fraction;
    private boolean separated;
    private BigDecimal value = BigDecimal.ZERO;

    ArabicReader(char[] text) {
        this.text = text;
    }

    /** Reads the number that begins at {@code start}, a digit or the point before one; false where it is too long to be one. */
    boolean read(int start) {
        int p = run(start);
        digits = p - start;
        separated = false;
        while (p - start <= NumeralReader.MOST_CHARACTERS && groupFollows(p, digits, separated)) {
            separated = true;
            digits += 3;
            p += 4;
        }
        fraction = 0;
        if (p + 1 < text.length && text[p] == '.' && isDigit(text[p + 1])) {
            int point = p;
            p = run(p + 1);
            fraction = p - point - 1;
            digits += fraction;
        }
        end = p;
        if (p - start > NumeralReader.MOST_CHARACTERS) {
            return false;
        }
        value = valueOf(start);
        power();
        return true;
    }

    /** Reads the e26 of 1e26 and the ^26 of 10^26. */
    private void power() {
        boolean ten = end < text.length && text[end] == '^' && isPlain() && value.compareTo(BigDecimal.TEN) == 0;
        boolean exponent = end < text.length && (text[end] == 'e' || text[end] == 'E');
        if (!ten && !exponent) {
            return;
        }
        int sign = end + 1 < text.length && (text[end + 1] == '+' || text[end + 1] == '-') ? 1 : 0;
        int from = end + 1 + sign;
        int to = from;
        while (to < text.length && to - from < MOST_EXPONENT && isDigit(text[to])) {
            to++;
        }
        boolean named = text[end] == 'E' && sign == 0 && fraction == 0 && digits > 1;
        if (to == from || named || (to < text.length && NameReader.isWordCharacter(text[to]))) {
            return;
        }
        int power = Integer.parseInt(new String(text, from, to - from));
        power = (sign == 1 && text[end + 1] == '-' ? -power : power) - (ten ? 1 : 0);
        value = value.scaleByPowerOfTen(power);
        value = value.scale() < 0 ? value.setScale(0) : value;
        fraction = Math.max(0, fraction - power);
        separated = true;
        end = to;
    }

    private int run(int from) {
        int p = from;
        while (p < text.length && isDigit(text[p])) {
            p++;
        }
        return p;
    }

    private boolean groupFollows(int at, int digitsBefore, boolean inGroups) {
        if (digitsBefore == 0 || (!inGroups && digitsBefore > 3) || at + 3 >= text.length) {
            return false;
        }
        return (text[at] == ',' || text[at] == '，')
                && isDigit(text[at + 1])
                && isDigit(text[at + 2])
                && isDigit(text[at + 3])
                && (at + 4 >= text.length || !isDigit(text[at + 4]));
    }

    private BigDecimal valueOf(int start) {
        if (digits <= LONG_DIGITS) {
            long unscaled = 0;
            for (int i = start; i < end; i++) {
                unscaled = isDigit(text[i]) ? unscaled * 10 + (text[i] - '0') : unscaled;
            }
            return BigDecimal.valueOf(unscaled, fraction);
        }
        StringBuilder plain = new StringBuilder(end - start);
        for (int i = start; i < end; i++) {
            if (isDigit(text[i])) {
                plain.append(text[i]);
            }
        }
        return new BigDecimal(new BigInteger(plain.toString()), fraction);
    }

    static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    int end() {
        return end;
    }

    /** How many digits are written, those behind the point too. */
    int digits() {
        return digits;
    }

    /** How many digits stand behind the point. */
    int fraction() {
        return fraction;
    }

    boolean isPlain() {
        return !separated && fraction == 0;
    }

    BigDecimal value() {
        return value;
    }
}
