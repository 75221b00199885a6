package io.hanwire.fact;

import io.hanwire.entity.Entity;
import io.hanwire.entity.EntityType;
import io.hanwire.figure.Figure;
import io.hanwire.figure.FigureKind;
import io.hanwire.figure.FigureMark;
import io.hanwire.text.Sentence;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Decides what a figure or list of figures states: the value of a metric, its change, a share of a whole, or nothing.
 *
 * <p>The order of the rules is the order in which a reader would try them: what follows the figure directly (「5%的市场份额」),
 * a movement before it (「年增 8.1%」), a share (「占 57%」), the nearest quantity of the clause, and the quantity spoken of last
 * where nothing but names and times stands between.
 */
final class FigureReader {

    /** 多 between two figures, 「较去年同期的2.48亿元多1.2倍」. */
    private static final Term MORE = new Term(
            "多", Set.of(TermKind.CHANGE), Set.of(), null, false, "", new Change(Change.Direction.UP, "", null), "");

    private static final int MAX_GAP = 12;
    private static final int MAX_PART = 8;
    private static final int MAX_CARRIED_GAP = 1;
    private static final BigDecimal MAX_PARTIES = BigDecimal.valueOf(99);

    private static final int CLUSTER_REACH = 9;
    private static final BigDecimal MIN_CARDS = BigDecimal.valueOf(16);

    private final Context context;
    private final Emitter emitter;
    private final Scopes scopes;
    private final Term cluster;
    private final Term revenue;
    private final Term offerPrice;
    private final Values values;
    private final Changes changes;
    private final Shares shares;

    FigureReader(Lexicon lexicon, Context context, Emitter emitter, Scopes scopes) {
        this.scopes = scopes;
        this.context = context;
        this.emitter = emitter;
        this.revenue = Term.of(lexicon.metric("revenue"));
        this.offerPrice = Term.of(lexicon.metric("share_price"));
        this.cluster = Term.of(lexicon.metric("cluster_size"));
        this.values = new Values(context, emitter);
        this.changes = new Changes(lexicon, context, emitter);
        this.shares = new Shares(lexicon, context, emitter, scopes);
    }

    /** A list of figures with its place in the clause. */
    record Figures(List<Figure> list, int start, int end, Sentence sentence, boolean headline) {

        Figure first() {
            return list.getFirst();
        }
    }

    /** Reads the figure or list of figures at {@code i} and returns the index after it. */
    int read(ClauseState state, int i, Sentence sentence, boolean headline, List<Candidate> candidates) {
        int listed = growthList(state, i, sentence, headline, candidates);
        if (listed > i) {
            return listed;
        }
        Groups.Group group = Groups.at(
                state.marks,
                i,
                mark -> mark instanceof Mark.Amount other
                        && other.figure().kind()
                                == ((Mark.Amount) state.marks.get(i)).figure().kind());
        List<Figure> list = new ArrayList<>();
        for (Mark mark : group.members()) {
            list.add(((Mark.Amount) mark).figure());
        }
        if (state.mark(i - 1) instanceof Mark.Amount && emitter.follows('多', list.getFirst())) {
            state.change = MORE;
            state.changeAt = i;
        }
        Figures figures = perShareRange(state, new Figures(List.copyOf(list), i, group.end(), sentence, headline));
        if (countsParties(state, figures)) {
            context.plural(figures.first().max().intValue());
            return figures.end();
        }
        if (isSomebody(figures.first())) {
            context.somebody();
            return figures.end();
        }
        if (!state.block) {
            decide(state, figures, candidates);
        }
        state.afterFigure(figures.end());
        return figures.end();
    }

    /** Reads 「年增11.2%及年减2.8%」 one by one for the subjects or metrics in force; the index after it, or {@code i}. */
    private int growthList(ClauseState state, int i, Sentence sentence, boolean headline, List<Candidate> candidates) {
        List<GrowthList.Rate> rates = GrowthList.at(state, i);
        List<Subject> subjects = context.subjects();
        if (rates.size() < 2 || subjects.size() != rates.size() || state.block) {
            return i;
        }
        int end = rates.getLast().at() + 1;
        for (int k = 0; k < rates.size(); k++) {
            GrowthList.Rate rate = rates.get(k);
            state.change = rate.change();
            state.changeAt = rate.at() - 1;
            state.nextSubjects = List.of(subjects.get(k));
            decide(
                    state,
                    new Figures(List.of(rate.figure()), rate.at(), rate.at() + 1, sentence, headline),
                    candidates);
        }
        state.afterFigure(end);
        return end;
    }

