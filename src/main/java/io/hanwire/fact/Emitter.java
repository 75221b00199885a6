package io.hanwire.fact;

import io.hanwire.entity.EntityType;
import io.hanwire.figure.Figure;
import io.hanwire.figure.FigureKind;
import io.hanwire.figure.FigureMark;
import io.hanwire.period.Granularity;
import io.hanwire.period.Period;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Makes candidates of figures that have been read: gives them subjects, periods, sign, scope and status. */
final class Emitter {

    /** Currencies of which news writes the first amount in full and the next ones bare. */
    private static final Set<String> OF_REGIONS = Set.of("CNY", "HKD", "TWD", "MYR", "SGD");

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final Set<String> OF_PRODUCTS = Set.of("compute", "memory", "process_node", "cluster_size");
    private static final Set<String> COUNTED_PRODUCTS = Set.of("shipments", "customers");

    private static final Set<String> OF_PROFIT = Set.of("net_profit", "eps", "operating_margin");
    private static final Set<String> OF_SHARES = Set.of("share_price");
    private static final Set<String> OF_WHOLE =
            Set.of("market_cap", "pe_ratio", "ps_ratio", "capex", "market_size", "market_growth");

    private final Lexicon lexicon;
    private final Context context;
    private final PeriodChoice periodChoice;
    private final String text;
    private final String currency;
    private List<@Nullable Period> chosen = List.of();

    Emitter(Lexicon lexicon, Context context, PeriodChoice periodChoice, Observations observations) {
        this.lexicon = lexicon;
        this.context = context;
        this.periodChoice = periodChoice;
        this.text = observations.text().text();
        this.currency = observations.article().language().region().currency();
    }

    /** Whether at least one candidate was made. */
    boolean emit(ClauseState state, Figures figures, List<Reading> named, String rule, List<Candidate> candidates) {
        List<Reading> readings = ofMarket(state, named);
        List<Subject> subjects = subjects(state, readings.getLast());
        boolean unnamed = figures.headline() && context.subjectSentence != context.sentence && !state.newSubject;
        if (subjects.isEmpty() || unnamed) {
            return false;
        }
        boolean counted = subjects.size() == 1 && countsParts(state, figures);
        if (counted) {
            context.parted = figures.list().size();
        }
        List<@Nullable Period> periods = periodChoice.of(state, figures, readings.getLast(), subjects.size());
        chosen = periods;
        List<Distribution.Share> shares =
                Distribution.of(figures.list().size(), subjects.size(), periods.size(), readings.size(), state.each);
        if (shares.isEmpty() && subjects.size() == 1 && isOfParts(state, figures, readings, counted)) {
            shares = Distribution.ofParts(figures.list().size(), periods.size());
            context.parted = figures.list().size();
        } else {
            context.parted = 0;
        }
        if (!shares.isEmpty() && subjects.equals(context.subjects())) {
            context.stated();
        }
        for (Distribution.Share share : shares) {
            candidates.add(candidate(
                    state,
                    figures,
                    figures.list().get(share.value()),
                    subjects.get(share.subject()),
                    periods.get(share.period()),
                    readings.get(share.reading()),
                    rule));
        }
        return !shares.isEmpty();
    }

    private boolean isOfParts(ClauseState state, Figures figures, List<Reading> readings, boolean counted) {
        boolean goesOn =
                context.parted == figures.list().size() && (state.quantities.isEmpty() || state.share || counted);
        return goesOn || readings.size() == 1 && isListOfParts(state, figures);
    }

    /** 「茅台酒与系列酒收入各为1108.7亿元和175.2亿元」: the values belong to parts of one subject. */
    private static boolean isListOfParts(ClauseState state, Figures figures) {
        long joints = 1;
        long members = 1;
        for (int i = 0; i < figures.start(); i++) {
            String written = state.mark(i) instanceof Mark.Gap gap
                    ? gap.text()
                    : state.mark(i) instanceof Mark.Word word && word.is(TermKind.AND)
                            ? word.term().text()
                            : "";
            members += written.chars().filter(c -> c == '、').count();
            joints += state.is(i, TermKind.AND)
                    ? 1
                    : written.chars().filter(c -> "、和与及".indexOf(c) >= 0).count();
        }
        return joints == figures.list().size()
                || members > 1 && members == figures.list().size();
    }

    /** 「三项业务的毛利率分别为52.1%、34.7%和18.9%」. */
    private static boolean countsParts(ClauseState state, Figures figures) {
        for (int i = 0; i + 1 < figures.start() && figures.list().size() > 1; i++) {
            boolean counts = state.mark(i) instanceof Mark.Amount amount
                    && amount.figure().kind() == FigureKind.COUNT
                    && amount.figure()
                                    .max()
                                    .compareTo(BigDecimal.valueOf(figures.list().size()))
                            == 0;
            if (counts && state.mark(i + 1) instanceof Mark.Gap gap && Scopes.namesPart(gap.text())) {
                return true;
            }
        }
        return false;
    }

