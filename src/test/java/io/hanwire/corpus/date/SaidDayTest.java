package io.hanwire.corpus.date;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SaidDayTest {

    @ParameterizedTest
    @CsvSource({
        "台積電今(6)日公布營收, 2025-11-03, 2025-11-06",
        "台積電今（６）日公布營收, 2025-10-31, 2025-11-06",
        "公司昨(5)日宣布, 2025-11-03, 2025-11-06",
        "公司昨日（31日）宣布, 2025-11-03, 2025-11-01",
        "將於明(7)日除息, 2025-11-03, 2025-11-06",
        "公司今天(1月8日)宣布, 2025-12-20, 2026-01-08",
        "公司今日（1月8日）宣布, 2026-01-05, 2026-01-08",
        "昨天(2月29日)收盘, 2024-02-20, 2024-03-01",
        "今(31)日, 2025-09-20, 2025-08-31"
    })
    void theDayOfWritingIsTheNearestToTheStatedOne(String text, LocalDate stated, LocalDate written) {
        assertThat(SaidDay.find(text))
                .singleElement()
                .satisfies(day -> assertThat(day.writtenNear(stated)).isEqualTo(written));
    }

    @Test
    void numbersInBracketsThatAreNoDaysAreLeftAlone() {
        for (String text : new String[] {"今(114)年", "今年(6月)", "昨(32)日", "说明(3)", "今(6)项", "今天（周二）"}) {
            assertThat(SaidDay.find(text)).as(text).isEmpty();
        }
    }
}
