package io.hanwire.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** A table for people: columns as wide as their cells, numbers to the right, the last column cut at the terminal's edge. */
final class TextTable {

    /** A column; {@code right} for numbers; a cell wider than {@code limit} cells is cut. */
    record Column(String name, boolean right, int limit) {
        static Column left(String name, int limit) {
            return new Column(name, false, limit);
        }

        static Column right(String name) {
            return new Column(name, true, Integer.MAX_VALUE);
        }
    }

    private static final String GAP = "  ";

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

    /** Prints the table; with {@code lineWidth} cells at most in a line. */
    void print(OutputStream out, int lineWidth) throws IOException {
        int[] widths = new int[columns.size()];
        for (List<String> row : rows) {
            for (int i = 0; i < widths.length; i++) {
                widths[i] = Math.max(widths[i], Printable.width(row.get(i)));
            }
        }
        for (List<String> row : rows) {
            StringBuilder line = new StringBuilder();
            for (int i = 0; i < widths.length; i++) {
                String cell = row.get(i);
                String padding = " ".repeat(widths[i] - Printable.width(cell));
                boolean last = i == widths.length - 1;
                line.append(columns.get(i).right() ? padding + cell : last ? cell : cell + padding);
                line.append(last ? "" : GAP);
            }
            String printed = Printable.cut(line.toString().stripTrailing(), lineWidth);
            out.write((printed + "\n").getBytes(StandardCharsets.UTF_8));
        }
    }
}
