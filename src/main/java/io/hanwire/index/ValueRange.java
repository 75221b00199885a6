package io.hanwire.index;

import io.hanwire.fact.Fact;

/** A range of values, as far as a {@code double} can tell. */
record ValueRange(double min, double max) {

    /** The values that {@code fact} allows: 超50亿 is a little more than 5,000,000,000 as well, so that it is over that. */
    static ValueRange of(Fact fact) {
        double min = fact.min().doubleValue();
        double max = fact.max().doubleValue();
        // The modifier of a loss speaks of its size: 亏损超5亿 is less than −500,000,000.
        boolean loss = max < 0;
        return switch (fact.figure().modifier()) {
            case OVER -> loss ? new ValueRange(Math.nextDown(min), max) : new ValueRange(min, Math.nextUp(max));
            case UNDER -> loss ? new ValueRange(min, Math.nextUp(max)) : new ValueRange(Math.nextDown(min), max);
            case NONE, ABOUT -> new ValueRange(min, max);
        };
    }

    boolean meets(ValueRange other) {
        return min <= other.max && other.min <= max;
    }
}
