package io.hanwire.fact;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Movements named together before their rates: 「年增率与月增率分别为52.6%、3.1%」, 「按年及按季分别增长5%及3%」, and in one word before the
 * clause with the rates: 「月年双增，增幅各为12%、3%」.
 */
final class MovementList {

    private static final int REACH = 10;

    private MovementList() {}

    /** The movements that stand before {@code figure}, in their order; empty where fewer than two are joined there. */
    static List<Change> before(ClauseState state, int figure, Change moved) {
        List<Change> listed = new ArrayList<>();
        boolean joined = false;
        for (int i = figure - 1; i >= Math.max(0, figure - REACH); i--) {
            Change change = changeAt(state, i, moved);
            if (change != null) {
                if (!listed.isEmpty() && !joined) {
                    break;
                }
                listed.addFirst(change);
                joined = false;
            } else if (state.is(i, TermKind.AND) && !listed.isEmpty()) {
                joined = true;
            } else if (!passes(state, i) || !listed.isEmpty()) {
                break;
            }
        }
        return listed.size() > 1 ? listed : List.of();
    }

    /** 年增 by itself; 按年 as the basis of the movement that follows the list of bases. */
    private static @Nullable Change changeAt(ClauseState state, int i, Change moved) {
        if (!(state.mark(i) instanceof Mark.Word word)) {
            return null;
        }
        Term term = word.term();
        if (term.change() != null && !term.change().basis().isEmpty()) {
            return term.change();
        }
        return term.is(TermKind.BASIS) ? new Change(moved.direction(), term.basis(), moved.metric()) : null;
    }

    /** 分别, 为, and the movement that has its bases before it. */
    private static boolean passes(ClauseState state, int i) {
        return state.is(i, TermKind.LIST)
                || state.is(i, TermKind.LINK)
                || state.is(i, TermKind.TO)
                || state.mark(i) instanceof Mark.Word word
                        && word.term().change() != null
                        && word.term().change().basis().isEmpty();
    }
}
