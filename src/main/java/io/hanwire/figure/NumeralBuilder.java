package io.hanwire.figure;

import java.math.BigDecimal;

/**
 * Adds up a number from its coefficients and multipliers in the order in which they are written. Keeps the value exact, its
 * bounds where it is vague, and how precisely it is stated. Not safe for use by several threads.
 */
final class NumeralBuilder {

    /** The multiplier of a number that has none yet; every other is lower. */
    static final int NO_MULTIPLIER = 99;

    private static final int LEVEL = 4;

    /** What is counted in 万 (1), 亿 (2) and 兆 (3); null where nothing is. */
    private final BigDecimal[] parts = new BigDecimal[4];

    private BigDecimal section = BigDecimal.ZERO;
    private BigDecimal coefficient = BigDecimal.ZERO;
    private BigDecimal spread = BigDecimal.ZERO;
    private BigDecimal settledSpread = BigDecimal.ZERO;
    private boolean hasSection;
    private boolean hasCoefficient;
    private boolean coefficientArabic;
    private int coefficientDigits;
    private int fraction;
    private int lastLevel;
    private int lastSmall;
    private int lastMultiplier;
    private int multiplied;
    private boolean bigBefore;
    private boolean zero;
    private int place;
    private int digits;
    private boolean plain;

    /** Begins a new number. */
    void reset() {
        for (int level = 1; level < parts.length; level++) {
            parts[level] = BigDecimal.ZERO;
        }
        section = BigDecimal.ZERO;
        coefficient = BigDecimal.ZERO;
        spread = BigDecimal.ZERO;
        settledSpread = BigDecimal.ZERO;
        hasSection = false;
        hasCoefficient = false;
        coefficientDigits = 0;
        fraction = 0;
        lastLevel = NO_MULTIPLIER;
        lastSmall = NO_MULTIPLIER;
        lastMultiplier = 0;
        multiplied = 0;
        bigBefore = false;
        zero = false;
        place = 0;
        digits = 0;
        plain = true;
    }

    boolean hasCoefficient() {
        return hasCoefficient;
    }

    /** Whether a coefficient, or 十, 百, 千, waits for its 万 or 亿. */
    boolean isPending() {
        return hasCoefficient || hasSection;
    }

    /** Whether the last thing read is 万, 亿 or 兆. */
    boolean endsInBig() {
        return bigBefore;
    }

    boolean endsInSmall() {
        return hasSection && !hasCoefficient && !bigBefore;
    }

    /** The power of ten of the multiplier read last, 0 before the first. */
    int lastMultiplier() {
        return lastMultiplier;
    }

    /** The power of ten of the 十, 百 or 千 read last since 万, or {@link #NO_MULTIPLIER}. */
    int lastSmall() {
        return lastSmall;
    }

    boolean hasZero() {
        return zero;
    }

    /** Notes a 零 behind a multiplier: what follows counts ones. */
    void zero() {
        zero = true;
    }

    /**
     * Takes digits.
     *
     * @param value what they say
     * @param vagueness how much more they may mean: 1 for 五六
     * @param count how many digits are written
     * @param fractionDigits how many of them stand behind the point
     */
    void coefficient(BigDecimal value, BigDecimal vagueness, int count, int fractionDigits) {
        coefficient = value;
        spread = vagueness;
        hasCoefficient = true;
        coefficientDigits = count;
        coefficientArabic = false;
        fraction = fractionDigits;
        digits += count;
        bigBefore = false;
        plain &= lastMultiplier == 0 && fractionDigits == 0 && vagueness.signum() == 0;
    }

    /** As {@link #coefficient(BigDecimal, BigDecimal, int, int)}, of Arabic digits, which state how precise they are. */
    void arabic(BigDecimal value, int count, int fractionDigits, boolean onlyDigits) {
        coefficient(value, BigDecimal.ZERO, count, fractionDigits);
        coefficientArabic = true;
        plain &= onlyDigits;
    }

    /** Forgets the last coefficient: 五 of 三百五百 belongs to the next number. */
    void dropCoefficient() {
        digits -= coefficientDigits;
        hasCoefficient = false;
        coefficient = BigDecimal.ZERO;
        spread = settledSpread;
    }

