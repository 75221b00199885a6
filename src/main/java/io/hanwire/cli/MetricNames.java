package io.hanwire.cli;

import io.hanwire.fact.Lexicon;
import io.hanwire.fact.Metric;
import io.hanwire.index.StoreReader;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Checks the metrics that a user names. */
final class MetricNames {

    private MetricNames() {}

    /** {@code names} where each is known to {@code lexicon} or to {@code index}; otherwise a usage error that names the nearest. */
    static Set<String> check(List<String> names, Lexicon lexicon, StoreReader index) {
        Set<String> known = new HashSet<>();
        lexicon.metrics().stream().filter(Metric::reported).forEach(metric -> known.add(metric.id()));
        if (!known.containsAll(names)) {
            known.addAll(index.metrics());
        }
        for (String name : names) {
            if (!known.contains(name)) {
                throw UserException.usage("unknown metric '" + name + "'" + Nearest.question(name, known)
                        + "; known are "
                        + String.join(
                                ", ", new ArrayList<>(known).stream().sorted().toList()));
            }
        }
        return Set.copyOf(names);
    }
}
