package io.hanwire.cli;

import io.hanwire.fact.Lexicon;
import io.hanwire.fact.Metric;
import io.hanwire.fact.reconcile.Reconciler;
import io.hanwire.index.FactFilter;
import io.hanwire.index.StoreReader;
import java.util.HashMap;
import java.util.Map;

/** Gathers the facts of an index for comparison. */
final class Reconciling {

    private Reconciling() {}

    static Reconciler of(StoreReader reader, FactFilter filter, Lexicon lexicon) {
        Map<String, Metric> metrics = new HashMap<>();
        lexicon.metrics().forEach(metric -> metrics.put(metric.id(), metric));
        Reconciler reconciler = new Reconciler(metrics::get);
        reader.facts(filter, reconciler::add);
        return reconciler;
    }
}
