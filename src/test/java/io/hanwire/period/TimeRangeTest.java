package io.hanwire.period;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TimeRangeTest {

    @ParameterizedTest
    @CsvSource({
        "2024, 2024-01-01, 2024-12-31, YEAR",
        "2025-H1, 2025-01-01, 2025-06-30, HALF",
        "2025-H2, 2025-07-01, 2025-12-31, HALF",
        "2025-Q3, 2025-07-01, 2025-09-30, QUARTER",
        "2024-02, 2024-02-01, 2024-02-29, MONTH",
        "2025-12-05, 2025-12-05, 2025-12-05, DAY",
        "2025-Q1/2025-Q3, 2025-01-01, 2025-09-30, RANGE",
        "2025-01/2025-10, 2025-01-01, 2025-10-31, RANGE",
        "2022/2024, 2022-01-01, 2024-12-31, MULTI_YEAR",
        "2022/2025-Q1, 2022-01-01, 2025-03-31, RANGE",
        "2023-Q4/2024-Q2, 2023-10-01, 2024-06-30, RANGE",
        "2025-12-17/2025-12-19, 2025-12-17, 2025-12-19, RANGE",
        "2025-11-03/2025-11-09, 2025-11-03, 2025-11-09, WEEK",
    })
    void aLabelNamesItsDaysAndTheDaysTheirLabel(String label, LocalDate start, LocalDate end, Granularity granularity) {
        assertThat(Periods.parse(label)).isEqualTo(new TimeRange(label, start, end));
        assertThat(TimeRange.of(start, end).label()).isEqualTo(label);
        assertThat(TimeRange.of(start, end).granularity()).isEqualTo(granularity);
    }

    @ParameterizedTest
    @CsvSource({"2025-01/2025-03, 2025-Q1", "2025-01/2025-09, 2025-Q1/2025-Q3", "2025-Q1/2025-Q4, 2025"})
    void equalDaysHaveOneLabel(String written, String label) {
        assertThat(Periods.parse(written).label()).isEqualTo(label);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "25",
                "2025-Q5",
                "2025-H3",
                "2025-13",
                "2025-02-30",
                "2025/",
                "/2025",
                "2025/2024",
                "FY2026-11",
                "FY2026/2027",
                "2025-Q3-01",
                "第三季",
                "２０２５",
                "2025-1",
                "2025-Q3x"
            })
    void whatIsNoLabelIsRefusedWithAdvice(String label) {
        assertThat(TimeRange.parse(label)).isEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Periods.parse(label))
                .withMessageContaining("'" + label + "' is no period")
                .withMessageContaining("2025-Q3");
    }

    @Test
    void anyDaysComeBackFromTheirLabel() {
        long seed = Long.getLong("hanwire.test.seed", 1L);
        Random random = new Random(seed);
        for (int i = 0; i < 20_000; i++) {
            LocalDate start = LocalDate.of(1990, 1, 1).plusDays(random.nextInt(16_000));
            start = random.nextBoolean() ? start.withDayOfMonth(1) : start;
            LocalDate end = start.plusDays(random.nextInt(1_500));
            end = random.nextBoolean() ? end.withDayOfMonth(end.lengthOfMonth()) : end;
            TimeRange range = TimeRange.of(start, end);
            assertThat(Periods.parse(range.label())).as("seed %s", seed).isEqualTo(range);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "2025, 2024, 2024",
        "2025-Q3, 2024-Q3, 2025-Q2",
        "2025-Q1, 2024-Q1, 2024-Q4",
        "2025-H1, 2024-H1, 2024-H2",
        "2025-01, 2024-01, 2024-12",
        "2024-02-29, 2023-02-28, 2024-02-28",
        "2022/2024, 2021/2023, 2019/2021",
        "2025-Q1/2025-Q3, 2024-Q1/2024-Q3, 2024-Q2/2024-Q4",
        "FY2026, FY2025, FY2025",
        "FY2026-Q1, FY2025-Q1, FY2025-Q4",
        "FY2026-H1, FY2025-H1, FY2025-H2",
        "FY2026-Q1/FY2026-Q3, FY2025-Q1/FY2025-Q3, FY2025-Q2/FY2025-Q4",
    })
    void theYearBeforeAndTheStretchBefore(String label, String yearBefore, String before) {
        assertThat(Periods.parse(label).yearBefore().label()).isEqualTo(yearBefore);
        assertThat(Periods.parse(label).before().label()).isEqualTo(before);
    }

    @Test
    void aYearContainsItsQuartersAndOverlapsWhatReachesIntoIt() {
        TimeRange year = Periods.parse("2025");
        assertThat(year.contains(Periods.parse("2025-Q3"))).isTrue();
        assertThat(year.contains(Periods.parse("2024/2025"))).isFalse();
        assertThat(year.overlaps(Periods.parse("2024/2025"))).isTrue();
        assertThat(year.overlaps(Periods.parse("2024-12-31"))).isFalse();
        assertThat(year.contains(Periods.parse("FY2025"))).isFalse();
        assertThat(Periods.parse("FY2025").contains(Periods.parse("FY2025"))).isTrue();
    }

    @Test
    void aRangeThatEndsBeforeItStartsIsRefused() {
        LocalDate day = LocalDate.of(2025, 3, 1);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TimeRange.of(day, day.minusDays(1)))
                .withMessageContaining("ends 2025-02-28 before it starts 2025-03-01");
    }
}
