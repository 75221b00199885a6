package io.hanwire.fact;

/** What the confidence of a fact rests on. */
enum Feature {
    /** The metric stands in the figure's own clause. */
    METRIC_HERE,
    /** The metric is carried over from a clause before. */
    METRIC_CARRIED,
    /** The subject stands in the figure's own clause. */
    SUBJECT_HERE,
    /** The subject stands in the same sentence. */
    SUBJECT_SENTENCE,
    /** The subject is carried over from a sentence before. */
    SUBJECT_CARRIED,
    /** No registry has the subject. */
    SUBJECT_UNREGISTERED,
    /** The period stands in the figure's own clause. */
    PERIOD_HERE,
    /** The period is carried over. */
    PERIOD_CARRIED,
    /** Only the article's date tells the period. */
    PERIOD_ASSUMED,
    /** Words that no table knows stand between metric and figure. */
    GAP,
    /** The fact stands in a headline. */
    HEADLINE
}
