package io.hanwire.fact;

import io.hanwire.entity.Entity;
import io.hanwire.entity.EntityType;
import io.hanwire.figure.Figure;
import io.hanwire.figure.FigureKind;
import java.util.ArrayList;
import java.util.List;

/** Gives figures to the nearest quantity of the clause, or to the one spoken of last where the clause names none. */
final class QuantityBinder {

    private static final int MAX_GAP = 12;
    private static final int MAX_PART = 8;
    private static final int MAX_CARRIED_GAP = 1;

    private final Context context;
    private final Emitter emitter;
    private final Scopes scopes;
    private final Term revenue;
    private final Term offerPrice;
    private final Values values;

    QuantityBinder(Lexicon lexicon, Context context, Emitter emitter, Scopes scopes, Values values) {
        this.context = context;
        this.emitter = emitter;
        this.scopes = scopes;
        this.revenue = lexicon.term("revenue");
        this.offerPrice = lexicon.term("share_price");
        this.values = values;
    }

    void bind(ClauseState state, Figures figures, List<Candidate> candidates) {
        for (ClauseState.Named named : state.quantities.reversed()) {
            if (named.other()) {
                context.unitNotReported = figures.first().unit();
                notReported(state, named.terms());
                return;
            }
            List<Term> fitting = fitting(named.terms(), figures);
            if (!fitting.isEmpty() && isPriceOfGoods(state, named)) {
                notReported(state, named.terms());
                return;
            }
            if (isSold(named, figures)) {
                fitting = List.of(revenue);
            }
            if (isOffer(state, named, figures)) {
                fitting = List.of(offerPrice);
            }
            if (!fitting.isEmpty()) {
                if (state.gap <= MAX_GAP) {
                    values.emit(state, figures, fitting, "clause", candidates);
                }
                return;
            }
        }
        carried(state, figures, candidates);
    }

    /** 「棕仁则报3180令吉」 where no share is spoken of: goods that no table knows have a price. */
    private boolean isPriceOfGoods(ClauseState state, ClauseState.Named named) {
        Term term = named.terms().getLast();
        return term.metric() != null
                && term.metric().id().equals("share_price")
                && term.isDirect()
                && !context.stock
                && !state.newSubject
                && state.mark(0) instanceof Mark.Gap;
    }

    /** 「卖出12.7亿元」: what is sold for money is revenue. */
    private boolean isSold(ClauseState.Named named, Figures figures) {
        return named.terms().getLast().metric() instanceof Metric metric
                && metric.id().equals("shipments")
                && figures.first().kind() == FigureKind.MONEY
                && Quantity.fits(revenue.metric(), figures.first());
    }

    /** 「以每股88.5港元配售新股」: a price of shares, no earnings. */
    private static boolean isOffer(ClauseState state, ClauseState.Named named, Figures figures) {
        Mark after = state.mark(state.skipLinks(figures.end()));
        String next = after instanceof Mark.Gap gap
                ? gap.text()
                : after instanceof Mark.Word word ? word.term().text() : "";
        return named.terms().getLast().text().equals("每股")
                && named.at() == figures.start() - 1
                && WordList.OFFER.beginsOf(next);
    }

    void notReported(ClauseState state, List<Term> terms) {
        state.boundAny = true;
        context.unbound(terms);
    }

    private static List<Term> fitting(List<Term> terms, Figures figures) {
        List<Term> fitting = new ArrayList<>(terms.size());
        for (Term term : terms) {
            if (term.metric() != null && Quantity.fits(term.metric(), figures.first())) {
                fitting.add(term);
            }
        }
        return fitting;
    }

    /** 「联咏七九点二亿元」, 「上年同期为3.55亿元」: the metric is the one spoken of before. */
    private void carried(ClauseState state, Figures figures, List<Candidate> candidates) {
        if (context.unreported && state.quantities.isEmpty() && !state.newSubject) {
            return;
        }
        boolean part = context.parts || state.share || Scopes.namesPart(state.gapText);
        int limit = state.nextConsensus ? MAX_GAP : MAX_CARRIED_GAP;
        boolean threshold = state.threshold || state.is(figures.end(), TermKind.THRESHOLD);
        boolean elided = namesOtherPart(state, figures.first());
        boolean unknown = state.gap > limit && !part && !elided;
        if (unknown || threshold || NoValues.isSmallCount(figures.first()) || state.unknownFrom) {
            state.unknownFrom |= unknown && state.from;
            return;
        }
        if (figures.first().kind() == FigureKind.PERCENT && !hasCue(state)) {
            return;
        }
        if (part) {
            String named = scopes.ofClause(state, figures.start(), context.parts);
            context.scope = named.isEmpty() ? context.scope : named;
        }
        if (state.share && figures.first().kind() == FigureKind.MONEY) {
            values.emit(state, figures, List.of(revenue), "part", candidates);
            return;
        }
        List<Term> pending = fitting(context.pending, figures);
        if (!pending.isEmpty()) {
            values.emit(state, figures, pending, "pending", candidates);
            return;
        }
        if (elided && namesOthers(state.gapText)) {
            return;
        }
        if (elided) {
            part(state, figures.start());
        }
        boolean passed = false;
        for (Context.Quantified quantity : context.recent()) {
            if (!quantity.bound() && isForeign(state, figures.first())) {
                passed = true;
                continue;
            }
            if (!quantity.bound()) {
                return;
            }
            List<Term> fitting = fitting(quantity.terms(), figures);
            if (!fitting.isEmpty()) {
                if (passed && state.periods.isEmpty()) {
                    state.periods = quantity.periods();
                }
                values.emit(state, figures, fitting, "carried", candidates);
                return;
            }
        }
    }

    /** 「手机镜头出货量9652万件；车载镜头1286万件」: pieces counted alike, of another part. */
    private boolean namesOtherPart(ClauseState state, Figure figure) {
        return figure.kind() == FigureKind.COUNT
                && !figure.classifier().isEmpty()
                && figure.classifier().equals(context.classifier)
                && state.quantities.isEmpty()
                && !Scopes.named(state.gapText).isEmpty()
                && state.gapText.length() <= MAX_PART;
    }

    /** A part of a market is a subject of its own, a part of a company a scope. */
    private void part(ClauseState state, int figure) {
        String named = Scopes.named(state.gapText);
        if (emitter.speaksOfMarket(state)) {
            Entity goods = Entity.unregistered(named, EntityType.MARKET);
            context.partOfMarket(new Subject(goods, state.marks.get(figure - 1).span()));
        } else {
            context.scope = named;
        }
    }

    /** 其他品牌, 其余厂商: companies that nobody names. */
    private static boolean namesOthers(String text) {
        return WordList.OTHERS_START.beginsOf(text) && WordList.OTHERS_END.endsOf(text);
    }

    /** 「A营收13.9亿元，日租金一万六千美元；B则是14.5亿元」: what stood between counts in another unit. */
    private boolean isForeign(ClauseState state, Figure figure) {
        return state.newSubject && state.gap == 0 && !figure.unit().equals(context.unitNotReported);
    }

    /** Whether anything tells that a rate goes on with what was spoken of: a name, a time, 为, 升至. */
    private static boolean hasCue(ClauseState state) {
        return state.newSubject
                || !state.periods.isEmpty()
                || !state.nextPeriods.isEmpty()
                || !state.nextSubjects.isEmpty()
                || state.to
                || state.from
                || state.list
                || state.each
                || state.share
                || state.nextConsensus;
    }
}
