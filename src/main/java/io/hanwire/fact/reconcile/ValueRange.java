package io.hanwire.fact.reconcile;

import io.hanwire.fact.Fact;
import io.hanwire.figure.Modifier;
import java.math.BigDecimal;

/**
 * The values that a statement allows, from its stated precision as the XBRL Open Information Model takes duplicates: 4.4亿, with
 * decimals −7, allows 4.35亿 to 4.45亿. Headlines cut as often as they round (576.73亿 becomes 576亿), so beside a more precise
 * statement the coarser one allows up to its next step. What the text hedges allows more: 约 a twentieth either way, 超 and 不足 a
 * fifth on their side, or a step of the number as it is said (超1亿 up to 2亿).
 */
record ValueRange(BigDecimal low, BigDecimal high) {

    private static final BigDecimal HALF = new BigDecimal("0.5");
    private static final BigDecimal TWENTIETH = new BigDecimal("0.05");
    private static final BigDecimal FIFTH = new BigDecimal("0.2");

    /** Digits that an article's headline keeps at least of what its text states. */
    private static final int HEADLINE_DIGITS = 2;

    /** Whether both statements may speak of one value. */
    static boolean agree(Fact one, Fact other) {
        int decimals = one.figure().decimals();
        int others = other.figure().decimals();
        return of(one, decimals < others).overlaps(of(other, others < decimals));
    }

    /** As {@link #agree}, for two statements of one article: 市值站上2800亿元 over a text with 2823亿元. */
    static boolean agreeRoughly(Fact one, Fact other) {
        return agree(one, other) || headline(one, other).overlaps(headline(other, one));
    }

    static boolean same(Fact one, Fact other) {
        return one.min().compareTo(other.min()) == 0 && one.max().compareTo(other.max()) == 0;
    }

    /** @param mayBeCut whether the number may also have been cut to its precision */
    private static ValueRange of(Fact fact, boolean mayBeCut) {
        BigDecimal step = BigDecimal.ONE.scaleByPowerOfTen(-fact.figure().decimals());
        return of(fact, mayBeCut ? step : HALF.multiply(step));
    }

    /** @param outward how much larger in size the value may be than the number */
    private static ValueRange of(Fact fact, BigDecimal outward) {
        BigDecimal half = HALF.scaleByPowerOfTen(-fact.figure().decimals());
        boolean negative = fact.max().signum() < 0;
        BigDecimal low = fact.min().subtract(negative ? outward : half);
        BigDecimal high = fact.max().add(negative ? half : outward);
        BigDecimal size = fact.min().abs().max(fact.max().abs());
        Modifier modifier = fact.figure().modifier();
        return switch (modifier) {
            case NONE -> new ValueRange(low, high);
            case ABOUT -> {
                BigDecimal about = size.multiply(TWENTIETH);
                yield new ValueRange(
                        low.min(fact.min().subtract(about)), high.max(fact.max().add(about)));
            }
            case OVER -> negative ? below(fact, size) : above(fact, size);
            case UNDER -> negative ? above(fact, size) : below(fact, size);
        };
    }

    private static ValueRange above(Fact fact, BigDecimal size) {
        return new ValueRange(fact.min(), fact.max().add(hedge(size)));
    }

    private static ValueRange below(Fact fact, BigDecimal size) {
        return new ValueRange(fact.min().subtract(hedge(size)), fact.max());
    }

    private static BigDecimal hedge(BigDecimal size) {
        return size.multiply(FIFTH).max(lastDigit(size));
    }

    /** One in the place of the last digit that is not zero: 10亿 for 50亿. */
    private static BigDecimal lastDigit(BigDecimal size) {
        return size.signum() == 0
                ? BigDecimal.ZERO
                : BigDecimal.ONE.scaleByPowerOfTen(-size.stripTrailingZeros().scale());
    }

    /** The values that a headline with {@code fact} allows over a text with {@code other}. */
    private static ValueRange headline(Fact fact, Fact other) {
        BigDecimal step = headlineStep(fact);
        return step.compareTo(headlineStep(other)) > 0 ? of(fact, step) : of(fact, false);
    }

    /** One in the place of the last digit that a headline keeps: 100亿 for 2800亿. */
    private static BigDecimal headlineStep(Fact fact) {
        BigDecimal size = fact.max().abs().stripTrailingZeros();
        int spare = Math.max(0, HEADLINE_DIGITS - size.precision());
        return lastDigit(size).scaleByPowerOfTen(-spare);
    }

    /** Whether both allow some value in common; that two only touch, as 5.39亿 and 5.40亿 do at 5.395亿, is not enough. */
    private boolean overlaps(ValueRange other) {
        return low.compareTo(other.high) < 0 && other.low.compareTo(high) < 0;
    }
}