    /** Whether a clause's values are about a market as a whole. */
    boolean speaksOfMarket(ClauseState state) {
        boolean before =
                context.pending.isEmpty() ? context.last != null && context.last.ofMarket() : context.pendingOfMarket;
        boolean carried = state.quantities.isEmpty() && !state.newSubject && before;
        return context.market != null && (state.marketTopic || carried);
    }

    /** The periods of the figures emitted last, empty where they hold for those alone. */
    List<Period> stated(ClauseState state) {
        if (state.relative || state.from || !state.nextPeriods.isEmpty()) {
            return List.of();
        }
        List<Period> stated = new ArrayList<>(chosen.size());
        for (Period period : chosen) {
            if (period == null) {
                return List.of();
            }
            stated.add(period);
        }
        return stated;
    }

    /** Whether {@code sign} stands right before {@code figure}. */
    boolean follows(char sign, Figure figure) {
        int before = figure.outer().start() - 1;
        return before >= 0 && text.charAt(before) == sign;
    }

    /** Whether {@code figure} says 翻番 or the like, of which the figure is the new value, not the growth. */
    boolean isDoubling(Figure figure) {
        char first = text.charAt(figure.span().start());
        return figure.kind() == FigureKind.MULTIPLE
                && (first == '翻' || figure.span().of(text).equals("倍增"));
    }

    private List<Reading> ofMarket(ClauseState state, List<Reading> readings) {
        return speaksOfMarket(state) ? readings.stream().map(this::ofMarket).toList() : readings;
    }

    private Reading ofMarket(Reading reading) {
        return switch (reading.id()) {
            case "revenue", "shipments" ->
                new Reading(lexicon.metric("market_size"), "market_size", false, "", reading.term());
            case "revenue_growth" ->
                new Reading(reading.metric(), "market_growth", reading.negated(), reading.basis(), reading.term());
            default -> reading;
        };
    }

    private List<Subject> subjects(ClauseState state, Reading reading) {
        if (!state.nextSubjects.isEmpty()) {
            return state.nextSubjects;
        }
        if (reading.id().startsWith("market_s") && !reading.id().equals("market_share")
                || reading.id().equals("market_growth")) {
            return context.market == null ? List.of() : List.of(context.market);
        }
        if (context.product != null && speaksOfProduct(state, reading)) {
            return List.of(context.product);
        }
        if (reading.id().equals("market_share") && state.quantities.isEmpty() && speaksOfMarket(state)) {
            return namesPart(state) ? List.of() : List.of(Objects.requireNonNull(context.market));
        }
        if (reading.id().equals("market_share") && state.joint) {
            return List.of();
        }
        boolean ofInvestment = reading.id().equals("funding") || reading.id().equals("valuation");
        if (ofInvestment && context.investee() instanceof Subject investee) {
            return List.of(investee);
        }
        boolean together = context.joint || state.joint && context.subjects().size() > 1;
        return together ? List.of() : context.subjects();
    }

    /** 「其中本土品牌占56%」: nobody in particular holds the share. */
    private static boolean namesPart(ClauseState state) {
        for (int i = 1; i < state.marks.size(); i++) {
            if (state.is(i, TermKind.SHARE)) {
                return state.mark(i - 1) instanceof Mark.Gap || state.mark(i - 1) instanceof Mark.Name;
            }
        }
        return false;
    }

    private static boolean speaksOfProduct(ClauseState state, Reading reading) {
        return OF_PRODUCTS.contains(reading.id()) || COUNTED_PRODUCTS.contains(reading.id()) && !state.gapBefore;
    }

    private Candidate candidate(
            ClauseState state,
            Figures figures,
            Figure written,
            Subject subject,
            @Nullable Period period,
            Reading reading,
            String rule) {
        Figure figure = inUnitOf(reading, written);
        noteCurrency(figure);
        boolean negated = reading.negated() && figure.min().signum() >= 0;
        BigDecimal min = negated ? figure.max().negate() : figure.min();
        BigDecimal max = negated ? figure.min().negate() : figure.max();
        if (period != null && !figures.headline()) {
            periodChoice.report(state, reading, period, figures.list().size());
        }
        boolean compared = !state.nextPeriods.isEmpty() && !state.from;
        boolean forecast = state.nextConsensus
                || context.forecast && !state.relative && !compared
                || period != null && periodChoice.isAhead(period);
        return new Candidate(
                subject,
                reading.id(),
                min,
                max,
                figure,
                period,
                forecast ? Status.FORECAST : Status.REPORTED,
                scope(state, subject, reading),
                context.attribution,
                rule,
                features(state, figures, subject, period, rule),
                figures.sentence());
    }

