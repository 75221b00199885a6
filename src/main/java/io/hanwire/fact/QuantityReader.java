package io.hanwire.fact;

import io.hanwire.entity.Entity;
import io.hanwire.entity.EntityType;
import io.hanwire.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Decides what a word that names a quantity speaks of: a metric, its part, a market or sector, or nothing that a fact reports. */
final class QuantityReader {

    private static final int MIN_GOODS = 2;
    /** 「全球新船订单」 speaks of all goods of the kind, 「全球订单」 of where a company sells. */
    private static final int MIN_WHOLE = 3;

    /** A profit of which something is still to be taken off, which no fact reports. */
    private static final Term BEFORE_DEDUCTION =
            new Term("前", Set.of(TermKind.OTHER), Set.of(), null, false, "", null, "");

    private final Context context;
    private final Scopes scopes;
    private final Term marketSize;
    private final Term spending;
    private final String text;

    /** @param text the canonical text */
    QuantityReader(Lexicon lexicon, Context context, Scopes scopes, String text) {
        this.marketSize = lexicon.term("market_size");
        this.spending = lexicon.term("capex");
        this.context = context;
        this.scopes = scopes;
        this.text = text;
    }

    /** Reads the quantity or list of quantities at {@code i} and returns the index after it. */
    int read(ClauseState state, int i) {
        boolean other = Mark.is(state.mark(i), TermKind.OTHER);
        if (perShareOfOther(state, i) || isRoundCompared(state, i)) {
            return i + 1;
        }
        if (isBeforeDeduction(state, i)) {
            state.quantities.add(new ClauseState.Named(List.of(BEFORE_DEDUCTION), i));
            state.endGap();
            return i + 1;
        }
        Groups.Group group = Groups.at(
                state.marks,
                i,
                mark -> Mark.is(mark, TermKind.METRIC) && !other || other && Mark.is(mark, TermKind.OTHER));
        List<Term> terms = new ArrayList<>();
        for (Mark mark : group.members()) {
            terms.add(((Mark.Word) mark).term());
        }
        if (other && spends(state, i)) {
            terms = new ArrayList<>(List.of(spending));
        }
        if (isOfShares(terms.getLast()) && !state.newSubject && !state.company) {
            context.leaveRanking();
        }
        marketOfSource(state, i);
        if (ofMarket(state, i)) {
            terms = new ArrayList<>(List.of(marketSize));
        }
        state.quantities.add(new ClauseState.Named(List.copyOf(terms), group.end() - 1));
        state.gapBefore = state.mark(i - 1) instanceof Mark.Gap;
        sector(state, i);
        if (!other && isCountedBySource(state, i)) {
            state.marketTopic |= context.backToMarket();
        }
        part(state, i, terms.getLast());
        if (state.changeAt != i - 1) {
            state.change = null;
        }
        state.endGap();
        return group.end();
    }

    /** 股价, 市值. */
    private static boolean isOfShares(Term term) {
        return term.metric() instanceof Metric metric
                && (metric.id().equals("share_price") || metric.id().equals("market_cap"));
    }

    /** 「资本支出方面，公司将预算由500亿元上修为620亿元」, 「资本开支预算1366亿元，B计划投入730亿元」. */
    private boolean spends(ClauseState state, int i) {
        Context.Quantified last = context.last;
        boolean before = context.pending.isEmpty()
                ? last != null
                        && last.sentence() == context.sentence
                        && last.bound()
                        && isSpending(last.terms().getLast())
                        && state.newSubject
                : isSpending(context.pending.getLast());
        return before && Mark.isIn(state.mark(i), WordList.SPENDING);
    }

    private boolean isSpending(Term term) {
        return term.metric() != null && term.metric().equals(spending.metric());
    }

    /** The part that the quantity at {@code i} speaks of: named with it, or the one spoken of before where it may go on. */
    private void part(ClauseState state, int i, Term term) {
        if (state.share) {
            return;
        }
        String named = scopes.ofClause(state, i, context.parts);
        boolean goesOn = term.metric() != null && term.metric().units().equals(Set.of("%"));
        if (!named.isEmpty()) {
            context.scope = named;
        } else if (!goesOn) {
            context.scope = context.announced;
        }
    }