    /** Takes 廿 or 卅. */
    void tens(int value) {
        section = section.add(BigDecimal.valueOf(value));
        hasSection = true;
        lastSmall = 1;
        lastMultiplier = 1;
        digits++;
        settle();
    }

    /** Takes 十, 百 or 千; false where it is not below the one before. */
    boolean small(int exponent) {
        if (exponent >= lastSmall) {
            return false;
        }
        BigDecimal count = hasCoefficient ? coefficient : BigDecimal.ONE;
        section = section.add(count.scaleByPowerOfTen(exponent));
        spread = scaled(spread, exponent);
        place = hasCoefficient && (coefficientArabic || fraction > 0) ? exponent - fraction : 0;
        hasSection = true;
        lastSmall = exponent;
        lastMultiplier = exponent;
        bigBefore = false;
        settle();
        return true;
    }

    /** Takes 万, 亿 or 兆; false where the number cannot go on with it. */
    boolean big(int exponent) {
        int level = exponent / LEVEL;
        boolean counted = isPending();
        boolean first = lastLevel == NO_MULTIPLIER;
        if ((counted && level == lastLevel) || (!counted && !first && (!bigBefore || level < lastLevel))) {
            return false;
        }
        place = (hasCoefficient ? -fraction : place) + exponent;
        // 一百五万 is 150万, but the 一 of 五亿一万 counts ones
        BigDecimal ones = hasSection ? tail() : coefficient;
        BigDecimal count = counted || !first ? sum(section, ones) : BigDecimal.ONE;
        if (!counted || level > lastLevel) {
            for (int lower = 1; lower <= level; lower++) {
                count = sum(count, parts[lower]);
                parts[lower] = BigDecimal.ZERO;
            }
        }
        parts[level] = sum(parts[level], count.scaleByPowerOfTen(exponent));
        multiplied = counted || first ? exponent : multiplied + exponent;
        spread = scaled(spread, exponent);
        section = BigDecimal.ZERO;
        hasSection = false;
        lastSmall = NO_MULTIPLIER;
        lastLevel = level;
        lastMultiplier = exponent;
        bigBefore = true;
        settle();
        return true;
    }

    private void settle() {
        hasCoefficient = false;
        coefficient = BigDecimal.ZERO;
        fraction = 0;
        zero = false;
        plain = false;
        settledSpread = spread;
    }

    /** Whether the pending digit counts tenths of the multiplier before it: 五 of 一百五. */
    private boolean isShortened() {
        return hasCoefficient && coefficientDigits == 1 && lastMultiplier > 1 && !zero && fraction == 0;
    }

    private BigDecimal tail() {
        if (!isShortened()) {
            return coefficient;
        }
        spread = scaled(spread, lastMultiplier - 1);
        return coefficient.scaleByPowerOfTen(lastMultiplier - 1);
    }

    /** The number read, from {@code start} to {@code end}. */
    Numeral build(int start, int end, boolean beganArabic, Modifier modifier) {
        boolean large = lastLevel != NO_MULTIPLIER;
        if (hasCoefficient) {
            place = isShortened() ? lastMultiplier - 1 : -fraction;
        }
        BigDecimal min = section.signum() == 0 ? tail() : section.add(tail());
        for (int level = 1; large && level < parts.length; level++) {
            min = sum(min, parts[level]);
        }
        min = integral(min);
        BigDecimal max = spread.signum() == 0 ? min : integral(min.add(spread));
        int multiplier = large && !isPending() ? multiplied : 0;
        int whole = digits == 1 && !plain && min.signum() > 0 ? min.precision() - 1 - min.scale() : 0;
        return new Numeral(
                start, end, min, max, -place, multiplier, whole, digits, large, beganArabic, plain, modifier);
    }

    private static BigDecimal sum(BigDecimal one, BigDecimal other) {
        return other.signum() == 0 ? one : one.signum() == 0 ? other : one.add(other);
    }

    private static BigDecimal scaled(BigDecimal value, int exponent) {
        return value.signum() == 0 ? value : value.scaleByPowerOfTen(exponent);
    }

    /** {@code value} without a negative scale, so that it prints as written. */
    private static BigDecimal integral(BigDecimal value) {
        return value.scale() < 0 ? value.setScale(0) : value;
    }
}