    /** In 「保费178.4亿元人民币；纯利4.1亿元」 the second 元 is that of the first. */
    private void noteCurrency(Figure figure) {
        if (OF_REGIONS.contains(figure.unit())
                && !currency.equals(figure.unit())
                && figure.kind() == FigureKind.MONEY
                && !isBare(figure)) {
            context.currency = figure.unit();
        }
    }

    private String scope(ClauseState state, Subject subject, Reading reading) {
        if (state.nextConsensus) {
            return "市场预期";
        }
        if (!reading.basis().isEmpty() && !reading.basis().equals("yoy")) {
            return reading.basis();
        }
        if (!reading.term().scope().isEmpty()) {
            return reading.term().scope();
        }
        if (OF_SHARES.contains(reading.metric().id())) {
            return context.moment;
        }
        if (OF_WHOLE.contains(reading.id())) {
            return "";
        }
        if (reading.id().equals("market_share") && context.market != null) {
            return context.market.entity().name();
        }
        if (OF_PROFIT.contains(reading.metric().id()) && context.scope.isEmpty()) {
            return context.standard;
        }
        boolean ofProduct = context.product != null && subject.entity().type() != EntityType.PRODUCT;
        return ofProduct ? context.product.entity().name() : context.scope;
    }

    /** Growth in percent points of a hundred whatever the text counts in: 增长43倍 is 4300 %, 翻番 100 %. */
    private Figure inUnitOf(Reading reading, Figure figure) {
        boolean growth = reading.id().endsWith("_growth") || reading.id().equals("price_change");
        if (growth && figure.kind() == FigureKind.MULTIPLE) {
            BigDecimal before = isDoubling(figure) ? BigDecimal.ONE : BigDecimal.ZERO;
            BigDecimal min = figure.min().subtract(before).multiply(HUNDRED);
            BigDecimal max = figure.max().subtract(before).multiply(HUNDRED);
            return with(figure, FigureKind.PERCENT, min, max, "%", false);
        }
        boolean money = reading.metric().units().contains("money");
        boolean bare = money && figure.kind() == FigureKind.MONEY && isBare(figure);
        boolean abroad =
                figure.marks().contains(FigureMark.DECLARED) && !figure.unit().equals("CNY");
        boolean priced = bare && !abroad && reading.metric().timing() == Metric.Timing.DAY;
        if (bare && !priced && context.currency != null) {
            return with(figure, FigureKind.MONEY, figure.min(), figure.max(), context.currency, true);
        }
        if (priced || money && figure.kind() == FigureKind.NUMBER) {
            return with(figure, FigureKind.MONEY, figure.min(), figure.max(), currency, true);
        }
        return figure.kind() == FigureKind.NUMBER
                ? with(figure, FigureKind.COUNT, figure.min(), figure.max(), "count", false)
                : figure;
    }

    /** Whether only 元 or 仙 is written, so that the currency is taken from elsewhere. */
    private boolean isBare(Figure figure) {
        String written = figure.span().of(text);
        boolean yuan = written.indexOf('元') >= 0 || written.indexOf('仙') >= 0;
        return yuan && !WordList.FOREIGN.standsIn(written);
    }

    private static Figure with(
            Figure figure, FigureKind kind, BigDecimal min, BigDecimal max, String unit, boolean inferred) {
        boolean hundredfold = figure.kind() == FigureKind.MULTIPLE && kind == FigureKind.PERCENT;
        return new Figure(
                figure.span(),
                kind,
                min,
                max,
                unit,
                inferred,
                figure.classifier(),
                hundredfold ? figure.decimals() - 2 : figure.decimals(),
                figure.modifier(),
                figure.outer(),
                figure.marks());
    }

    private Set<Feature> features(
            ClauseState state, Figures figures, Subject subject, @Nullable Period period, String rule) {
        Set<Feature> features = EnumSet.noneOf(Feature.class);
        features.add(state.quantities.isEmpty() ? Feature.METRIC_CARRIED : Feature.METRIC_HERE);
        features.add(
                state.newSubject
                        ? Feature.SUBJECT_HERE
                        : context.subjectSentence == context.sentence
                                ? Feature.SUBJECT_SENTENCE
                                : Feature.SUBJECT_CARRIED);
        if (!subject.entity().registered()) {
            features.add(Feature.SUBJECT_UNREGISTERED);
        }
        if (period != null) {
            boolean here = !state.periods.isEmpty()
                    || !state.nextPeriods.isEmpty()
                    || state.day != null
                    || period.equals(context.times.stand());
            boolean assumed =
                    period.granularity() == Granularity.DAY && state.day == null && context.times.day() == null;
            features.add(here ? Feature.PERIOD_HERE : assumed ? Feature.PERIOD_ASSUMED : Feature.PERIOD_CARRIED);
        }
        if (state.gap > 0) {
            features.add(Feature.GAP);
        }
        if (figures.headline()) {
            features.add(Feature.HEADLINE);
        }
        return features;
    }
}
