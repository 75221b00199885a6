package io.hanwire.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** A table for people: columns as wide as their cells, numbers to the right, words cut where the terminal is narrow. */
final class TextTable {

    /**
     * A column.
     *
     * @param right whether its cells are set to the right, as numbers are
     * @param whole whether it keeps its width on a narrow terminal
     * @param limit a cell wider than this is cut
     */
    record Column(String name, boolean right, boolean whole, int limit) {

        /** Words, cut where the terminal is narrow. */
        static Column left(String name, int limit) {
            return new Column(name, false, false, limit);
        }

        /** Words that say nothing when they are cut: ids, periods. */
        static Column whole(String name, int limit) {
            return new Column(name, false, true, limit);
        }

        /** Numbers. */
        static Column right(String name) {
            return new Column(name, true, true, Integer.MAX_VALUE);
        }
    }

    private static final String GAP = "  ";

    /** A column of words is made no narrower than this: four Han characters. */
    private static final int NARROWEST = 8;

    private final List<Column> columns;
    private final List<List<String>> rows = new ArrayList<>();

    TextTable(List<Column> columns) {
        this.columns = List.copyOf(columns);
        rows.add(columns.stream().map(Column::name).toList());
    }

    void add(List<String> cells) {
        if (cells.size() != columns.size()) {
            throw new IllegalArgumentException(cells.size() + " cells for " + columns.size() + " columns: " + cells);
        }
        List<String> row = new ArrayList<>();
        for (int i = 0; i < cells.size(); i++) {
            row.add(Printable.cut(Printable.line(cells.get(i)), columns.get(i).limit()));
        }
        rows.add(row);
    }

    boolean isEmpty() {
        return rows.size() == 1;
    }

    /**
     * Prints the table; with {@code lineWidth} cells at most in a line. Where it is wider, words are cut before numbers, the widest
     * first.
     */
    void print(OutputStream out, int lineWidth) throws IOException {
        int[] widths = new int[columns.size()];
        for (List<String> row : rows) {
            for (int i = 0; i < widths.length; i++) {
                widths[i] = Math.max(widths[i], Printable.width(row.get(i)));
            }
        }
        fit(widths, lineWidth);
        for (List<String> row : rows) {
            StringBuilder line = new StringBuilder();
            for (int i = 0; i < widths.length; i++) {
                String cell = Printable.cut(row.get(i), widths[i]);
                String padding = " ".repeat(widths[i] - Printable.width(cell));
                boolean last = i == widths.length - 1;
                line.append(columns.get(i).right() ? padding + cell : last ? cell : cell + padding);
                line.append(last ? "" : GAP);
            }
            String printed = Printable.cut(line.toString().stripTrailing(), lineWidth);
            out.write((printed + "\n").getBytes(StandardCharsets.UTF_8));
        }
    }

    private void fit(int[] widths, int lineWidth) {
        int total = IntStream.of(widths).sum() + GAP.length() * (widths.length - 1);
        while (total > lineWidth) {
            int widest = -1;
            for (int i = 0; i < widths.length; i++) {
                if (!columns.get(i).whole() && widths[i] > NARROWEST && (widest < 0 || widths[i] > widths[widest])) {
                    widest = i;
                }
            }
            if (widest < 0) {
                return;
            }
            widths[widest]--;
            total--;
        }
    }
}
