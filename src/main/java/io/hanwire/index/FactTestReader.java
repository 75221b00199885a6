package io.hanwire.index;

import io.hanwire.fact.Lexicon;
import io.hanwire.fact.Metric;
import io.hanwire.index.query.Condition;
import io.hanwire.index.query.QuerySyntaxException;
import io.hanwire.period.Period;
import io.hanwire.period.PeriodExtractor;
import io.hanwire.script.Canonicalizer;
import io.hanwire.text.EditDistance;
import io.hanwire.text.Region;
import java.io.IOException;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.Term;
import org.jspecify.annotations.Nullable;

/** Reads what a query says of figures. Loads the words of metrics, units and periods only where a query has such a condition. */
final class FactTestReader {

    private final DirectoryReader reader;
    private final Canonicalizer canonicalizer;
    private @Nullable Lexicon lexicon;

    FactTestReader(DirectoryReader reader, Canonicalizer canonicalizer) {
        this.reader = reader;
        this.canonicalizer = canonicalizer;
    }

    private Lexicon lexicon() throws IOException {
        if (lexicon == null) {
            lexicon = OwnMetrics.lexicon(reader.getIndexCommit().getUserData());
        }
        return lexicon;
    }

    /** What {@code metric:revenue} or {@code 指标:营收} asks for. */
    FactTest metric(Condition.Field field) throws IOException {
        return FactTest.of(named(field.value(), field.position()).id());
    }

    /** What a condition on a figure asks for. */
    FactTest figure(Condition.Figure figure) throws IOException {
        Named metric = named(figure.metric(), figure.position());
        Amount lower = figure.lower() == null ? null : Amount.read(figure.lower(), canonicalizer);
        Amount upper = figure.upper() == null ? null : Amount.read(figure.upper(), canonicalizer);
        checkUnit(metric, lower, figure.lower());
        checkUnit(metric, upper, figure.upper());
        double min = lower == null ? Double.NEGATIVE_INFINITY : lower.value().doubleValue();
        double max = upper == null ? Double.POSITIVE_INFINITY : upper.value().doubleValue();
        if (figure.lower() != null && !figure.lower().inclusive()) {
            min = Math.nextUp(min);
        }
        if (figure.upper() != null && !figure.upper().inclusive()) {
            max = Math.nextDown(max);
        }
        if (min > max) {
            throw new QuerySyntaxException(
                    figure.position(), "The range of '" + figure.metric() + "' ends before it begins", "swap its ends");
        }
        ValueRange values = metric.loss() ? new ValueRange(-max, -min) : new ValueRange(min, max);
        Set<String> labels = new LinkedHashSet<>();
        Set<Days> days = new LinkedHashSet<>();
        if (figure.period() != null) {
            readPeriod(figure, figure.period(), labels, days);
        }
        return new FactTest(metric.id(), Set.of(), labels, days, values, unit(lower, upper));
    }

    private static @Nullable String unit(@Nullable Amount lower, @Nullable Amount upper) {
        if (upper != null && upper.unit() != null) {
            return upper.unit();
        }
        return lower == null ? null : lower.unit();
    }

    /** @param units what its values may be counted in; empty where that is not known */
    private record Named(String id, boolean loss, Set<String> units) {}

    /** The metric called {@code name}: an id that facts of this index have, or an id or a word of the tables. */
    private Named named(String name, int position) throws IOException {
        String id = name.toLowerCase(Locale.ROOT).replace('-', '_');
        for (String stated : List.of(name, id)) {
            if (reader.docFreq(new Term(Fields.METRIC, Fields.key(stated))) > 0) {
                return new Named(stated, false, units(stated));
            }
        }
        String canonical = canonicalizer.canonicalize(name).text();
        Optional<Lexicon.MetricWord> word = lexicon().metricNamed(canonical);
        if (word.isPresent() && word.get().metric().reported()) {
            Metric metric = word.get().metric();
            return new Named(metric.id(), word.get().loss(), metric.units());
        }
        Set<String> known = new TreeSet<>(FactCounting.metrics(reader));
        lexicon().metrics().forEach(metric -> known.add(metric.id()));
        if (known.contains(id)) {
            return new Named(id, false, units(id));
        }
        throw new QuerySyntaxException(
                position,
                "There is no metric '" + name + "'",
                nearest(id, known) + "use one of " + String.join(", ", known) + ", or a word such as 营收");
    }

    /** What the values of a metric are counted in; empty where the index has the metric and no table knows it. */
    private Set<String> units(String id) throws IOException {
        return lexicon().metrics().stream()
                .filter(metric -> metric.id().equals(id))
                .findFirst()
                .map(Metric::units)
                .orElse(Set.of());
    }

    private static String nearest(String id, Set<String> known) {
        return known.stream()
                .min(Comparator.comparingInt(candidate -> EditDistance.between(id, candidate)))
                .filter(candidate -> EditDistance.between(id, candidate) <= 2)
                .map(candidate -> "did you mean '" + candidate + "'? Or ")
                .orElse("");
    }

    private void checkUnit(Named metric, @Nullable Amount amount, Condition.@Nullable Bound bound) {
        if (amount == null || bound == null || amount.fits(metric.units())) {
            return;
        }
        throw new QuerySyntaxException(
                bound.position(),
                "'" + bound.amount() + "' is no amount of " + metric.id(),
                metric.units().contains("money")
                        ? "write money, as in 5亿, 5亿元 or 7亿美元"
                        : metric.units().contains("%")
                                ? "write a share or rate, as in 20%"
                                : "leave the unit out, or use one of "
                                        + String.join(", ", new TreeSet<>(metric.units())));
    }

    private void readPeriod(Condition.Figure figure, String text, Set<String> labels, Set<Days> days) {
        labels.add(text.strip().toUpperCase(Locale.ROOT));
        String canonical = canonicalizer.canonicalize(text).text().strip();
        boolean year = canonical.length() == 4 && canonical.chars().allMatch(c -> c >= '0' && c <= '9');
        String expression = year ? canonical + "年" : canonical;
        for (Period period : PeriodExtractor.create().extract(expression, null, Region.CN)) {
            if (period.span().length() == expression.length()) {
                labels.add(period.label());
                if (period.start() != null && period.end() != null) {
                    days.add(Days.of(period));
                }
            }
        }
        boolean known = labels.size() > 1
                || !days.isEmpty()
                || text.matches("(?i)(FY)?\\d{4}(-(Q[1-4]|H[12]|\\d{2}(-\\d{2})?))?(/.{1,10})?");
        if (!known) {
            throw new QuerySyntaxException(
                    figure.position() + figure.metric().length() + 1,
                    "'" + text + "' is not a period",
                    "write it as 2024, 2025-Q3, 2025-H1 or 2025年第三季");
        }
    }
}
