package io.hanwire.fact;

import io.hanwire.entity.EntityType;
import io.hanwire.figure.Figure;
import io.hanwire.figure.FigureKind;
import io.hanwire.period.Granularity;
import io.hanwire.period.Period;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Makes candidates of figures that have been read: gives them subjects, periods, sign, scope and status. */
final class Emitter {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final Set<String> OF_PRODUCTS = Set.of("compute", "memory", "process_node", "cluster_size");
    private static final Set<String> COUNTED_PRODUCTS = Set.of("shipments", "customers");

    private final Lexicon lexicon;
    private final Context context;
    private final PeriodChoice periodChoice;

    Emitter(Lexicon lexicon, Context context, PeriodChoice periodChoice) {
        this.lexicon = lexicon;
        this.context = context;
        this.periodChoice = periodChoice;
    }

    /** Whether at least one candidate was made. */
    boolean emit(
            ClauseState state,
            FigureReader.Figures figures,
            List<Reading> named,
            String rule,
            List<Candidate> candidates) {
        List<Reading> readings =
                named.stream().map(reading -> ofMarket(state, reading)).toList();
        List<Subject> subjects = subjects(state, readings.getLast());
        if (subjects.isEmpty()) {
            return false;
        }
        List<@Nullable Period> periods = periodChoice.of(state, figures, readings.getLast());
        List<Distribution.Share> shares =
                Distribution.of(figures.list().size(), subjects.size(), periods.size(), readings.size(), state.each);
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

    private Reading ofMarket(ClauseState state, Reading reading) {
        if (!state.marketTopic || context.market == null) {
            return reading;
        }
        return switch (reading.id()) {
            case "revenue" -> new Reading(lexicon.metric("market_size"), "market_size", false, "", reading.term());
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
        boolean together = context.joint || state.joint && context.subjects().size() > 1;
        return together ? List.of() : context.subjects();
    }

    private static boolean speaksOfProduct(ClauseState state, Reading reading) {
        return OF_PRODUCTS.contains(reading.id()) || COUNTED_PRODUCTS.contains(reading.id());
    }

    private Candidate candidate(
            ClauseState state,
            FigureReader.Figures figures,
            Figure written,
            Subject subject,
            @Nullable Period period,
            Reading reading,
            String rule) {
        Figure figure = inUnitOf(reading, written);
        boolean negated = reading.negated() && figure.min().signum() >= 0;
        BigDecimal min = negated ? figure.max().negate() : figure.min();
        BigDecimal max = negated ? figure.min().negate() : figure.max();
        boolean forecast = state.nextConsensus || context.forecast && !state.relative;
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
        boolean ofProduct = context.product != null && subject.entity().type() != EntityType.PRODUCT;
        return ofProduct ? context.product.entity().name() : context.scope;
    }

    /** Growth in percent points of a hundred whatever the text counts in: 增长43倍 is 4300 %. */
    private static Figure inUnitOf(Reading reading, Figure figure) {
        boolean growth = reading.id().endsWith("_growth") || reading.id().equals("price_change");
        if (growth && figure.kind() == FigureKind.MULTIPLE) {
            return with(
                    figure,
                    FigureKind.PERCENT,
                    figure.min().multiply(HUNDRED),
                    figure.max().multiply(HUNDRED),
                    "%");
        }
        return figure.kind() == FigureKind.NUMBER
                ? with(figure, FigureKind.COUNT, figure.min(), figure.max(), "count")
                : figure;
    }

    private static Figure with(Figure figure, FigureKind kind, BigDecimal min, BigDecimal max, String unit) {
        return new Figure(
                figure.span(),
                kind,
                min,
                max,
                unit,
                figure.unitInferred(),
                figure.classifier(),
                figure.decimals(),
                figure.modifier(),
                figure.outer());
    }

    private Set<Feature> features(
            ClauseState state, FigureReader.Figures figures, Subject subject, @Nullable Period period, String rule) {
        List<Feature> features = new ArrayList<>();
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
            boolean here = !state.periods.isEmpty() || !state.nextPeriods.isEmpty() || state.day != null;
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
        return EnumSet.copyOf(features);
    }
}
