package io.hanwire.fact;

import io.hanwire.figure.Figure;
import io.hanwire.figure.FigureKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Movements: 「同比增长38.65%」, 「季减百分之九」, 「增长43倍」, 「翻番」, 「由26%升至33%」. */
final class Changes {

    /** 「同比+8.45%」: the sign tells where to. */
    private static final Term SIGNED = new Term(
            "", Set.of(TermKind.CHANGE), Set.of(), null, false, "", new Change(Change.Direction.NOUN, "", null), "");

    private static final int MAX_GAP = 8;
    private static final int MAX_CARRIED_GAP = 3;

    private final Lexicon lexicon;
    private final Context context;
    private final Emitter emitter;

    Changes(Lexicon lexicon, Context context, Emitter emitter) {
        this.lexicon = lexicon;
        this.context = context;
        this.emitter = emitter;
    }

    /** Whether the figures are a movement and no value; what they state, if anything, is added to {@code candidates}. */
    boolean read(ClauseState state, Figures figures, @Nullable Term trailing, List<Candidate> candidates) {
        Figure figure = figures.first();
        if (figure.kind() != FigureKind.PERCENT && figure.kind() != FigureKind.MULTIPLE) {
            return false;
        }
        if (isExpectation(state, figure) || isEachOfAll(state, figures)) {
            emitter.emit(state, figures, context.movement, "change", candidates);
            return true;
        }
        boolean doubled = emitter.isDoubling(figure);
        Term term = movement(state, figures, trailing);
        if (term == null && !doubled) {
            return false;
        }
        Change change = term == null || doubled ? new Change(Change.Direction.UP, "", null) : term.change();
        if (state.growth && state.to && change != null && !change.noun()) {
            change = new Change(Change.Direction.NOUN, change.basis(), change.metric());
        }
        if (change == null || change.direction() == Change.Direction.REVISE) {
            return true;
        }
        boolean priceLike =
                figure.kind() == FigureKind.PERCENT && term != null && isPriceWord(term) && state.basis.isEmpty();
        List<Term> moved = moved(state, change, priceLike);
        boolean tight = state.quantities.isEmpty() && !context.parts && !context.stock && !change.noun();
        int limit = tight ? MAX_CARRIED_GAP : MAX_GAP;
        if (moved.size() == 1 && figures.list().size() > 1 && state.list && state.quantities.isEmpty()) {
            moved = several(figures.list().size());
        }
        if (!moved.isEmpty() && (state.gap <= limit || Scopes.namesPart(state.gapText))) {
            emit(state, figures, moved, change, candidates);
        }
        return true;
    }

    /** 「年增3.1%，优于市场预期的1.5%」: the rate that was expected. */
    private boolean isExpectation(ClauseState state, Figure figure) {
        return figure.kind() == FigureKind.PERCENT
                && state.nextConsensus
                && state.quantities.isEmpty()
                && state.change == null
                && !context.movement.isEmpty();
    }

    /** 「重庆银行、西安银行的营收增速也超过10%，分别为10.7%和12.3%」: the rates that were spoken of together, one by one. */
    private boolean isEachOfAll(ClauseState state, Figures figures) {
        return state.list
                && figures.list().size() > 1
                && figures.first().kind() == FigureKind.PERCENT
                && state.quantities.isEmpty()
                && state.change == null
                && !context.movement.isEmpty();
    }

    private void emit(ClauseState state, Figures figures, List<Term> moved, Change change, List<Candidate> candidates) {
        List<Reading> readings = listed(state, figures, moved, change);
        String rule = readings.getFirst().id().equals("price_change") ? "price" : "change";
        if (emitter.emit(state, figures, readings, rule, candidates)) {
            state.boundAny = true;
            state.growth = change.noun();
            context.bound(moved, emitter.speaksOfMarket(state), emitter.stated(state));
        }
        context.movement = readings;
    }

