package io.hanwire.fact;

import io.hanwire.figure.Figure;
import io.hanwire.text.Sentence;
import java.util.List;

/**
 * A list of figures with its place in the clause.
 *
 * @param list at least one, all of a kind
 * @param start the index of the mark of the first
 * @param end the index after the last
 */
record Figures(List<Figure> list, int start, int end, Sentence sentence, boolean headline) {

    Figures {
        list = List.copyOf(list);
    }

    Figure first() {
        return list.getFirst();
    }

    /** 「1.11元/股至1.15元/股」 is one value. */
    Figures withPerShareRange(ClauseState state) {
        boolean range = list.size() == 1 && isPerShare(state, end) && state.is(end + 1, TermKind.TO);
        if (!range || !(state.mark(end + 2) instanceof Mark.Amount last)) {
            return this;
        }
        Figure from = first();
        Figure to = last.figure();
        if (!from.unit().equals(to.unit()) || from.min().compareTo(to.max()) > 0) {
            return this;
        }
        Figure both = new Figure(
                from.span().union(to.span()),
                from.kind(),
                from.min(),
                to.max(),
                from.unit(),
                from.unitInferred(),
                from.classifier(),
                Math.max(from.decimals(), to.decimals()),
                from.modifier(),
                from.outer().union(to.outer()),
                from.marks());
        int after = isPerShare(state, end + 3) ? end + 4 : end + 3;
        return new Figures(List.of(both), start, after, sentence, headline);
    }

    static boolean isPerShare(ClauseState state, int i) {
        return state.mark(i) instanceof Mark.Gap gap && gap.text().equals("/股");
    }
}
