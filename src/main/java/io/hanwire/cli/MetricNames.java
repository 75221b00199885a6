package io.hanwire.cli;

import io.hanwire.fact.Lexicon;
import io.hanwire.fact.Metric;
import io.hanwire.index.StoreReader;
import io.hanwire.script.Canonicalizer;
import io.hanwire.text.Tsv;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Finds the metrics that a user names: by id, or by a word in either script (營收, 净利, EPS, market share). */
final class MetricNames {

    private final Set<String> ids = new TreeSet<>();
    private final Map<String, String> names = new LinkedHashMap<>();
    private final Lexicon lexicon;
    private final Canonicalizer canonicalizer = Canonicalizer.create();

    /** The metrics of {@code lexicon} and those that facts of {@code index} state. */
    MetricNames(Lexicon lexicon, StoreReader index) {
        this.lexicon = lexicon;
        lexicon.metrics().stream().filter(Metric::reported).forEach(metric -> ids.add(metric.id()));
        ids.addAll(index.metrics());
        for (String[] row : Tsv.rows(MetricNames.class, "metric-names.tsv", 2)) {
            Tsv.words(row[1]).forEach(name -> names.putIfAbsent(name, row[0]));
        }
    }

    /** The ids of the metrics that {@code typed} name; a usage error with the nearest name for one that is unknown. */
    Set<String> ids(List<String> typed) {
        Set<String> found = new LinkedHashSet<>();
        typed.forEach(name -> found.add(id(name)));
        return found;
    }

    private String id(String typed) {
        String folded = folded(typed);
        String id = folded.replace('-', '_');
        if (ids.contains(id)) {
            return id;
        }
        String named = named(folded);
        if (named != null) {
            return named;
        }
        Set<String> known = new LinkedHashSet<>(ids);
        known.addAll(names.keySet());
        throw UserException.usage("unknown metric '" + typed + "'" + Nearest.question(folded, known) + "; known are "
                + String.join(", ", ids) + ", and words for them such as 營收");
    }

    private @Nullable String named(String folded) {
        String id = names.get(folded);
        if (id != null) {
            return id;
        }
        // The tables of words have EPS and ROE as they are printed.
        return lexicon.metricNamed(folded)
                .or(() -> lexicon.metricNamed(folded.toUpperCase(Locale.ROOT)))
                .map(Lexicon.MetricWord::metric)
                .filter(Metric::reported)
                .map(Metric::id)
                .orElse(null);
    }

    private String folded(String typed) {
        String canonical = canonicalizer.canonicalize(typed.strip()).text().toLowerCase(Locale.ROOT);
        return canonical.replaceAll("[\\s_]+", "-");
    }
}
