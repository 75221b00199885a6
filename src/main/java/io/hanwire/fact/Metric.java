package io.hanwire.fact;

import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A kind of figure that facts report. Metrics are data: {@code metrics.tsv} has them all, and a user's file adds others.
 *
 * @param id the name in JSON, {@code "net_profit"}
 * @param units the units its values may have: {@code "money"}, {@code "%"}, {@code "count"}, {@code "x"}, {@code "FLOPS"} …;
 *     empty for a quantity that is recognised and not reported (股息)
 * @param timing how its values stand in time
 * @param growth the metric of its change over time, {@code "revenue_growth"}, or null where none is reported
 */
public record Metric(
        String id,
        Set<String> units,
        Timing timing,
        @Nullable String growth) {

    /** How a metric's values stand in time. */
    public enum Timing {
        /** Counted over a period: revenue. */
        SPAN,
        /** Stands on a trading day: a market value. */
        DAY,
        /** Stands at a time that is stated or not: customers. */
        STAND,
        /** Happens on a day: an order. */
        EVENT,
        /** Does not change: the memory of a chip. */
        NONE
    }

    public Metric {
        Objects.requireNonNull(id, "id is null");
        Objects.requireNonNull(timing, "timing is null");
        units = Set.copyOf(units);
    }

    /** Whether facts report it at all. */
    public boolean reported() {
        return !units.isEmpty();
    }
}
