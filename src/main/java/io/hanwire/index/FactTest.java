package io.hanwire.index;

import io.hanwire.fact.Fact;
import io.hanwire.period.Period;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/**
 * Whether a fact is asked for.
 *
 * @param metric the metric's id
 * @param subjects terms of whom it may be about; empty for anybody
 * @param periods labels that its period may have; with {@code days} empty for any period
 * @param days what its period may span, whatever it is called
 * @param values which values it may have, or null for any
 * @param unit the unit of the values, or null for any
 */
record FactTest(
        String metric,
        Set<String> subjects,
        Set<String> periods,
        Set<Days> days,
        @Nullable ValueRange values,
        @Nullable String unit)
        implements ValueQuery.ValueTest {

    FactTest {
        subjects = Set.copyOf(subjects);
        periods = Set.copyOf(periods);
        days = Set.copyOf(days);
    }

    /** Whether there is a fact with such a metric, whatever else it says. */
    static FactTest of(String metric) {
        return new FactTest(metric, Set.of(), Set.of(), Set.of(), null, null);
    }

    FactTest about(Set<String> others) {
        return new FactTest(metric, others, periods, days, values, unit);
    }

    boolean isOfAnyPeriod() {
        return periods.isEmpty() && days.isEmpty();
    }

    boolean accepts(Fact fact) {
        return fact.metric().equals(metric)
                && (subjects.isEmpty() || subjects.contains(Fields.subject(fact.subject())))
                && (unit == null || unit.equals(fact.figure().unit()))
                && (values == null || values.meets(ValueRange.of(fact)))
                && accepts(fact.period());
    }

    private boolean accepts(@Nullable Period period) {
        if (isOfAnyPeriod() || period == null) {
            return isOfAnyPeriod();
        }
        return periods.contains(period.label())
                || period.start() != null && period.end() != null && days.contains(Days.of(period));
    }

    /** The articles that state such a fact. */
    Query articles() {
        BooleanQuery.Builder articles = new BooleanQuery.Builder();
        articles.add(new TermQuery(new Term(Fields.METRIC, Fields.key(metric))), Occur.FILTER);
        if (!subjects.isEmpty()) {
            articles.add(new TermInSetQuery(Fields.SUBJECT, bytes(subjects)), Occur.FILTER);
        }
        // That an article has the metric says enough where nothing else is asked.
        if (!equals(of(metric))) {
            articles.add(new ValueQuery(Fields.FACTS, this), Occur.FILTER);
        }
        return articles.build();
    }

    private static List<BytesRef> bytes(Set<String> values) {
        return values.stream().map(BytesRef::new).toList();
    }

    /** The words of this test as they stand in a {@link FactSummary}. */
    record Words(
            BytesRef metric,
            Set<BytesRef> subjects,
            Set<BytesRef> periods,
            @Nullable BytesRef unit) {}

    @Override
    public ValueQuery.Tester tester() {
        return new FactSummary.Reader(this);
    }

    Words words() {
        return new Words(
                new BytesRef(metric),
                new HashSet<>(bytes(subjects)),
                new HashSet<>(bytes(periods)),
                unit == null ? null : new BytesRef(unit));
    }
}
