package io.hanwire.fact;

import io.hanwire.figure.Figure;
import io.hanwire.figure.FigureKind;
import java.math.BigDecimal;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Figures that state no value: differences, ratios, joint totals, amounts by which something moved. */
final class NoValues {

    private static final BigDecimal MAX_SMALL = BigDecimal.valueOf(99);

    private NoValues() {}

    /** 「超出同期净利润约204亿元」: by how much, not how much. */
    static boolean isDifference(ClauseState state, Figures figures) {
        boolean of = state.mark(figures.start() - 1) instanceof Mark.Word word
                && word.term().text().equals("的");
        for (int j = 0; j < figures.start() && !of; j++) {
            boolean exceeds =
                    state.mark(j) instanceof Mark.Word word && word.term().isIn(WordList.EXCEEDS);
            if (exceeds && !(state.mark(j + 1) instanceof Mark.Amount) && !state.nextConsensus) {
                return true;
            }
        }
        return false;
    }

    /** 「80%以上的份额被阿里、百度等大厂占据」: a joint total. */
    static boolean isTaken(ClauseState state, Figures figures) {
        for (int j = figures.end(); j < Math.min(state.marks.size(), figures.end() + 3); j++) {
            if (state.mark(j) instanceof Mark.Word word && word.term().text().equals("被")) {
                return true;
            }
        }
        return false;
    }

    /** 「约为A100的77%」, 「是营收的八倍」: a comparison. */
    static boolean isRatio(ClauseState state, Figures figures) {
        boolean rate =
                figures.first().kind() == FigureKind.PERCENT || figures.first().kind() == FigureKind.MULTIPLE;
        boolean of = state.mark(figures.start() - 1) instanceof Mark.Word word
                && word.term().text().equals("的");
        Mark before = state.mark(figures.start() - 2);
        boolean whole = before instanceof Mark.Name || before instanceof Mark.Word named && named.is(TermKind.METRIC);
        return rate
                && of
                && !state.nextConsensus
                && !state.from
                && (whole && !state.share && !state.compare && state.nextSubjects.isEmpty()
                        || before instanceof Mark.When && namesMoney(state));
    }

    /** 「单季获利超过2025年全年的七成」: of an amount of another time no rate is a value. */
    private static boolean namesMoney(ClauseState state) {
        return state.change == null
                && !state.quantities.isEmpty()
                && state.quantities.getLast().terms().getLast().metric() instanceof Metric metric
                && metric.units().equals(Set.of("money"));
    }

    /** Of 「增加6.1亿元」 the amount is the difference, of 「增至6.1亿元」 the value. */
    static boolean isMovedAmount(ClauseState state, Figures figures) {
        if (state.change == null || state.change.change() == null || state.to) {
            return false;
        }
        for (int j = state.changeAt + 1; j < figures.start(); j++) {
            if (!state.is(j, TermKind.LINK) && !state.is(j, TermKind.LIST)) {
                return false;
            }
        }
        return true;
    }

    /** 「以9.8亿元沽出商厦」: what something was sold for, which nobody earned or lost. */
    static boolean isPriceOfDeal(ClauseState state, Figures figures) {
        String before = written(state.mark(figures.start() - 1));
        return figures.first().kind() == FigureKind.MONEY
                && before.endsWith("以")
                && WordList.BOUGHT.beginsOf(written(state.mark(figures.end())));
    }

    private static String written(@Nullable Mark mark) {
        return mark instanceof Mark.Gap gap
                ? gap.text()
                : mark instanceof Mark.Word word ? word.term().text() : "";
    }

    /** 「四只车股」: too few to be what was counted before. */
    static boolean isSmallCount(Figure figure) {
        return figure.kind() == FigureKind.COUNT && figure.max().compareTo(MAX_SMALL) <= 0;
    }
}
