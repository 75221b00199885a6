package io.hanwire.period;

import static org.assertj.core.api.Assertions.assertThat;

import io.hanwire.text.Region;
import io.hanwire.text.Tsv;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class PeriodExtractorTest {

    private static final PeriodExtractor EXTRACTOR = PeriodExtractor.create();

    /** The rows of the table of expectations. */
    static Stream<Case> cases() {
        return Tsv.rows(PeriodExtractorTest.class, "periods.tsv", 4).stream().map(Case::of);
    }

    record Case(LocalDate date, Region region, String text, String periods) {

        static Case of(String[] row) {
            LocalDate date = row[0].equals("-") ? null : LocalDate.parse(row[0]);
            return new Case(date, Region.valueOf(row[1]), row[2], row[3]);
        }

        List<Period> read() {
            return EXTRACTOR.extract(text, date, region);
        }

        String readAsWritten() {
            String found = read().stream()
                    .map(period -> period.span().of(text) + "=" + period.label())
                    .collect(Collectors.joining(" ; "));
            return found.isEmpty() ? "-" : found;
        }
    }

    @TestFactory
    Stream<DynamicTest> readsThePeriodsThatTheTableStates() {
        return cases().map(row -> DynamicTest.dynamicTest(
                row.text(), () -> assertThat(row.readAsWritten()).isEqualTo(row.periods())));
    }
}
