package io.hanwire.fact.reconcile;

import io.hanwire.fact.SourcedFact;
import java.time.LocalDate;

/** The day of an article, for the order of statements. */
final class Days {

    private Days() {}

    /** The day that the article was published, the first of all days where nothing tells. */
    static LocalDate of(SourcedFact statement) {
        return statement.article().published() == null
                ? LocalDate.MIN
                : statement.article().published().date();
    }
}