    /** 「Omdia统计首季桌机、笔电与工作站总出货6680万台」: what a research house counts, where no company is named, is a market's. */
    private boolean isCountedBySource(ClauseState state, int i) {
        boolean pieces = state.mark(i) instanceof Mark.Word word
                && word.term().metric() != null
                && word.term().metric().id().equals("shipments");
        boolean company = state.newSubject || state.company || context.subjectSentence == context.sentence;
        return pieces && !company && context.attribution != null && context.market == null && holdsGap(state, i);
    }

    private static boolean holdsGap(ClauseState state, int end) {
        for (int i = 0; i < end; i++) {
            if (state.mark(i) instanceof Mark.Gap) {
                return true;
            }
        }
        return false;
    }

    /** 「国产GPU企业的市销率」: a sector by a common noun, not the company spoken of before. */
    private void sector(ClauseState state, int i) {
        int first = i;
        while (first > 0 && (state.mark(first - 1) instanceof Mark.Gap || state.mark(first - 1) instanceof Mark.Word)) {
            first--;
        }
        if (first == i || state.newSubject) {
            return;
        }
        Span span = new Span(
                state.marks.get(first).span().start(),
                state.marks.get(i - 1).span().end());
        Span named = Sectors.in(text, span);
        if (named.length() > 0) {
            Entity sector = Entity.unregistered(named.of(text), EntityType.MARKET);
            context.subjects(List.of(new Subject(sector, named)), false);
        }
    }

    /** 「除税前基本溢利」, 「未计利息、税项、折旧前盈利」; not 「此前盈利」. */
    private static boolean isBeforeDeduction(ClauseState state, int i) {
        boolean profit = state.mark(i) instanceof Mark.Word word
                && word.term().metric() != null
                && word.term().metric().id().equals("net_profit");
        if (!profit
                || !(state.mark(i - 1) instanceof Mark.Gap gap)
                || !gap.text().endsWith("前")) {
            return false;
        }
        String text = gap.text();
        boolean earlier = WordList.EARLIER.contains(text.substring(Math.max(0, text.length() - 2)));
        return !earlier || text.equals("前") && state.is(i - 2, TermKind.OTHER);
    }

    /** 「乘联分会推算，狭义乘用车零售约160万辆」: whoever watches a market and names no company speaks of the market. */
    private void marketOfSource(ClauseState state, int i) {
        boolean pieces = state.mark(i) instanceof Mark.Word word
                && word.term().metric() instanceof Metric metric
                && metric.id().equals("shipments");
        boolean named = context.subjectSentence == context.sentence || state.company || state.marketTopic;
        String goods = named ? "" : scopes.before(state, i);
        if (!pieces && goods.length() > MIN_WHOLE && WordList.WORLD.beginsOf(goods)) {
            context.somebody();
        }
        if (pieces && context.announcedMarket && !named) {
            state.marketTopic = true;
            return;
        }
        if (!pieces || !context.watched) {
            return;
        }
        if (goods.length() >= MIN_GOODS && state.mark(i - 1) instanceof Mark.Gap gap) {
            Entity market = Entity.unregistered(goods, EntityType.MARKET);
            context.market = new Subject(market, gap.span());
            state.marketTopic = true;
        }
    }

    /** 「全球半导体设备支出达1255亿美元」: of a market the figure is its size, whatever it is of a company. */
    private boolean ofMarket(ClauseState state, int i) {
        return state.marketTopic
                && state.mark(i - 1) instanceof Mark.Name
                && state.mark(i) instanceof Mark.Word word
                && word.term().isIn(WordList.MARKET_MEASURE);
    }

    /** The round of 「估值205亿元，较C轮的120亿元上涨」 tells when, not what. */
    private static boolean isRoundCompared(ClauseState state, int i) {
        return state.is(i - 1, TermKind.COMPARE)
                && state.mark(i) instanceof Mark.Word word
                && word.term().text().endsWith("轮");
    }

    /** 每股 of 派发每股11.5仙 names no earnings. */
    private static boolean perShareOfOther(ClauseState state, int i) {
        return state.mark(i) instanceof Mark.Word word
                && word.term().text().equals("每股")
                && !state.quantities.isEmpty()
                && state.quantities.getLast().other();
    }
}
