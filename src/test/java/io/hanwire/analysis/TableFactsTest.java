package io.hanwire.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Figures of tables, which have their metric, unit and period in headings. */
class TableFactsTest {

    @Test
    void linesOfMetricsHaveAColumnForEachPeriod() {
        assertThat(ArticleFacts.ofTaiwan(
                        "聯發科公布首季財報",
                        "聯發科公布第一季財報，各項數字如下。",
                        "項目　　　第1季　　上季　　去年同期",
                        "營收(億元)　1,450.2　1,380.5　　1,200",
                        "營業利益(億元)　210　200　190",
                        "毛利率(%)　48.1　47.9　49",
                        "EPS(元)　　15.2　14.1　-1.2"))
                .contains(
                        "联发科 revenue 145020000000 TWD 2026-Q1",
                        "联发科 revenue 138050000000 TWD 2025-Q4",
                        "联发科 revenue 120000000000 TWD 2025-Q1",
                        "联发科 gross_margin 47.9 % 2025-Q4",
                        "联发科 eps -1.2 TWD 2025-Q1")
                .noneMatch(fact -> fact.contains(" 21000000000 "));
    }

    @Test
    void linesOfCompaniesHaveAColumnForEachMetric() {
        assertThat(ArticleFacts.ofMainland(
                        "4月造车新势力交付量出炉",
                        "多家车企公布交付数据。",
                        "| 车企 | 4月交付量（辆） | 同比 | 1-4月累计（万辆） |",
                        "| --- | --- | --- | --- |",
                        "| 蔚来 | 25,110 | +32.1% | 9.8 |",
                        "| 小鹏汽车 | 30,120 | -3.5% | 12.1 |"))
                .containsExactlyInAnyOrder(
                        "蔚来 shipments 25110 count 2026-04",
                        "蔚来 shipments 98000 count 2026-01/2026-04",
                        "小鹏汽车 shipments 30120 count 2026-04",
                        "小鹏汽车 shipments 121000 count 2026-01/2026-04");
    }

    @Test
    void aColumnOfGrowthBelongsToTheMetricBeforeIt() {
        assertThat(ArticleFacts.ofMainland(
                        "三家券商一季报对比",
                        "公司\t一季度营收（亿元）\t同比\t一季度净利润（亿元）\t同比",
                        "中信证券\t178.2\t29.1%\t65.5\t-3.2%",
                        "华泰证券\t82.3\t34.8%\t36.4\t58.9%"))
                .contains(
                        "中信证券 revenue_growth 29.1 % 2026-Q1",
                        "中信证券 net_profit_growth -3.2 % 2026-Q1", "华泰证券 net_profit 3640000000 CNY 2026-Q1");
    }

    @Test
    void linesOfYearsAreAboutTheCompanyOfTheArticle() {
        assertThat(ArticleFacts.ofTaiwan(
                        "聯發科歷年獲利", "聯發科近年業績如下。", "年度 營收（億元） 純益（億元）", "2024 5,200 956", "2025 5,500 1,020"))
                .contains("联发科 revenue 520000000000 TWD 2024", "联发科 net_profit 102000000000 TWD 2025");
        assertThat(ArticleFacts.ofTaiwan(
                        "聯發科歷年獲利", "聯發科近年業績如下（單位：億元）。", "年度 營收 純益", "2024年 5,200 956", "2025年 5,500 1,020"))
                .contains("联发科 revenue 520000000000 TWD 2024", "联发科 net_profit 102000000000 TWD 2025");
    }
}
