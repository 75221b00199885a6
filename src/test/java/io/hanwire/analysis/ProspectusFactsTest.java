package io.hanwire.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import io.hanwire.text.Region;
import io.hanwire.text.Script;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Years and a part of a year that a prospectus lists once, and of which it speaks again as 报告期. */
class ProspectusFactsTest {

    private static final String LISTED = "2022年至2024年及2025年前三季度（下称“报告期”），蓝鲸药业营业收入分别为2.1亿元、3.4亿元、5.2亿元和4.8亿元";

    @Test
    void aRunOfYearsAndWhatFollowsItTakeOneValueEach() {
        assertThat(mainland(LISTED + "。"))
                .contains(
                        "蓝鲸药业 revenue 210000000 CNY 2022",
                        "蓝鲸药业 revenue 340000000 CNY 2023",
                        "蓝鲸药业 revenue 520000000 CNY 2024",
                        "蓝鲸药业 revenue 480000000 CNY 2025-Q1/2025-Q3");
    }

    @Test
    void theReportingPeriodNamesAllOfThem() {
        assertThat(mainland(LISTED + "。报告期各期，公司研发费用为0.3亿元、0.5亿元、0.9亿元及0.8亿元。"))
                .contains(
                        "蓝鲸药业 rd_expense 30000000 CNY 2022",
                        "蓝鲸药业 rd_expense 50000000 CNY 2023",
                        "蓝鲸药业 rd_expense 90000000 CNY 2024",
                        "蓝鲸药业 rd_expense 80000000 CNY 2025-Q1/2025-Q3");
    }

    @Test
    void aTotalOverTheReportingPeriodRunsFromItsFirstDayToItsLast() {
        assertThat(mainland(LISTED + "。报告期内累计亏损6.2亿元。")).contains("蓝鲸药业 net_profit -620000000 CNY 2022/2025-Q3");
    }

    @Test
    void aRateOverTheYearsAmongThemLeavesTheListAsItIs() {
        assertThat(mainland(LISTED + "，2022—2024年复合增长率为57.4%；同期，净利润分别为0.1亿元、0.2亿元、0.4亿元和0.3亿元。"))
                .contains("蓝鲸药业 net_profit 10000000 CNY 2022", "蓝鲸药业 net_profit 30000000 CNY 2025-Q1/2025-Q3");
    }

    @Test
    void aCompanyBehindABulletIsNamedWithoutItAndWithoutItsShareClass() {
        assertThat(ArticleFacts.of(
                        Script.HANT, Region.HK, "盈警一覽", "●海岩生物-B（2931）2025年虧損1.2億港元。\n●永耀地產（0477）2025年虧損5億港元。"))
                .contains("海岩生物 net_profit -120000000 HKD 2025", "永耀地产 net_profit -500000000 HKD 2025");
    }

    @Test
    void pricesOfATextThatCountsInAForeignCurrencyAreInIt() {
        assertThat(ArticleFacts.of(Script.HANS, Region.CN, "华侨银行业绩", "华侨银行2025年净利75亿元（新元，下同）。华侨银行股价收报17.2元。"))
                .anyMatch(line -> line.startsWith("华侨银行 share_price 17.2 SGD"));
    }

    private static List<String> mainland(String body) {
        return ArticleFacts.of(Script.HANS, Region.CN, "蓝鲸药业递交招股书", body);
    }
}
