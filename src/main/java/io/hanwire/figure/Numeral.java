package io.hanwire.figure;

import java.math.BigDecimal;

/**
 * A number as written, without sign and unit.
 *
 * @param start where it begins
 * @param end where it ends; a vague 多 or 余 inside (3000多亿) belongs to it
 * @param min its value, or the lower bound of a vague one (几十, 五六百)
 * @param max its value, or the upper bound
 * @param decimals stated precision, as in XBRL
 * @param multiplier the power of ten of the 万, 亿, 兆 that all of it is counted in, 0 where there is none
 * @param wholeMultiplier the power of ten behind its only digit (九百亿 → 10), 0 where it has more digits or no multiplier
 * @param digits how many digits are written: none in 千亿
 * @param large whether 万, 亿 or 兆 is in it
 * @param arabic whether it begins with an Arabic digit
 * @param plain whether it is only a run of digits, without separator, point and multiplier
 * @param modifier from a 多, 余, 几 in it
 */
record Numeral(
        int start,
        int end,
        BigDecimal min,
        BigDecimal max,
        int decimals,
        int multiplier,
        int wholeMultiplier,
        int digits,
        boolean large,
        boolean arabic,
        boolean plain,
        Modifier modifier) {

    boolean isVague() {
        return min.compareTo(max) != 0;
    }

    boolean isOneDigit() {
        return digits == 1 && multiplier == 0 && plain;
    }

    /** Whether it has a multiplier and no digit: 千亿, 百万. */
    boolean isRound() {
        return digits == 0;
    }
}
