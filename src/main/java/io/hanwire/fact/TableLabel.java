package io.hanwire.fact;

import io.hanwire.figure.Figure;
import io.hanwire.period.Period;
import org.jspecify.annotations.Nullable;

/**
 * What a heading of a table says of the values below or beside it.
 *
 * @param metric the word that names a metric, or null
 * @param change the word that names a movement (年增率), or null
 * @param basis what a movement is measured against, {@code ""} where nothing tells
 * @param other whether it names a quantity that no fact reports
 * @param unit one of what the values count, 1亿元 of 「营收(亿元)」, or null
 * @param forecast whether its values are expected
 */
record TableLabel(
        @Nullable Term metric,
        @Nullable Term change,
        String basis,
        boolean other,
        @Nullable Period period,
        @Nullable Subject subject,
        @Nullable Figure unit,
        boolean forecast) {

    boolean speaksOfChange() {
        return change != null || !basis.isEmpty();
    }
}
