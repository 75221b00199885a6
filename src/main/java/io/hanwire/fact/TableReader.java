package io.hanwire.fact;

import io.hanwire.figure.Figure;
import io.hanwire.figure.FigureExtractor;
import io.hanwire.figure.FigureKind;
import io.hanwire.figure.Modifier;
import io.hanwire.period.Granularity;
import io.hanwire.period.Period;
import io.hanwire.period.Periods;
import io.hanwire.text.Sentence;
import io.hanwire.text.Span;
import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads the tables of an article: each figure states the metric, the period and the subject that the headings of its line and
 * of its column name between them; a subject that neither names is the one spoken of before.
 */
final class TableReader {

    private static final int MAX_PLAIN = 6;

    private final Lexicon lexicon;
    private final Observations observations;
    private final Context context;
    private final TableLabels labels;
    private final List<Table> tables;

    TableReader(Lexicon lexicon, Observations observations, Context context, FigureExtractor figures) {
        this.lexicon = lexicon;
        this.observations = observations;
        this.context = context;
        this.labels = new TableLabels(lexicon, observations, figures);
        this.tables = Table.in(observations.text().text());
    }

    /** Whether {@code sentence} belongs to a table; the table's facts are added where its first line comes. */
    boolean read(Sentence sentence, List<Candidate> candidates) {
        for (Table table : tables) {
            if (table.span().contains(sentence.span())) {
                List<TableLabel> columns = columns(table);
                if (!isRead(table, columns)) {
                    return false;
                }
                if (table.header().span().contains(sentence.span().start())) {
                    read(table, columns, sentence, candidates);
                }
                return true;
            }
        }
        return false;
    }

    private List<TableLabel> columns(Table table) {
        return table.header().cells().stream().map(labels::read).toList();
    }

    /** Whether its headings tell what its figures are. */
    private boolean isRead(Table table, List<TableLabel> columns) {
        boolean above = columns.stream().skip(1).anyMatch(label -> label.metric() != null);
        boolean beside = table.rows().stream()
                .map(row -> labels.read(row.cells().getFirst()))
                .anyMatch(label -> label.metric() != null);
        return above || beside;
    }

    private void read(Table table, List<TableLabel> columns, Sentence first, List<Candidate> candidates) {
        Figure caption = columns.getFirst().unit() != null
                ? columns.getFirst().unit()
                : labels.caption(table.header().span().start());
        Period base = columns.stream()
                .map(TableLabel::period)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
        TableLabel metricBefore = null;
        for (Table.Row row : table.rows()) {
            TableLabel label = labels.read(row.cells().getFirst());
            TableLabel named = label.metric() == null && label.speaksOfChange() ? metricBefore : label;
            metricBefore = label.metric() != null || label.other() ? label : metricBefore;
            TableLabel column = null;
            Sentence sentence = new Sentence(row.span(), first.paragraph());
            for (int i = 1; i < columns.size(); i++) {
                TableLabel heading = columns.get(i);
                column = heading.metric() != null || column == null ? heading : column;
                value(new Cell(row.cells().get(i), label, named, heading, column, base, caption, sentence), candidates);
            }
        }
    }

    /**
     * A cell with its headings.
     *
     * @param named the label with the metric of the line: the one before where this one only says 年增率
     * @param base the period of the first column that has one
     * @param column the heading with the metric of the column: the one before where this one only says 同比 or 累计
     */
    private record Cell(
            Span span,
            TableLabel label,
            @Nullable TableLabel named,
            TableLabel heading,
            TableLabel column,
            @Nullable Period base,
            @Nullable Figure caption,
            Sentence sentence) {}

    private void value(Cell cell, List<Candidate> candidates) {
        Term term = cell.named() != null && cell.named().metric() != null
                ? cell.named().metric()
                : cell.column().metric();
        boolean other =
                cell.label().other() || cell.heading().other() && cell.heading().metric() == null;
        Figure written = figure(cell.span());
        Subject subject = subject(cell);
        if (term == null || term.metric() == null || other || written == null || subject == null) {
            return;
        }
        TableLabel change = cell.heading().speaksOfChange() ? cell.heading() : cell.label();
        boolean moves = change.speaksOfChange();
        Metric metric = term.metric();
        if (moves && metric.growth() != null) {
            metric = lexicon.metric(metric.growth());
        } else if (moves) {
            return;
        }
        Figure figure = counted(written, metric, moves, cell);
        if (!Quantity.fits(metric, figure)) {
            return;
        }
        candidates.add(candidate(cell, subject, metric, term, change, figure));
    }

