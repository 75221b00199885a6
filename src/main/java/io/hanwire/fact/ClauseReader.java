package io.hanwire.fact;

import io.hanwire.entity.Entity;
import io.hanwire.entity.EntityType;
import io.hanwire.period.Period;
import io.hanwire.text.Sentence;
import java.time.LocalDate;
import java.util.List;
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

    private final Context context;
    private final NameRoles roles;
    private final TimeReader times;
    private final FigureReader figures;
    private final Scopes scopes;
    private final QuantityReader quantities;

    /** @param text the canonical text */
    ClauseReader(
            Lexicon lexicon,
            Context context,
            FigureReader figures,
            Scopes scopes,
            @Nullable LocalDate published,
            String text) {
        this.context = context;
        this.scopes = scopes;
        this.quantities = new QuantityReader(lexicon, context, scopes, text);
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
            return quantities.read(state, i);
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
