package io.hanwire.fact;

import io.hanwire.period.Period;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What has been read of one clause. Not thread-safe. */
final class ClauseState {

    /**
     * A quantity word group of the clause.
     *
     * @param terms one, or several joined by 、和与
     * @param at the index of its last mark
     */
    record Named(List<Term> terms, int at) {

        boolean other() {
            return terms.getLast().is(TermKind.OTHER);
        }
    }

    final List<Mark> marks;
    final List<Named> quantities = new ArrayList<>();
    /** Periods named in the clause, and whether they hold beyond it. */
    List<Period> periods = List.of();

    boolean relative;
    /** Periods, subjects and expectations that hold for the next figure only. */
    List<Period> nextPeriods = List.of();

    List<Subject> nextSubjects = List.of();
    boolean nextConsensus;
    /** Whether the figure before had subjects of its own: 「仅次于英伟达的47.5%及英特尔的13.1%」. */
    boolean ownSubjects;

    @Nullable
    Period day;

    @Nullable
    Term change;

    int changeAt = -1;
    String basis = "";
    boolean share;
    boolean list;
    boolean each;
    boolean joint;
    boolean total;
    boolean from;
    boolean fromDone;
    boolean to;
    /** Whether the first of two values is of something that no table knows, so that the second is too. */
    boolean unknownFrom;

    boolean compare;
    boolean block;
    boolean threshold;
    boolean newSubject;
    /** Whether the clause speaks of 公司 or 其. */
    boolean company;

    boolean marketTopic;

    boolean stock;
    /** Whether words that no table knows stand right before the last quantity: 处理硬件出货量. */
    boolean gapBefore;

    boolean boundAny;
    /** Whether the figure before was a movement named by a noun, so that the one after 至 is too: 增速由26%升至33%. */
    boolean growth;

    /** Whether the clause speaks of the first of several years: 首两年. */
    boolean firstYears;

    int gap;
    String gapText = "";

    private final EnumSet<TermKind> kinds = EnumSet.noneOf(TermKind.class);
    private final boolean holdsFigure;

    ClauseState(List<Mark> marks) {
        this.marks = marks;
        boolean figure = false;
        for (Mark mark : marks) {
            if (mark instanceof Mark.Word word) {
                word.term().addKindsTo(kinds);
            }
            figure |= mark instanceof Mark.Amount;
        }
        this.holdsFigure = figure;
    }

    /** Whether any word of the clause can do {@code kind}. */
    boolean has(TermKind kind) {
        return kinds.contains(kind);
    }

    /** Whether a figure stands in the clause outside of parentheses. */
    boolean holdsFigure() {
        return holdsFigure;
    }

    /** Takes {@code text} as more of what no table knows before the next figure. */
    void addGap(String text) {
        gap += text.length();
        gapText = gapText.isEmpty() ? text : gapText + text;
    }

    /** A name or a quantity follows what no table knows. */
    void endGap() {
        gap = 0;
        gapText = "";
    }

    @Nullable
    Mark mark(int index) {
        return index >= 0 && index < marks.size() ? marks.get(index) : null;
    }

    boolean is(int index, TermKind kind) {
        Mark mark = mark(index);
        return mark != null && Mark.is(mark, kind);
    }

    /** The index of the first mark from {@code index} on that is no link. */
    int skipLinks(int index) {
        int i = index;
        while (mark(i) instanceof Mark.Word word
                && word.is(TermKind.LINK)
                && !word.is(TermKind.TO)
                && !word.is(TermKind.METRIC)) {
            i++;
        }
        return i;
    }

    /** The index of the last mark up to {@code index} that is no link. */
    int lastNoLink(int index) {
        int i = index;
        while (mark(i) instanceof Mark.Word word && word.is(TermKind.LINK) && !word.is(TermKind.BASIS)) {
            i--;
        }
        return i;
    }

    /** Whether one of {@code words} stands before mark {@code end}. */
    boolean says(WordList words, int end) {
        StringBuilder written = new StringBuilder();
        for (int i = 0; i < end; i++) {
            written.append(
                    mark(i) instanceof Mark.Gap gap
                            ? gap.text()
                            : mark(i) instanceof Mark.Word word ? word.term().text() : " ");
        }
        return words.standsIn(written.toString());
    }

    /** Keeps the movement of 「涨8仙或1.18%」 for the rate that follows its amount. */
    void afterFigure(int end) {
        boolean partFollows = share
                && is(end, TermKind.AND)
                && mark(end + 1) instanceof Mark.Gap
                && mark(end + 2) instanceof Mark.Amount;
        boolean rateFollows = change != null && is(end, TermKind.AND) && mark(end + 1) instanceof Mark.Amount;
        Term kept = rateFollows ? change : null;
        clear();
        share |= partFollows;
        change = kept;
        changeAt = rateFollows ? end : -1;
    }

    private void clear() {
        fromDone |= from;
        if (!from) {
            share = false;
            growth = false;
        }
        from = false;
        change = null;
        changeAt = -1;
        to = false;
        compare = false;
        threshold = false;
        nextPeriods = List.of();
        ownSubjects = !nextSubjects.isEmpty();
        nextSubjects = List.of();
        nextConsensus = false;
        endGap();
    }
}
