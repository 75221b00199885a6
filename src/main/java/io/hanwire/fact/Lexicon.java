package io.hanwire.fact;

import io.hanwire.text.Tsv;
import java.io.IOException;
import java.io.Reader;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

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

    private static final int METRIC_COLUMNS = 5;

    private final TermTrie words = new TermTrie();
    private final Map<String, Metric> metrics = new LinkedHashMap<>();

    private Lexicon() {}

    /** The tables that ship with the program. */
    public static Lexicon shipped() {
        return new Lexicon().addShipped();
    }

    /**
     * The shipped tables with the metrics of {@code table} (the form of {@code metrics.tsv}) before them: a word that the
     * shipped tables use for something else is the user's. Throws {@link IllegalArgumentException} that names the line for
     * a row that cannot be read.
     */
    public static Lexicon shippedWith(Reader table, String name) throws IOException {
        Lexicon lexicon = new Lexicon();
        Tsv.read(table, name, 1, METRIC_COLUMNS, lexicon::metricRow);
        return lexicon.addShipped();
    }

    /** Every metric that facts report, in the order of the tables; growth metrics follow what they are the growth of. */
    public Collection<Metric> metrics() {
        return Collections.unmodifiableCollection(metrics.values());
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

    /** The words that begin at {@code start} of {@code text} and end at or before {@code limit}, the longest first. */
    List<Term> at(CharSequence text, int start, int limit) {
        return words.at(text, start, limit);
    }

    private Lexicon addShipped() {
        Tsv.read(Lexicon.class, "metrics.tsv", METRIC_COLUMNS, METRIC_COLUMNS, this::metricRow);
        Tsv.read(Lexicon.class, "quantities.tsv", 2, 2, this::quantityRow);
        Tsv.read(Lexicon.class, "words.tsv", 3, 3, this::wordRow);
        return this;
    }

    private void metricRow(String[] columns) {
        if (columns[METRIC_COLUMNS - 1].isEmpty()) {
            throw new IllegalArgumentException("a metric has 5 columns (metric, units, timing, growth, words)");
        }
        Set<String> units = columns[1].equals("none") ? Set.of() : Set.of(columns[1].split(","));
        String growth = columns[3].equals("-") ? null : columns[3];
        Metric read = new Metric(columns[0], units, Metric.Timing.valueOf(columns[2].toUpperCase(Locale.ROOT)), growth);
        Metric known = metrics.get(read.id());
        Metric metric = known != null ? known : read;
        if (metric.reported()) {
            metrics.putIfAbsent(metric.id(), metric);
            if (growth != null) {
                metrics.putIfAbsent(growth, new Metric(growth, Set.of("%"), metric.timing(), null));
            }
        }
        for (String word : columns[4].split(" ")) {
            words.add(metricTerm(word, metric));
        }
    }

    private static Term metricTerm(String word, Metric metric) {
        boolean loss = word.startsWith("-");
        String rest = loss ? word.substring(1) : word;
        int equals = rest.indexOf('=');
        String scope = equals < 0 ? "" : rest.substring(equals + 1);
        String text = equals < 0 ? rest : rest.substring(0, equals);
        boolean direct = text.endsWith("*");
        TermKind kind = metric.reported() ? TermKind.METRIC : TermKind.OTHER;
        return new Term(bare(text), Set.of(kind), direct ? Set.of(kind) : Set.of(), metric, loss, scope, null, "");
    }

    private void quantityRow(String[] columns) {
        Metric none = new Metric(columns[0], Set.of(), Metric.Timing.SPAN, null);
        for (String word : columns[1].split(" ")) {
            words.add(metricTerm(word, none));
        }
    }

    private void wordRow(String[] columns) {
        TermKind kind = TermKind.valueOf(columns[0].toUpperCase(Locale.ROOT));
        Change change = kind == TermKind.CHANGE ? change(columns[1]) : null;
        String basis = kind == TermKind.BASIS || kind == TermKind.BASES ? columns[1] : "";
        boolean scoped = kind == TermKind.STANDARD || kind == TermKind.STOCK;
        String scope = scoped && !columns[1].equals("-") ? columns[1] : "";
        for (String word : columns[2].split(" ")) {
            Set<TermKind> direct = word.endsWith("*") ? Set.of(kind) : Set.of();
            words.add(new Term(bare(word), Set.of(kind), direct, null, false, scope, change, basis));
        }
    }

    private static String bare(String word) {
        String text = word.endsWith("*") ? word.substring(0, word.length() - 1) : word;
        if (text.isEmpty()) {
            throw new IllegalArgumentException("an empty word");
        }
        return text;
    }

    private Change change(String attributes) {
        List<String> parts = List.of(attributes.split(","));
        Change.Direction direction = switch (parts.get(0)) {
            case "up" -> Change.Direction.UP;
            case "down" -> Change.Direction.DOWN;
            case "double" -> Change.Direction.DOUBLE;
            case "revise" -> Change.Direction.REVISE;
            case "noun" -> Change.Direction.NOUN;
            case "noundown" -> Change.Direction.NOUN_DOWN;
            default -> throw new IllegalArgumentException("no direction '" + parts.get(0) + "'");
        };
        String second = parts.size() > 1 ? parts.get(1) : "";
        boolean names = metrics.containsKey(second);
        return new Change(direction, names ? "" : second, names ? second : null);
    }
}
