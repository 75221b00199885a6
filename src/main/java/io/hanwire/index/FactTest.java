package io.hanwire.index;

import io.hanwire.fact.Fact;
import io.hanwire.period.Period;
import java.util.Set;
import org.apache.lucene.document.DoubleRange;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.join.QueryBitSetProducer;
import org.apache.lucene.search.join.ScoreMode;
import org.apache.lucene.search.join.ToParentBlockJoinQuery;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/**
 * Whether a fact is asked for.
 *
 * @param metric the metric's id
 * @param subjects terms of whom it may be about; empty for anybody
 * @param periods labels of periods, or first and last day as {@link #days}; empty for any
 * @param values which values it may have, or null for any
 * @param unit the unit of the values, or null for any
 */
record FactTest(
        String metric,
        Set<String> subjects,
        Set<String> periods,
        @Nullable ValueRange values,
        @Nullable String unit) {

    private static final QueryBitSetProducer ARTICLES =
            new QueryBitSetProducer(new TermQuery(Fields.Kind.ARTICLE.term()));

    FactTest {
        subjects = Set.copyOf(subjects);
        periods = Set.copyOf(periods);
    }

    FactTest about(Set<String> others) {
        return new FactTest(metric, others, periods, values, unit);
    }

    /** The first and the last day of a period as a term. */
    static @Nullable String days(Period period) {
        return period.start() == null || period.end() == null ? null : period.start() + "/" + period.end();
    }

    boolean accepts(Fact fact) {
        return fact.metric().equals(metric)
                && (subjects.isEmpty() || subjects.contains(Fields.subject(fact.subject())))
                && (unit == null || unit.equals(fact.figure().unit()))
                && (values == null || values.meets(ValueRange.of(fact)))
                && (periods.isEmpty() || accepts(fact.period()));
    }

    private boolean accepts(@Nullable Period period) {
        if (period == null) {
            return false;
        }
        String days = days(period);
        return periods.contains(period.label()) || days != null && periods.contains(days);
    }

    /** The articles that state such a fact. */
    Query articles() {
        BooleanQuery.Builder facts = new BooleanQuery.Builder();
        facts.add(new TermQuery(Fields.Kind.FACT.term()), Occur.FILTER);
        facts.add(new TermQuery(new Term(Fields.METRIC, Fields.key(metric))), Occur.FILTER);
        if (!subjects.isEmpty()) {
            facts.add(anyOf(Fields.SUBJECT, subjects), Occur.FILTER);
        }
        if (!periods.isEmpty()) {
            facts.add(anyOf(Fields.PERIOD, periods), Occur.FILTER);
        }
        if (unit != null) {
            facts.add(new TermQuery(new Term(Fields.UNIT, Fields.key(unit))), Occur.FILTER);
        }
        if (values != null) {
            facts.add(
                    DoubleRange.newIntersectsQuery(
                            Fields.VALUE, new double[] {values.min()}, new double[] {values.max()}),
                    Occur.FILTER);
        }
        return new ToParentBlockJoinQuery(facts.build(), ARTICLES, ScoreMode.None);
    }

    private static Query anyOf(String field, Set<String> values) {
        return new TermInSetQuery(field, values.stream().map(BytesRef::new).toList());
    }
}
