package io.hanwire.fact;

import io.hanwire.entity.Entity;
import io.hanwire.figure.Figure;
import io.hanwire.period.Period;
import java.math.BigDecimal;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A subject has, for one metric, a value, usually for a period: stated in a text.
 *
 * @param id depends on content only: article id, subject, metric, value, period
 * @param subject whom the value is about
 * @param subjectText the subject as written nearest to the value, in the original characters; never empty
 * @param metric the metric's id
 * @param min the lower end in base units, with the sign of the metric (a loss is negative)
 * @param max the upper end
 * @param figure the figure as it stands in the text, unsigned; its span counts in the canonical text
 * @param period when, or null where the text does not tell
 * @param periodText the period in the article's original characters, 「2025年前三季」, or null where {@code period} is null
 * @param status reported or forecast
 * @param scope the part that the value speaks of, canonical, {@code ""} for the whole
 * @param attribution who says so, canonical, or null
 * @param confidence the share of facts with such evidence that are right, 0 to 1
 * @param rule the rule that made the fact
 * @param evidence where it is stated
 */
public record Fact(
        String id,
        Entity subject,
        String subjectText,
        String metric,
        BigDecimal min,
        BigDecimal max,
        Figure figure,
        @Nullable Period period,
        @Nullable String periodText,
        Status status,
        String scope,
        @Nullable String attribution,
        double confidence,
        String rule,
        Evidence evidence) {

    public Fact {
        Objects.requireNonNull(id, "id is null");
        Objects.requireNonNull(subject, "subject is null");
        Objects.requireNonNull(subjectText, "subjectText is null");
        Objects.requireNonNull(metric, "metric is null");
        Objects.requireNonNull(figure, "figure is null");
        Objects.requireNonNull(status, "status is null");
        Objects.requireNonNull(scope, "scope is null");
        Objects.requireNonNull(rule, "rule is null");
        Objects.requireNonNull(evidence, "evidence is null");
        if (min.compareTo(max) > 0) {
            throw new IllegalArgumentException("min " + min.toPlainString() + " is over max " + max.toPlainString());
        }
        if (confidence < 0 || confidence > 1) {
            throw new IllegalArgumentException("confidence must be 0 to 1, was " + confidence);
        }
    }
}
