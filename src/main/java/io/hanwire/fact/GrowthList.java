package io.hanwire.fact;

import io.hanwire.figure.Figure;
import io.hanwire.figure.FigureKind;
import java.util.ArrayList;
import java.util.List;

/** Rates that each have a direction of their own: 「分别年增11.2%及年减2.8%」, one for each subject or each metric. */
final class GrowthList {

    /**
     * A member of the list.
     *
     * @param at the index of its figure
     */
    record Rate(Term change, int at, Figure figure) {}

    private GrowthList() {}

    /** The rates of the list whose first figure is at {@code i}; fewer than two where none stands there. */
    static List<Rate> at(ClauseState state, int i) {
        List<Rate> rates = new ArrayList<>();
        int at = i;
        while (isRate(state, at)) {
            rates.add(new Rate(
                    ((Mark.Word) state.marks.get(at - 1)).term(), at, ((Mark.Amount) state.marks.get(at)).figure()));
            int next = at + 1;
            while (state.is(next, TermKind.AND)) {
                next++;
            }
            if (next == at + 1) {
                break;
            }
            while (state.is(next, TermKind.BASIS)) {
                next++;
            }
            at = next + 1;
        }
        return rates;
    }

    private static boolean isRate(ClauseState state, int at) {
        return state.mark(at) instanceof Mark.Amount amount
                && amount.figure().kind() == FigureKind.PERCENT
                && state.mark(at - 1) instanceof Mark.Word word
                && word.term().change() != null;
    }
}
