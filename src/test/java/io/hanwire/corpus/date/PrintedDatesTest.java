package io.hanwire.corpus.date;

import static org.assertj.core.api.Assertions.assertThat;

import io.hanwire.text.Published;
import io.hanwire.text.Region;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.ValueSource;

class PrintedDatesTest {

    @ParameterizedTest
    @CsvFileSource(resources = "printed-dates.tsv", delimiter = '\t', numLinesToSkip = 2, quoteCharacter = '\u0001')
    void aPrintedDateIsRead(String line, String date, String time, String offset) {
        PrintedDate found = PrintedDates.find(line).getFirst();
        assertThat(found.stated(Published.Basis.PAGE).date()).hasToString(date);
        assertThat(found.time() == null ? "-" : found.time().toString()).isEqualTo(time);
        assertThat(found.offset() == null ? "-" : found.offset().toString()).isEqualTo(offset);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2025-02-30", "2025-13-01", "1970-01-01", "2025年4月31日", "2125-01-01", "民國314年1月1日"})
    void aDateThatCannotBeIsNone(String line) {
        assertThat(PrintedDates.find(line))
                .allSatisfy(
                        date -> assertThat(date.stated(Published.Basis.PAGE)).isNull());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"营收1234.56亿元", "電話 02-2501-1999", "688256.SH", "比例为3/4", "2025年前三季度", "第12-15页", "10.26-11.2"})
    void figuresAreNoDates(String line) {
        assertThat(PrintedDates.find(line)).as(line).noneMatch(PrintedDate::hasYear);
    }

    @Test
    void aDateWithoutYearSaysSo() {
        PrintedDate date = PrintedDates.find("12月17日").getFirst();
        assertThat(date.hasYear()).isFalse();
        assertThat(date.stated(Published.Basis.PAGE)).isNull();
        assertThat(date.inYear(2025, Published.Basis.PAGE).date()).hasToString("2025-12-17");
    }

    @Test
    void severalDatesComeInOrder() {
        List<PrintedDate> dates = PrintedDates.find("出版：2026-08-20 12:35　更新：2026-08-21 17:18");
        assertThat(dates).extracting(PrintedDate::day).containsExactly(20, 21);
    }

    @Test
    void anInstantIsADayInTheZoneOfThePress() {
        StatedDate stated = PrintedDates.find("2025-11-03T17:30:00Z").getFirst().stated(Published.Basis.METADATA);
        assertThat(stated.in(Region.TW).date()).hasToString("2025-11-04");
        assertThat(stated.in(Region.CN).date()).hasToString("2025-11-04");
    }

    @Test
    void aLongLineOfDigitsTakesNoTime() {
        for (String unit : List.of("1", "2025-", "十", "1:", "1/", "民國1")) {
            long start = System.nanoTime();
            PrintedDates.find(unit.repeat(50_000));
            assertThat(System.nanoTime() - start).isLessThan(2_000_000_000L);
        }
    }
}
