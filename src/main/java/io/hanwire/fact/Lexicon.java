package io.hanwire.fact;

import java.io.IOException;
import java.io.Reader;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * The metrics and the words of facts, read from tables. Immutable and safe for use by several threads.
 *
 * <p>Three tables ship with the program: {@code metrics.tsv} (metrics with the words that name them), {@code quantities.tsv}
 * (quantities that are recognised and not reported) and {@code words.tsv} (structure). A user's table of the form of the
 * first adds metrics and words:
 *
 * <pre>
 * store_count	count	stand	-	门店数 门店总数
 * </pre>
 */
public final class Lexicon {

    private final Map<String, Metric> metrics;
    private final Map<String, Term> unnamed;
    private final TermTrie words;

    private Lexicon(LexiconTables tables) {
        this.metrics = Collections.unmodifiableMap(tables.metrics());
        this.unnamed = new HashMap<>();
        metrics.forEach((id, metric) -> unnamed.put(id, Term.of(metric)));
        this.words = new TermTrie(tables.terms());
    }

    /** The tables that ship with the program. */
    public static Lexicon shipped() {
        LexiconTables tables = new LexiconTables();
        tables.readShipped();
        return new Lexicon(tables);
    }

    /**
     * The shipped tables with the metrics of {@code table} (the form of {@code metrics.tsv}) before them: a word that the
     * shipped tables use for something else is the user's. Throws {@link IllegalArgumentException} that names the line for
     * a row that cannot be read.
     */
    public static Lexicon shippedWith(Reader table, String name) throws IOException {
        LexiconTables tables = new LexiconTables();
        tables.readMetrics(table, name);
        tables.readShipped();
        return new Lexicon(tables);
    }

    /** Every metric that facts report, in the order of the tables; growth metrics follow what they are the growth of. */
    public Collection<Metric> metrics() {
        return metrics.values();
    }

    /**
     * The metric that {@code word} names as a whole, Simplified: 营收 → revenue, 亏损 → net_profit of which the word states a
     * loss.
     */
    public Optional<MetricWord> metricNamed(String word) {
        return words.at(word, 0, word.length()).stream()
                .filter(term -> term.text().length() == word.length() && term.metric() != null)
                .findFirst()
                .map(term -> new MetricWord(Objects.requireNonNull(term.metric()), term.loss()));
    }

    /** A word that names a metric; {@code loss} where its values are losses. */
    public record MetricWord(Metric metric, boolean loss) {}

    Metric metric(String id) {
        Metric metric = metrics.get(id);
        if (metric == null) {
            throw new IllegalArgumentException(
                    "No metric '" + id + "'; known are " + String.join(", ", metrics.keySet()));
        }
        return metric;
    }

    /** The metric {@code id} as a quantity that is spoken of without its word. */
    Term term(String id) {
        Term term = unnamed.get(id);
        return term != null ? term : Term.of(metric(id));
    }

    /** The words that begin at {@code start} of {@code text} and end at or before {@code limit}, the longest first. */
    List<Term> at(String text, int start, int limit) {
        return words.at(text, start, limit);
    }
}
