package io.hanwire.fact;

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

    private static final BigDecimal MAX_PARTIES = BigDecimal.valueOf(99);

    private static final int CLUSTER_REACH = 9;
    private static final BigDecimal MIN_CARDS = BigDecimal.valueOf(16);

    private final Context context;
    private final Emitter emitter;
    private final QuantityBinder binder;
    private final Term cluster;
    private final Values values;
    private final Changes changes;
    private final Shares shares;

    FigureReader(Lexicon lexicon, Context context, Emitter emitter, Scopes scopes) {
        this.context = context;
        this.emitter = emitter;
        this.cluster = lexicon.term("cluster_size");
        this.values = new Values(context, emitter);
        this.binder = new QuantityBinder(lexicon, context, emitter, scopes, values);
        this.changes = new Changes(lexicon, context, emitter);
        this.shares = new Shares(lexicon, context, emitter, scopes);
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
        Figures figures = new Figures(List.copyOf(list), i, group.end(), sentence, headline).withPerShareRange(state);
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
                || NoValues.isRatio(state, figures)
                || NoValues.isPriceOfDeal(state, figures)) {
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
            binder.notReported(state, List.of(trailing));
            return;
        }
        if (NoValues.isTaken(state, figures)) {
            return;
        }
        if (trailing != null && trailing.metric() != null && Quantity.fits(trailing.metric(), figure)) {
            values.emit(state, figures, List.of(trailing), "trailing", candidates);
            return;
        }
        if (changes.read(state, figures, trailing, candidates) || shares.read(state, figures, candidates)) {
            return;
        }
        if (NoValues.isMovedAmount(state, figures) || NoValues.isDifference(state, figures)) {
            return;
        }
        binder.bind(state, figures, candidates);
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
}