    private Candidate candidate(
            Cell cell, Subject subject, Metric metric, Term term, TableLabel change, Figure figure) {
        boolean moves = change.speaksOfChange();
        boolean down =
                moves && change.change() != null && change.change().change().down();
        boolean negated = (term.loss() || down) && figure.min().signum() >= 0;
        String basis = change.change() != null && change.basis().isEmpty()
                ? change.change().change().basis()
                : change.basis();
        boolean forecast = cell.heading().forecast() || cell.label().forecast();
        return new Candidate(
                subject,
                metric.id(),
                negated ? figure.max().negate() : figure.min(),
                negated ? figure.min().negate() : figure.max(),
                figure,
                period(cell),
                forecast ? Status.FORECAST : Status.REPORTED,
                moves ? basis.equals("yoy") ? "" : basis : term.scope(),
                null,
                "table",
                features(cell, subject),
                cell.sentence());
    }

    private static Set<Feature> features(Cell cell, Subject subject) {
        EnumSet<Feature> features = EnumSet.of(Feature.METRIC_HERE);
        boolean named = subject.equals(cell.label().subject())
                || subject.equals(cell.heading().subject());
        features.add(named ? Feature.SUBJECT_HERE : Feature.SUBJECT_CARRIED);
        boolean dated = cell.label().period() != null || cell.heading().period() != null;
        features.add(dated ? Feature.PERIOD_HERE : Feature.PERIOD_CARRIED);
        if (!subject.entity().registered()) {
            features.add(Feature.SUBJECT_UNREGISTERED);
        }
        return features;
    }

    private @Nullable Subject subject(Cell cell) {
        if (cell.label().subject() != null) {
            return cell.label().subject();
        }
        if (cell.heading().subject() != null) {
            return cell.heading().subject();
        }
        return context.subjects().size() == 1 ? context.subjects().getFirst() : null;
    }

    private @Nullable Period period(Cell cell) {
        for (TableLabel label : List.of(cell.heading(), cell.label(), cell.column())) {
            if (label.period() != null) {
                return resolved(label.period(), cell.base());
            }
        }
        List<Period> spans = context.times.spans();
        boolean stretch = !spans.isEmpty() && spans.getLast().granularity() != Granularity.DAY;
        return stretch ? spans.getLast() : context.times.main();
    }

    /** 上季 and 去年同期 of a heading speak of the first heading's time. */
    private Period resolved(Period period, @Nullable Period base) {
        if (base == null || period.equals(base)) {
            return period;
        }
        String written = period.span().of(observations.text().text());
        boolean again = period.range().equals(base.range()) && (written.startsWith("上") || written.startsWith("前"));
        boolean before = again || period.kind() == Period.Kind.PREVIOUS && period.granularity() == base.granularity();
        if (!before && period.kind() != Period.Kind.SAME_YEAR_BEFORE) {
            return period;
        }
        Period moved = before ? Periods.periodBefore(base) : Periods.yearBefore(base);
        return period.of(moved.range(), Period.Basis.CONTEXT, period.kind());
    }

    private @Nullable Figure figure(Span cell) {
        for (Figure figure : observations.figures()) {
            if (cell.contains(figure.span())) {
                return figure;
            }
        }
        return plain(cell);
    }

    /** A small whole number, which is a figure only because it stands in a table. */
    private @Nullable Figure plain(Span cell) {
        String written = cell.of(observations.text().text());
        if (written.length() > MAX_PLAIN || !written.chars().allMatch(c -> c >= '0' && c <= '9')) {
            return null;
        }
        BigDecimal value = new BigDecimal(written);
        return new Figure(cell, FigureKind.NUMBER, value, value, "", false, "", 0, Modifier.NONE, cell);
    }

    /** {@code written} in the unit of its headings: 94.8 below 「累计（万辆）」 is 948000. */
    private static Figure counted(Figure written, Metric metric, boolean moves, Cell cell) {
        Figure unit = cell.heading().unit() != null
                ? cell.heading().unit()
                : cell.label().unit();
        boolean inherited = unit == null && !moves;
        unit = inherited && cell.column().unit() != null ? cell.column().unit() : unit;
        unit = inherited && unit == null ? cell.caption() : unit;
        if (written.kind() != FigureKind.NUMBER && written.kind() != FigureKind.COUNT) {
            return written;
        }
        if (metric.units().contains("%") && (unit == null || unit.kind() != FigureKind.PERCENT)) {
            return scaled(written, FigureKind.PERCENT, BigDecimal.ONE, "%", "", 0, false);
        }
        return unit == null
                ? written
                : scaled(
                        written,
                        unit.kind() == FigureKind.NUMBER ? FigureKind.COUNT : unit.kind(),
                        unit.max(),
                        unit.unit(),
                        unit.classifier(),
                        unit.decimals(),
                        unit.unitInferred());
    }

    private static Figure scaled(
            Figure written,
            FigureKind kind,
            BigDecimal factor,
            String unit,
            String classifier,
            int decimals,
            boolean inferred) {
        return new Figure(
                written.span(),
                kind,
                whole(written.min().multiply(factor)),
                whole(written.max().multiply(factor)),
                unit,
                inferred,
                classifier,
                written.decimals() + decimals,
                written.modifier(),
                written.outer(),
                written.marks());
    }

    /** Without zeros behind the point. */
    private static BigDecimal whole(BigDecimal value) {
        BigDecimal stripped = value.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
