package io.hanwire.period;

import io.hanwire.text.Tsv;
import java.util.List;

/** A row of {@code guards.tsv}: what must not stand beside an expression of a number and a unit. */
record Guard(List<String> notAfter, List<String> notBefore) {

    private static final List<String[]> ROWS = Tsv.rows(Guard.class, "guards.tsv", 3);

    static final Guard MONTH = of("month");
    static final Guard DAY_OF_MONTH = of("day_of_month");
    static final Guard WEEKDAY = of("weekday");
    static final Guard QUARTER = of("quarter");
    static final Guard ABBREVIATION = of("abbreviation");
    static final Guard APART = of("apart");
    static final Guard REPUBLIC_YEAR = of("republic_year");

    private static Guard of(String form) {
        for (String[] row : ROWS) {
            if (row[0].equals(form)) {
                return new Guard(list(row[1]), list(row[2]));
            }
        }
        throw new IllegalStateException("guards.tsv has no row '" + form + "'");
    }

    private static List<String> list(String cell) {
        return cell.isEmpty() ? List.of() : List.of(cell.split("\\|"));
    }

    /** Whether the expression from {@code start} to {@code end} stands between neighbours that it may have. */
    boolean allows(FoldedText text, int start, int end) {
        for (String before : notAfter) {
            if (text.endsAt(start, before)) {
                return false;
            }
        }
        for (String after : notBefore) {
            if (text.is(end, after)) {
                return false;
            }
        }
        return true;
    }
}
