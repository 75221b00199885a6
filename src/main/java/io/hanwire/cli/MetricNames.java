package io.hanwire.cli;

import io.hanwire.fact.Lexicon;
import io.hanwire.fact.Metric;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Checks the metrics that a user names. */
final class MetricNames {

    private MetricNames() {}

    /** {@code names} where each is known to {@code lexicon} or to the index; otherwise a usage error that names the nearest. */
    static Set<String> check(List<String> names, Lexicon lexicon) {
        Set<String> known = new HashSet<>();
        lexicon.metrics().stream().filter(Metric::reported).forEach(metric -> known.add(metric.id()));
        for (String name : names) {
            if (!known.contains(name)) {
                throw UserException.usage("unknown metric '" + name + "'" + nearest(name, known) + "; known are "
                        + String.join(
                                ", ", new ArrayList<>(known).stream().sorted().toList()));
            }
        }
        return Set.copyOf(names);
    }

    private static String nearest(String name, Collection<String> known) {
        return known.stream()
                .filter(candidate -> distance(name, candidate) <= Math.max(2, name.length() / 3))
                .min(Comparator.comparingInt((String candidate) -> distance(name, candidate))
                        .thenComparing(Comparator.naturalOrder()))
                .map(candidate -> ": did you mean '" + candidate + "'?")
                .orElse("");
    }

    /** Levenshtein's distance. */
    private static int distance(String a, String b) {
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int substituted = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(substituted, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[b.length()];
    }
}
