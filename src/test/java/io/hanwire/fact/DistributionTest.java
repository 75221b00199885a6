package io.hanwire.fact;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DistributionTest {

    @Test
    void asManyValuesAsSubjectsAreOneEach() {
        assertThat(Distribution.of(3, 3, 1, 1, false))
                .extracting(Distribution.Share::value, Distribution.Share::subject)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(0, 0),
                        org.assertj.core.groups.Tuple.tuple(1, 1),
                        org.assertj.core.groups.Tuple.tuple(2, 2));
    }

    @Test
    void subjectsComeBeforePeriodsWhereTheCountsAgreeWithBoth() {
        assertThat(Distribution.of(2, 2, 2, 1, false))
                .extracting(Distribution.Share::subject)
                .containsExactly(0, 1);
    }

    @Test
    void listsInListsHaveTheSubjectOutside() {
        assertThat(Distribution.of(4, 2, 2, 1, false))
                .extracting(share -> share.subject() + "" + share.period())
                .containsExactly("00", "01", "10", "11");
    }

    @Test
    void oneValueForSeveralSubjectsIsNobodysUnlessItHoldsForEach() {
        assertThat(Distribution.of(1, 3, 1, 1, false)).isEmpty();
        assertThat(Distribution.of(1, 3, 1, 1, true)).hasSize(3);
    }

    @Test
    void oneValueForSeveralMetricsIsTheLastOnesUnlessItHoldsForEach() {
        assertThat(Distribution.of(1, 1, 1, 2, false))
                .extracting(Distribution.Share::reading)
                .containsExactly(1);
        assertThat(Distribution.of(1, 1, 1, 2, true))
                .extracting(Distribution.Share::reading)
                .containsExactly(0, 1);
    }

    @Test
    void countsThatDoNotAgreeGiveNothing() {
        assertThat(Distribution.of(3, 2, 1, 1, false)).isEmpty();
    }
}
