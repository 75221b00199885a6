package io.hanwire.fact.reconcile;

import io.hanwire.fact.Fact;
import io.hanwire.figure.Modifier;
import java.math.BigDecimal;

/**
 * The values that a statement allows, from its stated precision as the XBRL Open Information Model takes duplicates: 4.4亿, with
 * decimals −7, allows 4.35亿 to 4.45亿. What the text hedges allows more: 约 a twentieth either way, 超 and 不足 a fifth on their
 * side.
 */
record ValueRange(BigDecimal low, BigDecimal high) {

    private static final BigDecimal HALF = new BigDecimal("0.5");
    private static final BigDecimal TWENTIETH = new BigDecimal("0.05");
    private static final BigDecimal FIFTH = new BigDecimal("0.2");

    static ValueRange of(Fact fact) {
        BigDecimal half = HALF.scaleByPowerOfTen(-fact.figure().decimals());
        BigDecimal size = fact.min().abs().max(fact.max().abs());
        Modifier modifier = fact.figure().modifier();
        BigDecimal low = fact.min().subtract(half);
        BigDecimal high = fact.max().add(half);
        boolean loss = fact.max().signum() < 0;
        return switch (modifier) {
            case NONE -> new ValueRange(low, high);
            case ABOUT ->
                new ValueRange(
                        low.min(fact.min().subtract(size.multiply(TWENTIETH))),
                        high.max(fact.max().add(size.multiply(TWENTIETH))));
            case OVER -> loss ? below(fact, size) : above(fact, size);
            case UNDER -> loss ? above(fact, size) : below(fact, size);
        };
    }

    private static ValueRange above(Fact fact, BigDecimal size) {
        return new ValueRange(fact.min(), fact.max().add(size.multiply(FIFTH)));
    }

    private static ValueRange below(Fact fact, BigDecimal size) {
        return new ValueRange(fact.min().subtract(size.multiply(FIFTH)), fact.max());
    }

    /** Whether both allow some value in common; that two only touch, as 5.39亿 and 5.40亿 do at 5.395亿, is not enough. */
    boolean overlaps(ValueRange other) {
        return low.compareTo(other.high) < 0 && other.low.compareTo(high) < 0;
    }
}
