package io.hanwire.fact;

import io.hanwire.text.Tsv;
import java.io.IOException;
import java.io.Reader;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Reads the tables of a {@link Lexicon}, row by row: a word that is there already gains what a new row says of it. */
final class LexiconTables {

    private static final int METRIC_COLUMNS = 5;

    private final Map<String, Metric> metrics = new LinkedHashMap<>();
    private final Map<String, Term> terms = new HashMap<>();

    void readShipped() {
        Tsv.read(Lexicon.class, "metrics.tsv", METRIC_COLUMNS, METRIC_COLUMNS, this::metricRow);
        Tsv.read(Lexicon.class, "quantities.tsv", 2, 2, this::quantityRow);
        Tsv.read(Lexicon.class, "words.tsv", 3, 3, this::wordRow);
    }

    /** Reads a user's table; it is to be read before the shipped ones, which it overrides. */
    void readMetrics(Reader table, String name) throws IOException {
        Tsv.read(table, name, 1, METRIC_COLUMNS, this::metricRow);
    }

    /** The metrics by their ids, in the order of the tables. */
    Map<String, Metric> metrics() {
        return metrics;
    }

    /** The words, each once. */
    Collection<Term> terms() {
        return terms.values();
    }

    private void add(Term term) {
        terms.merge(term.text(), term, Term::merged);
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
            add(metricTerm(word, metric));
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
            add(metricTerm(word, none));
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
            add(new Term(bare(word), Set.of(kind), direct, null, false, scope, change, basis));
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
