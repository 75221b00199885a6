package io.hanwire.period;

import static org.assertj.core.api.Assertions.assertThat;

import io.hanwire.text.Published;
import io.hanwire.text.Region;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PublicationDayTest {

    private static final PeriodExtractor EXTRACTOR = PeriodExtractor.create();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "公司2025年9月12日公告，已完成股份回购。2024年公司净利润3亿元。|2025-09-12",
                "2025年底，行业迎来拐点。截至12月23日，公司市值达318亿元。|2025-12-23",
                "2025年12月公司上市。1月8日，公司再创新高。|2026-01-08",
                "预计2029年市场规模将达3000亿元。2025年第一季度，公司收入3亿元。|2025-03-31",
                "公司計畫於2027年第二季量產。2025年上半年營收5億元。|2025-06-30",
                "2024年收入4亿元，2023年收入3亿元。|2024-01-01",
                "2024年收入4亿元，到2030年有望突破百亿元。|2024-01-01",
                "公司公布今年第一季财报，单季获利超过2025年全年的七成。4月营收3亿元。|2026-04-01",
                "截至2025年3月底，累计销量2万颗。2026财年收入指引为300亿元。|2025-03-31",
            })
    void isTheNewestDayThatIsStatedAsPastOrPresent(String text, LocalDate day) {
        assertThat(EXTRACTOR.inferPublished(text, Region.CN)).contains(new Published(day, Published.Basis.INFERRED));
    }

    @Test
    void isUnknownWhereNoYearIsStated() {
        assertThat(EXTRACTOR.inferPublished("今年第三季获利成长，去年同期亏损", Region.TW)).isEmpty();
        assertThat(EXTRACTOR.inferPublished("预计2029年将达3000亿元", Region.CN)).isEmpty();
    }
}
