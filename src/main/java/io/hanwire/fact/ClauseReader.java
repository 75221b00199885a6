package io.hanwire.fact;

import io.hanwire.entity.Entity;
import io.hanwire.entity.EntityType;
import io.hanwire.period.Period;
import io.hanwire.text.Sentence;
import io.hanwire.text.Span;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads a clause from left to right: names, times and words change what is in mind, figures become candidates.
 *
 * <pre>
 * 小鹏汽车 公布第三季业绩 ，收入 205.3亿元 ，按年 急增 1.03倍 ；纯利 1.62亿元 ，上年同期 则 蚀 18.1亿元
 * name         when         metric value     basis change value
 * </pre>
 */
final class ClauseReader {

    private static final int MIN_GOODS = 2;
    /** 「全球新船订单」 speaks of all goods of the kind, 「全球订单」 of where a company sells. */
    private static final int MIN_WHOLE = 3;

    /** A profit of which something is still to be taken off, which no fact reports. */
    private static final Term BEFORE_DEDUCTION =
            new Term("前", Set.of(TermKind.OTHER), Set.of(), null, false, "", null, "");

    private final Context context;
    private final NameRoles roles;
    private final TimeReader times;
    private final FigureReader figures;
    private final Scopes scopes;
    private final Term marketSize;
    private final Term spending;
    private final String text;

    /** @param text the canonical text */
    ClauseReader(
            Lexicon lexicon,
            Context context,
            FigureReader figures,
            Scopes scopes,
            @Nullable LocalDate published,
            String text) {
        this.marketSize = lexicon.term("market_size");
        this.spending = lexicon.term("capex");
        this.context = context;
        this.scopes = scopes;
        this.text = text;
        this.roles = new NameRoles(context, text);
        this.times = new TimeReader(context, published, text);
        this.figures = figures;
    }

    void read(List<Mark> marks, Sentence sentence, boolean headline, List<Candidate> candidates) {
        ClauseState state = new ClauseState(marks);
        context.condition |= state.has(TermKind.CONDITION);
        state.block = context.condition || state.has(TermKind.BLOCK);
        if (!context.relative.isEmpty()
                && marks.getFirst() instanceof Mark.Word word
                && word.term().isIn(WordList.OR)) {
            state.periods = context.relative;
            state.relative = true;
        }
        int i = 0;
        while (i < marks.size()) {
            i = switch (marks.get(i)) {
                case Mark.Name name -> name(state, i);
                case Mark.When when -> times.read(state, i);
                case Mark.Amount amount -> figures.read(state, i, sentence, headline, candidates);
                case Mark.Word word -> word(state, word, i);
                case Mark.Gap gap -> gap(state, gap, i);
                case Mark.Aside aside -> aside(aside, i, sentence, headline, candidates);
                case Mark.Stop stop -> i + 1;
            };
        }
        leave(state);
    }

    private int aside(Mark.Aside aside, int i, Sentence sentence, boolean headline, List<Candidate> candidates) {
        List<Period> spans = context.times.spans();
        for (Clauses.Clause clause : Clauses.of(aside.marks())) {
            read(clause.marks(), sentence, headline, candidates);
        }
        if (!spans.isEmpty()) {
            context.times.restore(spans);
        }
        return i + 1;
    }

    /** Words before the subject, 同行 of 「同行卓胜微则为46.4%」, do not part a figure from the metric carried over. */
    private int name(ClauseState state, int i) {
        boolean subject = state.newSubject;
        int end = roles.read(state, i);
        if (!subject && state.newSubject && state.quantities.isEmpty()) {
            state.endGap();
        }
        return end;
    }

    private int gap(ClauseState state, Mark.Gap gap, int i) {
        state.addGap(gap.text());
        boolean body = (state.is(i + 1, TermKind.SAY) || state.is(i + 1, TermKind.PLAN))
                && WordList.BODY_END.endsOf(gap.text());
        if (body && (i == 0 || state.is(i - 1, TermKind.ACCORDING))) {
            context.attribution = gap.text();
            context.watched = true;
            context.somebody();
        }
        if (context.isOpen() && WordList.PEER.standsIn(gap.text())) {
            context.others();
        }
        state.firstYears |= WordList.FIRST_YEARS.beginsOf(gap.text());
        return i + 1;
    }

