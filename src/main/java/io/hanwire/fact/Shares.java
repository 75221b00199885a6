package io.hanwire.fact;

import io.hanwire.figure.FigureKind;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Shares of a whole: 「占总营业额48%」, 「占整体57%」, 「中国平安占20.91%」 of a market. */
final class Shares {

    private static final Set<String> WHOLE_OF_REVENUE = Set.of("revenue");

    private final Lexicon lexicon;
    private final Context context;
    private final Emitter emitter;
    private final Scopes scopes;

    Shares(Lexicon lexicon, Context context, Emitter emitter, Scopes scopes) {
        this.scopes = scopes;
        this.lexicon = lexicon;
        this.context = context;
        this.emitter = emitter;
    }

    /** Whether the figures are a share; what they state, if anything, is added to {@code candidates}. */
    boolean read(ClauseState state, Figures figures, List<Candidate> candidates) {
        boolean percent = figures.first().kind() == FigureKind.PERCENT;
        boolean ofRevenue = percent && isOfRevenue(state, figures);
        if (!ofRevenue && (!state.share || !percent)) {
            return false;
        }
        state.boundAny = true;
        Metric metric = ofRevenue ? lexicon.metric("revenue_share") : whole(state);
        if (metric != null && Quantity.fits(metric, figures.first())) {
            part(state, figures.start());
            Term term = lexicon.term(metric.id());
            Reading reading = new Reading(metric, metric.id(), false, "", term);
            if (emitter.emit(state, figures, List.of(reading), "share", candidates)) {
                context.bound(List.of(term), false, emitter.stated(state));
            }
        }
        return true;
    }

    /** Takes the words before 占, or before a figure that goes on with a list, as the part: 「电源占营收54%、基础设施31%」. */
    private void part(ClauseState state, int figure) {
        if (state.mark(figure - 1) instanceof Mark.Gap gap && state.is(figure - 2, TermKind.AND)) {
            context.scope = Scopes.named(gap.text());
            return;
        }
        for (int i = figure - 1; i > 0; i--) {
            if (state.is(i, TermKind.SHARE)) {
                String named = scopes.ofClause(state, i, true);
                context.scope = named.isEmpty() ? context.scope : named;
                return;
            }
        }
    }

    private @Nullable Metric whole(ClauseState state) {
        for (ClauseState.Named named : state.quantities.reversed()) {
            Metric metric = named.terms().getLast().metric();
            if (metric == null || named.other() || metric.id().equals("customers")) {
                continue;
            }
            if (metric.id().equals("market_share") || metric.id().equals("revenue_share")) {
                return metric;
            }
            if (WHOLE_OF_REVENUE.contains(metric.id())) {
                return otherBefore(state, named) ? null : lexicon.metric("revenue_share");
            }
            return null;
        }
        if (state.quantities.stream().anyMatch(ClauseState.Named::other)) {
            return null;
        }
        if (isWholeOfRevenue(state) || isPartOfRevenue(state)) {
            return lexicon.metric("revenue_share");
        }
        Context.Quantified last = context.last;
        if (last == null || !last.bound() || last.terms().getLast().metric() == null) {
            return null;
        }
        if (emitter.speaksOfMarket(state)) {
            return lexicon.metric("market_share");
        }
        return switch (last.terms().getLast().metric().id()) {
            case "market_share" -> last.terms().getLast().metric();
            case "shipments" -> context.market == null && !sharesWereTold() ? null : lexicon.metric("market_share");
            case "revenue", "revenue_share" -> lexicon.metric("revenue_share");
            default -> null;
        };
    }

    /** 「华硕出货451万台，市占6.9%，宏碁为417万台，占6.4%」. */
    private boolean sharesWereTold() {
        for (Context.Quantified quantity : context.recent()) {
            if (quantity.bound()
                    && quantity.sentence() == context.sentence
                    && quantity.terms().getLast().metric() instanceof Metric metric
                    && metric.id().equals("market_share")) {
                return true;
            }
        }
        return false;
    }

    /** 「占整体营收」. */
    private static boolean isWholeOfRevenue(ClauseState state) {
        return state.has(TermKind.WHOLE)
                && state.marks.stream()
                        .anyMatch(mark -> mark instanceof Mark.Word word
                                && word.is(TermKind.WHOLE)
                                && (word.term().text().contains("营")
                                        || word.term().text().contains("收入")));
    }

    /** 「营收447亿元；云端事业占比首度突破三成」: a part by its name, where this sentence spoke of revenue. */
    private boolean isPartOfRevenue(ClauseState state) {
        boolean named = false;
        for (int i = 1; i < state.marks.size(); i++) {
            named |= state.is(i, TermKind.SHARE)
                    && state.mark(i - 1) instanceof Mark.Gap gap
                    && Scopes.namesPart(gap.text());
        }
        if (!named || context.market != null) {
            return false;
        }
        for (Context.Quantified quantity : context.recent()) {
            if (quantity.bound()
                    && quantity.sentence() == context.sentence
                    && isRevenue(quantity.terms().getLast())) {
                return true;
            }
        }
        return false;
    }

    /** 「98%的收入」, 「收入中，接近百分之八十来源于」. */
    private boolean isOfRevenue(ClauseState state, Figures figures) {
        int next = figures.end();
        while (state.mark(next) instanceof Mark.Word word && word.term().text().equals("的")) {
            next++;
        }
        if (state.mark(next) instanceof Mark.Word word && isRevenue(word.term())) {
            return state.change == null;
        }
        boolean comesFrom = state.mark(figures.end()) instanceof Mark.Word word
                && word.term().isIn(WordList.SHARE_SOURCE);
        return comesFrom && context.pending.stream().anyMatch(Shares::isRevenue);
    }

    /** 「研发投入4.06亿元，占营业收入的15.13%」: what takes the share is a cost, not a part of the revenue. */
    private boolean otherBefore(ClauseState state, ClauseState.Named whole) {
        if (state.quantities.getFirst() != whole) {
            ClauseState.Named first = state.quantities.getFirst();
            boolean people = first.terms().getLast().metric() instanceof Metric metric
                    && metric.id().equals("customers");
            return !people && (first.other() || !isRevenue(first.terms().getLast()));
        }
        Context.Quantified last = context.last;
        return !state.newSubject
                && state.gap == 0
                && last != null
                && partFollows(state)
                && (!last.bound() || !speaksOfRevenue(last.terms().getLast()));
    }

    /** Whether the clause begins with the share itself, so that the part is what was spoken of before. */
    private static boolean partFollows(ClauseState state) {
        return state.is(0, TermKind.SHARE) && !state.is(0, TermKind.AGAINST);
    }

    private static boolean speaksOfRevenue(Term term) {
        return isRevenue(term) || term.metric() != null && term.metric().id().equals("revenue_share");
    }

    private static boolean isRevenue(Term term) {
        return term.metric() != null && term.metric().id().equals("revenue");
    }
}
