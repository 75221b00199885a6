package io.hanwire.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import io.hanwire.text.Region;
import io.hanwire.text.Script;
import org.junit.jupiter.api.Test;

/** Values that move from one to another, losses that narrow, and what looks like earnings and is none. */
class WhatMovesTest {

    @Test
    void aLossThatNarrowsToAValueIsALossAndNoRevenue() {
        assertThat(ArticleFacts.of(Script.HANT, Region.HK, "海瀾電訊中期業績", "海瀾電訊（0955）上半年收入86.4億元，按年升3.1%；虧損收窄至1.2億元。"))
                .contains("海澜电讯 net_profit -120000000 HKD 2026-H1")
                .noneMatch(fact -> fact.contains("revenue 120000000"));
    }

    @Test
    void moreIsEarnedThanAnAmountBeforeIt() {
        assertThat(ArticleFacts.of(Script.HANT, Region.HK, "海瀾電訊中期業績", "海瀾電訊（0955）上半年溢利10.2億元，較2025年同期的9.1億元多賺12.1%。"))
                .contains("海澜电讯 net_profit_growth 12.1 % 2026-H1", "海澜电讯 net_profit 910000000 HKD 2025-H1");
    }

    @Test
    void aRateGoesFromOneValueToAnother() {
        assertThat(ArticleFacts.ofMainland("招商银行年报", "招商银行2025年营收3,375亿元，营收增速由上年的3.2%放缓至1.1%。"))
                .contains("招商银行 revenue_growth 1.1 % 2025");
    }

    @Test
    void dividendsAreNoEarnings() {
        assertThat(ArticleFacts.ofMainland("星图科技年报", "星图科技2025年每股收益2.41元，拟每10股派发现金红利3.2元，每股派息0.32元。"))
                .contains("星图科技 eps 2.41 CNY 2025")
                .noneMatch(fact -> fact.contains("eps 0.32") || fact.contains("eps 3.2"));
    }

    @Test
    void sharesAreOfferedAtAPriceAndEarnNothingByIt() {
        assertThat(ArticleFacts.ofMainland("信达生物配股", "信达生物以每股88.5港元配售新股，募资净额约42.6亿港元。"))
                .contains("信达生物 funding 4260000000 HKD 2026-05-12")
                .noneMatch(fact -> fact.contains("eps"));
    }

    @Test
    void whatIsSoldForMoneyIsRevenue() {
        assertThat(ArticleFacts.ofMainland("信达生物年报", "信达生物的信必乐2025年卖出12.7亿元。"))
                .anyMatch(fact -> fact.endsWith("revenue 1270000000 CNY 2025"));
    }

    @Test
    void aTimeBesideTheOneInForceHoldsForItsValueOnly() {
        assertThat(ArticleFacts.ofMainland("信达生物年报", "信达生物2025年净利润8.14亿元，而2024年为亏损9463万元；毛利率为86.9%。"))
                .contains(
                        "信达生物 net_profit 814000000 CNY 2025",
                        "信达生物 net_profit -94630000 CNY 2024",
                        "信达生物 gross_margin 86.9 % 2025");
    }

    @Test
    void aQuarterOfTheYearInForceIsOneOfThatYear() {
        assertThat(ArticleFacts.ofMainland("晶澳科技业绩预告", "晶澳科技预计2025年净亏损45亿元，其中第四季度亏损9.5亿元。"))
                .contains("晶澳科技 net_profit -950000000 CNY 2025-Q4 forecast");
    }

    @Test
    void whatIsComparedWithIsNoForecast() {
        assertThat(ArticleFacts.of(Script.HANT, Region.HK, "盈喜", "海灣航運（1138）預告去年盈利約12.6億元，較2024年的8.1億元增加55%。"))
                .contains("海湾航运 net_profit 1260000000 HKD 2025 forecast", "海湾航运 net_profit 810000000 HKD 2024");
    }

    @Test
    void theRoundBeforeIsATimeAndNoAmountRaised() {
        assertThat(ArticleFacts.ofMainland("曙芯智能融资", "D轮融资后，曙芯智能投后估值达205亿元，较C轮的120亿元上涨70.8%。"))
                .anyMatch(fact -> fact.startsWith("曙芯智能 valuation 12000000000"))
                .noneMatch(fact -> fact.contains("funding 12000000000"));
    }

    @Test
    void aFiscalQuarterThatEndsOnAStatedMonthIsTheThreeMonthsUpToIt() {
        assertThat(ArticleFacts.of(Script.HANS, Region.MY, "吉隆甲洞业绩", "吉隆甲洞（KLK，2445，主板种植股）截至3月杪的第二季净利为2亿9150万令吉。"))
                .contains("吉隆甲洞 net_profit 291500000 MYR 2026-Q1");
    }

    @Test
    void pricesFallWhereTheMarketIsSpokenOf() {
        assertThat(ArticleFacts.ofMainland("北京银行三季报", "北京银行一季度营收506亿元。", "二级市场方面，昨日北京银行跌2.93%，报5.63元。"))
                .contains("北京银行 price_change -2.93 % 2026-05-11")
                .noneMatch(fact -> fact.contains("-2.93") && fact.contains("growth"));
    }

    @Test
    void aFractionOfAnotherYearsAmountIsNoMargin() {
        assertThat(ArticleFacts.ofTaiwan("群聯首季", "群聯第1季營益率31.5%，單季獲利超過2025年全年的七成。"))
                .containsExactly("群联 operating_margin 31.5 % 2026-Q1");
    }

    @Test
    void whatSomethingWasSoldForIsNoLoss() {
        assertThat(ArticleFacts.of(Script.HANT, Region.HK, "太古地產盈警", "太古地產料去年度虧損6.2億元，公司上月以9.8億元沽出一幢商廈。"))
                .contains("太古地产 net_profit -620000000 HKD 2025 forecast")
                .noneMatch(fact -> fact.contains("980000000"));
    }

    @Test
    void aBudgetIsOfWhatWasSpokenOf() {
        assertThat(ArticleFacts.ofTaiwan("南亞科法說", "資本支出方面，南亞科將今年預算由原訂的500億元上修為620億元。"))
                .anyMatch(fact -> fact.startsWith("南亚科 capex 62000000000 TWD 2026"));
    }

    @Test
    void fundsToBeRaisedAreAhead() {
        assertThat(ArticleFacts.ofMainland("中科飞测上市", "中科飞测2025年营收2.14亿元，拟募资31.8亿元。"))
                .anyMatch(fact -> fact.startsWith("中科飞测 funding 3180000000 CNY") && fact.endsWith("forecast"));
    }
}