    private int word(ClauseState state, Mark.Word word, int i) {
        Term term = word.term();
        flags(state, term);
        if (term.is(TermKind.METRIC) || term.is(TermKind.OTHER)) {
            return quantity(state, i);
        }
        change(state, term, i);
        if (term.is(TermKind.BASES)) {
            context.bases = List.of(term.basis().split(","));
        }
        Mark before = state.mark(i - 1);
        if (term.is(TermKind.COMPANY) && !(before instanceof Mark.Gap || before instanceof Mark.Amount)) {
            company(state, term, i);
        }
        if (term.is(TermKind.PRODUCT)) {
            state.newSubject |= context.backToProduct();
        }
        if (term.is(TermKind.THEN) && context.times.mentioned() != null) {
            context.times.set(List.of(context.times.mentioned()));
        }
        if (term.is(TermKind.NOW)) {
            context.now = true;
        }
        if (term.is(TermKind.SOMEBODY)) {
            context.somebody();
        }
        if (term.is(TermKind.PLURAL) && !(state.mark(i - 1) instanceof Mark.Gap)) {
            context.plural(NamedInTurn.count(term.text()));
        }
        if (term.is(TermKind.FORMER) && context.listed().size() > 1) {
            context.one(context.listed().getFirst());
        }
        if (term.is(TermKind.LATTER) && context.listed().size() > 1) {
            context.one(context.listed().getLast());
        }
        return i + 1;
    }

    private static void change(ClauseState state, Term term, int i) {
        if (term.is(TermKind.BASIS)) {
            state.basis = term.basis();
        }
        boolean rate = state.change != null
                && state.change.change() instanceof Change named
                && named.noun()
                && term.change() instanceof Change moved
                && !moved.noun()
                && moved.direction() != Change.Direction.REVISE;
        if (term.is(TermKind.CHANGE) && term.change() != null && !rate) {
            state.change = term;
            state.changeAt = i;
        }
    }

    /** 公司 at the head of a clause ends talk of a product; 「贡献了该公司的收入」 does not. */
    private void company(ClauseState state, Term term, int i) {
        Subject product = context.product;
        boolean leads = state.skipLinks(0) >= i || !state.newSubject;
        if (term.text().startsWith("该")) {
            context.backToNearest();
        } else {
            context.backToTopic();
        }
        if (!leads) {
            context.product = product;
        }
        state.company = true;
    }

    private void flags(ClauseState state, Term term) {
        state.list |= term.is(TermKind.LIST);
        state.each |= term.is(TermKind.EACH);
        state.joint |= term.is(TermKind.JOINT);
        state.total |= term.is(TermKind.TOTAL);
        state.share |= term.is(TermKind.SHARE);
        state.threshold |= term.is(TermKind.THRESHOLD);
        state.nextConsensus |= term.is(TermKind.CONSENSUS);
        state.compare |= term.is(TermKind.COMPARE) && !term.is(TermKind.LINK);
        state.to |= term.is(TermKind.TO) || term.change() != null && term.text().endsWith("至");
        context.stock |= term.is(TermKind.STOCK);
        state.stock |= term.is(TermKind.STOCK);
        context.parts |= term.is(TermKind.PART);
        if (term.is(TermKind.STANDARD)) {
            context.standard = term.scope();
        }
        if (term.is(TermKind.STOCK) && !term.scope().isEmpty()) {
            context.moment = term.scope();
        }
        if (term.is(TermKind.FROM)) {
            state.from = true;
            state.to = false;
        }
        if (term.is(TermKind.PLAN)) {
            context.forecast = true;
        } else if (term.is(TermKind.PAST)) {
            context.forecast = false;
        }
    }

    private int quantity(ClauseState state, int i) {
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

    private void leave(ClauseState state) {
        context.relative = state.relative ? state.periods : List.of();
        if (!state.boundAny && !state.quantities.isEmpty()) {
            ClauseState.Named named = state.quantities.getLast();
            context.pending = named.other() ? List.of() : named.terms();
            context.pendingOfMarket = state.marketTopic;
        }
        boolean figure = state.holdsFigure();
        context.forecast |= state.nextConsensus && !figure;
        if (!state.quantities.isEmpty() || figure) {
            context.unreported = !figure && state.quantities.getLast().other();
        }
        if (state.quantities.isEmpty() && !state.boundAny) {
            String part = scopes.announced(state);
            String market = context.subjectSentence == context.sentence ? "" : Scopes.market(part, context.goods);
            if (!market.isEmpty()) {
                context.market = new Subject(
                        Entity.unregistered(market, EntityType.MARKET),
                        state.marks.getLast().span());
                context.pendingOfMarket = true;
                context.announcedMarket = true;
                part = "";
            }
            context.announced = part.isEmpty() ? context.announced : part;
            context.scope = part.isEmpty() ? context.scope : part;
        }
    }
}