    /** One reading for each movement named before the rates, where there are as many; else one for each of {@code moved}. */
    private List<Reading> listed(ClauseState state, Figures figures, List<Term> moved, Change change) {
        int rates = figures.list().size();
        String basis = change.basis().isEmpty() ? state.basis : change.basis();
        if (rates == 1 || moved.size() > 1) {
            return readings(moved, change, basis);
        }
        List<Change> movements = MovementList.before(state, figures.start(), change);
        if (movements.isEmpty() && basis.isEmpty()) {
            movements = context.bases.stream()
                    .map(of -> new Change(change.direction(), of, change.metric()))
                    .toList();
        }
        return movements.size() == rates
                ? movements.stream()
                        .flatMap(each -> readings(moved, each, each.basis()).stream())
                        .toList()
                : readings(moved, change, basis);
    }

    private static @Nullable Term movement(ClauseState state, Figures figures, @Nullable Term trailing) {
        if (trailing != null && trailing.change() != null && trailing.change().noun()) {
            return trailing;
        }
        if (state.change == null || state.change.change() == null) {
            return state.is(state.lastNoLink(figures.start() - 1), TermKind.BASIS) ? SIGNED : null;
        }
        return state.to && !state.change.change().noun() && !state.growth ? null : state.change;
    }

    private List<Term> moved(ClauseState state, Change change, boolean priceLike) {
        if (change.metric() != null) {
            return List.of(lexicon.term(change.metric()));
        }
        if (emitter.speaksOfMarket(state)) {
            return List.of(lexicon.term("market_size"));
        }
        for (ClauseState.Named quantity : state.quantities.reversed()) {
            if (quantity.other()) {
                return List.of();
            }
            List<Term> growing = growing(quantity.terms());
            if (!growing.isEmpty()) {
                return growing;
            }
        }
        if (!state.quantities.isEmpty() && !state.boundAny) {
            return List.of();
        }
        return carried(state, priceLike);
    }

    private List<Term> carried(ClauseState state, boolean priceLike) {
        Context.Quantified last = context.last;
        if (state.stock && priceLike) {
            return List.of(lexicon.term("share_price"));
        }
        boolean still = last != null && last.bound() && growing(last.terms()).isEmpty();
        boolean price = context.stock && priceLike && (last == null || state.newSubject || still);
        if (!context.pending.isEmpty() && !growing(context.pending).isEmpty() && !price) {
            return growing(context.pending);
        }
        if (price) {
            return List.of(lexicon.term("share_price"));
        }
        return growingBefore();
    }

    /** 「营业收入271.29亿元，净利润127.33亿元，分别增长12.55%、1.69%」: the last quantities of the sentence, in their order. */
    private List<Term> several(int count) {
        List<Term> terms = new ArrayList<>();
        for (Context.Quantified quantity : context.recent()) {
            if (quantity.sentence() != context.sentence || !quantity.bound() || terms.size() >= count) {
                break;
            }
            terms.addAll(0, growing(quantity.terms()));
        }
        return terms.size() == count ? terms : growingBefore();
    }

    /** What grew last; a share of it, 约占整体57%, may stand between. */
    private List<Term> growingBefore() {
        for (Context.Quantified quantity : context.recent()) {
            boolean share = quantity.terms().getLast().metric() instanceof Metric metric
                    && metric.id().equals("revenue_share");
            if (!quantity.bound() || !share) {
                return quantity.bound() ? growing(quantity.terms()) : List.of();
            }
        }
        return List.of();
    }

    /** Prices 涨 and 跌; they do not 增长. */
    private static boolean isPriceWord(Term term) {
        return WordList.PRICE_MOVE.standsIn(term.text()) && !WordList.NO_PRICE_MOVE.standsIn(term.text());
    }

    private static List<Term> growing(List<Term> terms) {
        List<Term> growing = new ArrayList<>();
        for (Term term : terms) {
            if (term.metric() != null && term.metric().growth() != null) {
                growing.add(term);
            }
        }
        return growing;
    }

    private static List<Reading> readings(List<Term> moved, Change change, String basis) {
        List<Reading> readings = new ArrayList<>();
        for (Term term : moved) {
            Metric metric = term.metric();
            if (metric != null && metric.growth() != null) {
                readings.add(new Reading(metric, metric.growth(), change.down() != term.loss(), basis, term));
            }
        }
        return readings;
    }
}
