package io.hanwire.cli;

import io.hanwire.fact.Fact;
import io.hanwire.fact.Status;
import io.hanwire.fact.reconcile.Consolidated;
import io.hanwire.fact.reconcile.FactKey;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** What is stated of several subjects, ordered by metric, part and time. */
final class SideBySide {

    private static final String NO_PERIOD = "(no period)";

    /** A stretch of time; those without days (a fiscal quarter of a calendar that is not known) after those with. */
    private record Time(String label, LocalDate end, LocalDate start) implements Comparable<Time> {

        private static final Comparator<Time> ORDER = Comparator.comparing(Time::end)
                .thenComparing(Time::start, Comparator.reverseOrder())
                .thenComparing(Time::label);

        static Time of(Fact fact) {
            if (fact.period() == null) {
                return new Time(NO_PERIOD, LocalDate.MAX, LocalDate.MIN);
            }
            LocalDate end = fact.period().end();
            LocalDate start = fact.period().start();
            return new Time(
                    fact.period().label(), end == null ? LocalDate.MAX : end, start == null ? LocalDate.MAX : start);
        }

        @Override
        public int compareTo(Time other) {
            return ORDER.compare(this, other);
        }
    }

    /** One row of values. {@code turn} tells the values of one subject in several currencies apart. */
    private record Row(String metric, String scope, Time time, int turn) {}

    /** One row of values of the subject with the number {@code subject}. */
    private record Line(String metric, String scope, int subject, int turn) {}

    private final List<String> names;
    private final Comparator<Time> times;
    private final Map<Row, String[]> rows;
    private boolean disputed;

    SideBySide(List<String> names, boolean newestFirst) {
        this.names = List.copyOf(names);
        this.times = newestFirst ? Comparator.reverseOrder() : Comparator.naturalOrder();
        this.rows = new TreeMap<>(Comparator.comparing(Row::metric)
                .thenComparing(Row::scope)
                .thenComparing(Row::time, times)
                .thenComparing(Row::turn));
    }

    /** Adds what is stated of the subject {@code names.get(column)}. */
    void add(int column, Consolidated thing) {
        FactKey key = thing.key();
        Fact fact = thing.best().fact();
        int turn = 0;
        String[] cells;
        do {
            Row row = new Row(key.metric(), key.scope(), Time.of(fact), turn++);
            cells = rows.computeIfAbsent(row, any -> new String[names.size()]);
        } while (cells[column] != null);
        cells[column] = value(thing);
        disputed |= thing.disputed();
    }

    boolean isEmpty() {
        return rows.isEmpty();
    }

    /** Whether any value is marked. */
    boolean disputed() {
        return disputed;
    }

    /** The best value, with what a reader must not overlook: that it is expected, that it is disputed. */
    static String value(Consolidated thing) {
        Fact fact = thing.best().fact();
        return FactLine.value(fact)
                + (fact.status() == Status.FORECAST ? " forecast" : "")
                + (thing.disputed() ? " !" : "");
    }

    /** Periods below each other, subjects beside each other. */
    TextTable down() {
        List<TextTable.Column> columns = new ArrayList<>(List.of(
                TextTable.Column.whole("metric", 20),
                TextTable.Column.left("scope", 20),
                TextTable.Column.whole("period", 20)));
        names.forEach(name -> columns.add(TextTable.Column.right(name)));
        TextTable table = new TextTable(columns);
        rows.forEach((row, values) -> {
            List<String> cells = new ArrayList<>(
                    List.of(row.metric(), row.scope(), row.time().label()));
            for (String value : values) {
                cells.add(value == null ? "" : value);
            }
            table.add(cells);
        });
        return table;
    }

    /** Subjects below each other, periods beside each other. */
    TextTable across() {
        SortedSet<Time> all = new TreeSet<>(times);
        rows.keySet().forEach(row -> all.add(row.time()));
        List<Time> periods = List.copyOf(all);
        List<TextTable.Column> columns = new ArrayList<>(List.of(
                TextTable.Column.whole("metric", 20),
                TextTable.Column.left("scope", 20),
                TextTable.Column.left("subject", 24)));
        periods.forEach(period -> columns.add(TextTable.Column.right(period.label())));
        Map<Line, String[]> lines = new TreeMap<>(Comparator.comparing(Line::metric)
                .thenComparing(Line::scope)
                .thenComparing(Line::subject)
                .thenComparing(Line::turn));
        rows.forEach((row, values) -> {
            for (int i = 0; i < values.length; i++) {
                if (values[i] != null) {
                    Line line = new Line(row.metric(), row.scope(), i, row.turn());
                    lines.computeIfAbsent(line, any -> emptyCells(periods.size()))[periods.indexOf(row.time())] =
                            values[i];
                }
            }
        });
        TextTable table = new TextTable(columns);
        lines.forEach((line, values) -> {
            List<String> cells = new ArrayList<>(List.of(line.metric(), line.scope(), names.get(line.subject())));
            cells.addAll(List.of(values));
            table.add(cells);
        });
        return table;
    }

    private static String[] emptyCells(int count) {
        String[] cells = new String[count];
        Arrays.fill(cells, "");
        return cells;
    }
}
