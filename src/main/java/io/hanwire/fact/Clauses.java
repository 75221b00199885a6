package io.hanwire.fact;

import io.hanwire.period.Period;
import io.hanwire.text.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * Cuts the marks of a sentence into clauses at ，；：。 and takes text in parentheses out of them: what states a figure stays as
 * an aside, a ticker or a gloss goes.
 */
final class Clauses {

    /** A stretch of marks with the sign that ended it, {@code ' '} at the sentence's end. */
    record Clause(List<Mark> marks, char end) {}

    private static final int MAX_ASIDE_MARKS = 60;

    private Clauses() {}

    static List<Clause> of(List<Mark> marks) {
        List<Clause> clauses = new ArrayList<>();
        List<Mark> current = new ArrayList<>();
        for (int i = 0; i < marks.size(); i++) {
            Mark mark = marks.get(i);
            if (!(mark instanceof Mark.Stop stop)) {
                current.add(mark);
            } else if (Marker.opens(stop.sign())) {
                int close = closing(marks, i);
                if (close > i) {
                    addAside(marks.subList(i + 1, close), current);
                    i = close;
                }
            } else if (!Marker.closes(stop.sign())) {
                if (!current.isEmpty()) {
                    clauses.add(new Clause(current, stop.sign()));
                    current = new ArrayList<>();
                }
            }
        }
        if (!current.isEmpty()) {
            clauses.add(new Clause(current, ' '));
        }
        return clauses;
    }

    private static int closing(List<Mark> marks, int open) {
        int depth = 0;
        for (int i = open; i < Math.min(marks.size(), open + MAX_ASIDE_MARKS); i++) {
            if (marks.get(i) instanceof Mark.Stop stop) {
                if (Marker.opens(stop.sign())) {
                    depth++;
                } else if (Marker.closes(stop.sign()) && --depth == 0) {
                    return i;
                }
            }
        }
        return -1;
    }

    /** 「第二财季（7月至9月）」: the months say which quarter it is. */
    private static boolean isStretch(Period period) {
        return switch (period.granularity()) {
            case QUARTER, HALF, RANGE -> period.start() != null;
            case DAY, WEEK, MONTH, YEAR, MULTI_YEAR -> false;
        };
    }

    private static void addAside(List<Mark> inside, List<Mark> current) {
        if (inside.size() == 1 && inside.getFirst() instanceof Mark.When when && isStretch(when.period())) {
            current.add(when);
            return;
        }
        boolean figure = inside.stream().anyMatch(mark -> mark instanceof Mark.Amount);
        if (figure) {
            List<Mark> marks = inside.stream()
                    .filter(mark -> !(mark instanceof Mark.Stop stop
                            && (Marker.opens(stop.sign()) || Marker.closes(stop.sign()))))
                    .toList();
            Span span = marks.getFirst().span().union(marks.getLast().span());
            current.add(new Mark.Aside(span, marks));
        }
    }
}