    /** 「1.11元/股至1.15元/股」 is one value. */
    private static Figures perShareRange(ClauseState state, Figures figures) {
        int end = figures.end();
        boolean range = figures.list().size() == 1 && isPerShare(state, end) && state.is(end + 1, TermKind.TO);
        if (!range || !(state.mark(end + 2) instanceof Mark.Amount last)) {
            return figures;
        }
        Figure from = figures.first();
        Figure to = last.figure();
        if (!from.unit().equals(to.unit()) || from.min().compareTo(to.max()) > 0) {
            return figures;
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
        return new Figures(List.of(both), figures.start(), after, figures.sentence(), figures.headline());
    }

    private static boolean isPerShare(ClauseState state, int i) {
        return state.mark(i) instanceof Mark.Gap gap && gap.text().equals("/股");
    }

    /** 「一位经销商」: he is no subject of facts, and 其 after him means him. */
    private static boolean isSomebody(Figure figure) {
        return figure.kind() == FigureKind.COUNT
                && (figure.classifier().equals("位") || figure.classifier().equals("名"))
                && figure.max().compareTo(BigDecimal.ONE) == 0;
    }

    /** 「三家上季合共」, 「上述四家均」: several companies, named before or nowhere. */
    private boolean countsParties(ClauseState state, Figures figures) {
        Figure figure = figures.first();
        boolean some = figure.kind() == FigureKind.COUNT
                && "家间".contains(figure.classifier())
                && !figure.classifier().isEmpty()
                && figure.min().compareTo(BigDecimal.TWO) >= 0
                && figure.max().compareTo(MAX_PARTIES) <= 0;
        return some
                && state.quantities.isEmpty()
                && !state.newSubject
                && !(trailing(state, figures.end()) instanceof Term term && term.is(TermKind.METRIC));
    }

    private void decide(ClauseState state, Figures figures, List<Candidate> candidates) {
        Figure figure = figures.first();
        if (figure.kind() == FigureKind.PERCENTAGE_POINT
                || figure.kind() == FigureKind.ORDINAL
                || figure.marks().contains(FigureMark.INDEFINITE)
                || isRatio(state, figures)) {
            return;
        }
        if (figure.kind() == FigureKind.COUNT && figure.classifier().equals("卡")) {
            cards(state, figures, candidates);
            return;
        }
        if (formsCluster(state, figures)) {
            values.emit(state, figures, List.of(cluster), "cards", candidates);
            return;
        }
        Term trailing = trailing(state, figures.end());
        if (trailing == null && counts(state, figures)) {
            trailing = ((Mark.Word) state.marks.get(figures.end() + 1)).term();
            state.nextSubjects = productAt(state, figures.end());
        }
        if (trailing != null && trailing.is(TermKind.OTHER)) {
            notReported(state, List.of(trailing));
            return;
        }
        if (isTaken(state, figures)) {
            return;
        }
        if (trailing != null && trailing.metric() != null && Quantity.fits(trailing.metric(), figure)) {
            values.emit(state, figures, List.of(trailing), "trailing", candidates);
            return;
        }
        if (changes.read(state, figures, trailing, candidates) || shares.read(state, figures, candidates)) {
            return;
        }
        if (isMovedAmount(state, figures) || isDifference(state, figures)) {
            return;
        }
        bind(state, figures, candidates);
    }

    /** 「3.2万卡国产算力集群」, 「最大单一集群约6000卡」: cards are counted of clusters only; 万卡 alone is no number. */
    private void cards(ClauseState state, Figures figures, List<Candidate> candidates) {
        boolean counted =
                figures.list().stream().allMatch(figure -> figure.span().length() > 2);
        if (counted && figures.first().max().compareTo(MIN_CARDS) >= 0) {
            values.emit(state, figures, List.of(cluster), "cards", candidates);
        }
    }

    /** 「超10万片GPU组成的大规模计算集群」, 「384颗昇腾910C芯片全对等互联」. */
    private boolean formsCluster(ClauseState state, Figures figures) {
        if (!Quantity.fits(cluster.metric(), figures.first())) {
            return false;
        }
        for (int j = figures.end() + 1; j < Math.min(state.marks.size(), figures.end() + CLUSTER_REACH); j++) {
            if (state.mark(j) instanceof Mark.Word word && word.term().metric() == cluster.metric()) {
                return true;
            }
        }
        return false;
    }

    /** 「超出同期净利润约204亿元」: by how much, not how much. */
    private static boolean isDifference(ClauseState state, Figures figures) {
        boolean of = state.mark(figures.start() - 1) instanceof Mark.Word word
                && word.term().text().equals("的");
        for (int j = 0; j < figures.start() && !of; j++) {
            boolean exceeds = state.mark(j) instanceof Mark.Word word
                    && WordList.EXCEEDS.contains(word.term().text());
            if (exceeds && !(state.mark(j + 1) instanceof Mark.Amount) && !state.nextConsensus) {
                return true;
            }
        }
        return false;
    }

    /** 「80%以上的份额被阿里、百度等大厂占据」: a joint total. */
    private static boolean isTaken(ClauseState state, Figures figures) {
        for (int j = figures.end(); j < Math.min(state.marks.size(), figures.end() + 3); j++) {
            if (state.mark(j) instanceof Mark.Word word && word.term().text().equals("被")) {
                return true;
            }
        }
        return false;
    }

    /** 「约为A100的77%」, 「是营收的八倍」: a comparison. */
    private static boolean isRatio(ClauseState state, Figures figures) {
        boolean rate =
                figures.first().kind() == FigureKind.PERCENT || figures.first().kind() == FigureKind.MULTIPLE;
        boolean of = state.mark(figures.start() - 1) instanceof Mark.Word word
                && word.term().text().equals("的");
        Mark before = state.mark(figures.start() - 2);
        boolean whole = before instanceof Mark.Name || before instanceof Mark.Word named && named.is(TermKind.METRIC);
        return rate && of && whole && !state.share && !state.nextConsensus && !state.from && !state.compare;
    }

    /** Of 「增加6.1亿元」 the amount is the difference, of 「增至6.1亿元」 the value. */
    private static boolean isMovedAmount(ClauseState state, Figures figures) {
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

    /** 「超500万CUDA开发者」: what is counted bears the name of the product. */
    private static boolean counts(ClauseState state, Figures figures) {
        return !productAt(state, figures.end()).isEmpty()
                && state.mark(figures.end() + 1) instanceof Mark.Word word
                && word.is(TermKind.METRIC)
                && word.term().metric() != null
                && Quantity.fits(word.term().metric(), figures.first());
    }

    private static List<Subject> productAt(ClauseState state, int i) {
        return state.mark(i) instanceof Mark.Name name
                        && name.mention().entity().type() == EntityType.PRODUCT
                ? List.of(new Subject(name.mention().entity(), name.span()))
                : List.of();
    }

    private static @Nullable Term trailing(ClauseState state, int end) {
        int next = end;
        while (state.mark(next) instanceof Mark.Word word && word.term().text().equals("的")
                || state.mark(next) instanceof Mark.Gap gap && gap.text().equals("/股")) {
            next++;
        }
        return state.mark(next) instanceof Mark.Word word
                        && (word.is(TermKind.METRIC) || word.is(TermKind.OTHER) || word.is(TermKind.CHANGE))
                ? word.term()
                : null;
    }

    private void bind(ClauseState state, Figures figures, List<Candidate> candidates) {
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
                && !term.direct().isEmpty()
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

    private void notReported(ClauseState state, List<Term> terms) {
        state.boundAny = true;
        context.unbound(terms);
    }

    private static List<Term> fitting(List<Term> terms, Figures figures) {
        return terms.stream()
                .filter(term -> term.metric() != null && Quantity.fits(term.metric(), figures.first()))
                .toList();
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
        if (unknown || threshold || isSmallCount(figures.first()) || state.unknownFrom) {
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
                || state.to
                || state.from
                || state.list
                || state.each
                || state.share
                || state.nextConsensus;
    }

    /** 「四只车股」: too few to be what was counted before. */
    private static boolean isSmallCount(Figure figure) {
        return figure.kind() == FigureKind.COUNT && figure.max().compareTo(MAX_PARTIES) <= 0;
    }
}
