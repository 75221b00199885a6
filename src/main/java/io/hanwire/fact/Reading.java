package io.hanwire.fact;

/**
 * What a figure says of a subject.
 *
 * @param metric the metric spoken of
 * @param id the metric of the fact: the growth of {@code metric}, where the figure is its change
 * @param negated whether the figure, written without a sign, counts below zero: a loss, a fall
 * @param basis what a change is measured against, {@code ""} of a value and of a change over the year
 * @param term the word that named the metric
 */
record Reading(Metric metric, String id, boolean negated, String basis, Term term) {}
