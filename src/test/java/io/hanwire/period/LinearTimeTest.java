package io.hanwire.period;

import static org.assertj.core.api.Assertions.assertThat;

import io.hanwire.text.DoubledText;
import io.hanwire.text.Region;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LinearTimeTest {

    private static final double MOST = 2.5;
    private static final PeriodExtractor EXTRACTOR = PeriodExtractor.create();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1", "一", "〇", "十", "２", "12", "二〇二五", "2025年", "2025", "2025、", "2025-", "12/", "1-", "9、", "12月", "第",
                "第三", "第三、", "第三季度", "截至", "截至2025年", "近", "近三", "上", "上周", "去年", "去年同期", "同期", "今(", "今(1", "FY", "Q",
                "3Q", "至", "2025年至", "10月至", "周一至", "年", "月", "　", "十四", "春节", "将", "预计", "个", "FY2"
            })
    void twiceTheTextTakesAboutTwiceTheTime(String repeated) {
        assertThat(DoubledText.ratio(
                        repeated, text -> EXTRACTOR.extract(text, LocalDate.of(2025, 11, 6), Region.TW), MOST))
                .isLessThan(MOST);
    }
}
