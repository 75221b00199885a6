package io.hanwire.fact;

import io.hanwire.figure.Figure;
import io.hanwire.period.Period;
import io.hanwire.text.Sentence;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A reading of a figure: it may become a fact.
 *
 * @param min lower end with the metric's sign
 * @param max upper end
 * @param rule the rule that made it
 * @param features what its confidence rests on
 */
record Candidate(
        Subject subject,
        String metric,
        BigDecimal min,
        BigDecimal max,
        Figure figure,
        @Nullable Period period,
        Status status,
        String scope,
        @Nullable String attribution,
        String rule,
        Set<Feature> features,
        Sentence sentence) {

    Candidate {
        Objects.requireNonNull(subject, "subject is null");
        Objects.requireNonNull(metric, "metric is null");
        features = Collections.unmodifiableSet(EnumSet.copyOf(features));
    }
}
