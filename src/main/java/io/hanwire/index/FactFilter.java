package io.hanwire.index;

import io.hanwire.fact.Fact;
import io.hanwire.period.Period;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which facts are wanted; every condition that is set must hold.
 *
 * @param subjects registry ids, names or aliases of subjects in any script; empty for all
 * @param metrics ids of metrics; empty for all
 * @param periodLabel the period's label, {@code "2025-Q3"}, or null for all
 * @param from the first day that the period may begin on, or null
 * @param to the last day that the period may end on, or null
 * @param minConfidence the least confidence, 0 for all
 * @param articleId the article that states them, or null for all
 */
public record FactFilter(
        Set<String> subjects,
        Set<String> metrics,
        @Nullable String periodLabel,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        double minConfidence,
        @Nullable String articleId) {

    /** Every fact of the index. */
    public static final FactFilter ALL = new FactFilter(Set.of(), Set.of(), null, null, null, 0, null);

    public FactFilter {
        subjects = Set.copyOf(subjects);
        metrics = Set.copyOf(metrics);
        if (!(minConfidence >= 0 && minConfidence <= 1)) {
            throw new IllegalArgumentException("minConfidence must be 0 to 1, was " + minConfidence);
        }
    }

    public FactFilter withSubjects(Set<String> names) {
        return new FactFilter(names, metrics, periodLabel, from, to, minConfidence, articleId);
    }

    public FactFilter withMetrics(Set<String> ids) {
        return new FactFilter(subjects, ids, periodLabel, from, to, minConfidence, articleId);
    }

    public FactFilter withPeriodLabel(@Nullable String label) {
        return new FactFilter(subjects, metrics, label, from, to, minConfidence, articleId);
    }

    public FactFilter withPeriod(@Nullable LocalDate first, @Nullable LocalDate last) {
        return new FactFilter(subjects, metrics, periodLabel, first, last, minConfidence, articleId);
    }

    public FactFilter withMinConfidence(double least) {
        return new FactFilter(subjects, metrics, periodLabel, from, to, least, articleId);
    }

    public FactFilter withArticleId(@Nullable String id) {
        return new FactFilter(subjects, metrics, periodLabel, from, to, minConfidence, id);
    }

    /** Whether {@code fact} satisfies what its own fields decide: metric, period and confidence. */
    boolean accepts(Fact fact) {
        return (metrics.isEmpty() || metrics.contains(fact.metric()))
                && fact.confidence() >= minConfidence
                && acceptsPeriod(fact.period());
    }

    private boolean acceptsPeriod(@Nullable Period period) {
        if (periodLabel == null && from == null && to == null) {
            return true;
        }
        return period != null
                && (periodLabel == null || periodLabel.equals(period.label()))
                && (from == null || period.start() != null && !period.start().isBefore(from))
                && (to == null || period.end() != null && !period.end().isAfter(to));
    }
}
