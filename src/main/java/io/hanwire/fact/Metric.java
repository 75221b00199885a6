package io.hanwire.fact;

import java.util.Objects;
import java.util.Set;

/**
 * A kind of figure that facts report. Metrics are data: {@code metrics.yaml} has them all, and a user's file adds others.
 *
 * @param id the name in JSON, {@code "net_profit"}
 * @param units the units its values may have: {@code "money"}, {@code "%"}, {@code "count"}, {@code "x"}, {@code "FLOPS"} …
 */
public record Metric(String id, Set<String> units) {

    public Metric {
        Objects.requireNonNull(id, "id is null");
        units = Set.copyOf(units);
    }
}
