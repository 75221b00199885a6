package io.hanwire.fact;

import io.hanwire.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A table printed as lines of text: a line of headings, then lines of a label and bare figures, with as many cells each.
 *
 * <pre>
 * 项目　　　第三季　　第二季
 * 营收(亿元)　39.8　　　35.1
 * </pre>
 *
 * @param header the headings; spans count in the canonical text
 * @param rows at least two
 */
record Table(Row header, List<Row> rows) {

    /** A line with its cells, at least two. */
    record Row(Span span, List<Span> cells) {}

    private static final int MAX_LINE = 400;
    private static final int MAX_CELLS = 24;
    private static final int MAX_VALUE = 24;
    private static final Pattern VALUE = Pattern.compile("[+\\-−－(]?[0-9０-９][^一-鿿]{0,20}[^\\s]{0,3}");
    private static final Pattern YEAR = Pattern.compile("(?:19|20)[0-9]{2}[EF]?");
    private static final Pattern NONE = Pattern.compile("[-—–－/*]{1,4}|N/?A|不适用|无");
    private static final Pattern RULE = Pattern.compile("[-:=+—─| ]+");

    Table {
        rows = List.copyOf(rows);
    }

    Span span() {
        return header.span().union(rows.getLast().span());
    }

    /** The tables of {@code text}, in order; linear in its length. */
    static List<Table> in(String text) {
        List<Table> tables = new ArrayList<>();
        Row header = null;
        List<Row> rows = new ArrayList<>();
        for (int start = 0; start < text.length(); ) {
            int end = text.indexOf('\n', start);
            end = end < 0 ? text.length() : end;
            Span line = new Span(start, end);
            start = end + 1;
            if (line.of(text).isBlank() || isRule(line.of(text))) {
                continue;
            }
            Row row = row(text, line);
            if (header != null && row.cells().size() == header.cells().size() && holdsValues(text, row)) {
                rows.add(row);
                continue;
            }
            add(header, rows, tables);
            rows.clear();
            header = row.cells().size() > 1 && isHeader(text, row) ? row : null;
        }
        add(header, rows, tables);
        return tables;
    }

    private static void add(Row header, List<Row> rows, List<Table> tables) {
        if (header != null && rows.size() > 1) {
            tables.add(new Table(header, rows));
        }
    }

    /** |---|---|. */
    private static boolean isRule(String line) {
        return line.length() <= MAX_LINE && RULE.matcher(line).matches();
    }

    private static boolean holdsValues(String text, Row row) {
        List<Span> values = row.cells().subList(1, row.cells().size());
        String first = row.cells().getFirst().of(text);
        boolean label = !isValue(first) || YEAR.matcher(first).matches();
        return label
                && values.stream().anyMatch(cell -> isValue(cell.of(text)))
                && values.stream()
                        .allMatch(cell -> isValue(cell.of(text))
                                || NONE.matcher(cell.of(text)).matches());
    }

    private static boolean isHeader(String text, Row row) {
        return row.cells().subList(1, row.cells().size()).stream()
                .map(cell -> cell.of(text))
                .allMatch(cell -> YEAR.matcher(cell).matches() || !isValue(cell));
    }

    private static boolean isValue(String cell) {
        return cell.length() <= MAX_VALUE && VALUE.matcher(cell).matches() && !holdsTime(cell);
    }

    private static boolean holdsTime(String cell) {
        return cell.chars().anyMatch(c -> "年月季日".indexOf(c) >= 0);
    }

    private static Row row(String text, Span line) {
        String written = line.of(text);
        if (written.length() > MAX_LINE) {
            return new Row(line, List.of(line));
        }
        boolean barred = written.indexOf('|') >= 0 || written.indexOf('｜') >= 0;
        boolean tabbed = written.indexOf('\t') >= 0;
        List<Span> cells = new ArrayList<>();
        int start = line.start();
        for (int i = line.start(); i <= line.end() && cells.size() <= MAX_CELLS; i++) {
            if (i == line.end() || separates(text.charAt(i), barred, tabbed)) {
                addCell(text, new Span(start, i), cells);
                start = i + 1;
            }
        }
        return new Row(line, List.copyOf(cells));
    }

    private static boolean separates(char c, boolean barred, boolean tabbed) {
        if (barred) {
            return c == '|' || c == '｜';
        }
        return c == '\t' || !tabbed && (c == ' ' || c == '　');
    }

    /** A unit in parentheses belongs to the cell before it: 「4月销量 (辆)」. */
    private static void addCell(String text, Span cell, List<Span> cells) {
        int start = cell.start();
        int end = cell.end();
        while (start < end && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        if (start == end) {
            return;
        }
        Span trimmed = new Span(start, end);
        boolean unit =
                "(（".indexOf(text.charAt(start)) >= 0 && !Character.isDigit(text.charAt(Math.min(end - 1, start + 1)));
        if (unit && !cells.isEmpty()) {
            cells.add(cells.removeLast().union(trimmed));
        } else {
            cells.add(trimmed);
        }
    }
}
