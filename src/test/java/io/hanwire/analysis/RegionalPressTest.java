package io.hanwire.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import io.hanwire.text.Region;
import io.hanwire.text.Script;
import org.junit.jupiter.api.Test;

/** Sentence shapes of the Taiwan, Hong Kong and Malaysian press. */
class RegionalPressTest {

    @Test
    void movementsNamedTogetherTakeTheirRatesInOrder() {
        assertThat(ArticleFacts.ofTaiwan("智邦4月營收", "智邦4月營收182億元，年增率與月增率分別為52.6%、3.1%。"))
                .contains("智邦 revenue_growth 52.6 % 2026-04", "智邦 revenue_growth 3.1 % 2026-04");
        assertThat(ArticleFacts.linesWithScope("奇鋐4月營收90億元，月年雙減，減幅分別為8%、3成。台達電4月營收500億元，按年及按季分別增長5%及3%。"))
                .contains(
                        "奇鋐 revenue_growth -8 % 2026-04 mom",
                        "奇鋐 revenue_growth -30 % 2026-04",
                        "台达电 revenue_growth 5 % 2026-04",
                        "台达电 revenue_growth 3 % 2026-04 qoq");
    }

    @Test
    void aRateThatNarrowsToAValueIsThatValue() {
        assertThat(ArticleFacts.ofTaiwan("統一超4月營收", "統一超4月營收285億元，年增率收斂至2.4%。"))
                .contains("统一超商 revenue_growth 2.4 % 2026-04");
    }

    @Test
    void theNextCompanyBeginsWithTheMonthAgain() {
        assertThat(ArticleFacts.ofTaiwan("航運4月營收", "裕民4月營收13.2億元，年增3.1%；前4月累計51.8億元，年減1.6%。慧洋則因租金上漲，營收16.4億元，年增12%。"))
                .contains(
                        "裕民 revenue 5180000000 TWD 2026-01/2026-04",
                        "慧洋-KY revenue 1640000000 TWD 2026-04",
                        "慧洋-KY revenue_growth 12 % 2026-04");
    }

    @Test
    void bracketsNameNoPeriodForWhatFollows() {
        assertThat(ArticleFacts.ofTaiwan("漢翔得標", "漢翔前4月營收120億元，年增5%。公司並取得訂單，為客戶供應機匣（含2年維修），合約總值3.5億美元。"))
                .contains("汉翔 order_value 350000000 USD 2026-05-12");
    }

    @Test
    void soManyBigOnesAreNoCompany() {
        assertThat(ArticleFacts.ofTaiwan("英業達4月營收", "英業達4月營收580億元，是六大廠中唯一月減者，月減4.2%。"))
                .contains("英业达 revenue_growth -4.2 % 2026-04");
    }

    @Test
    void profitsBeforeADeductionAreNoNetProfits() {
        assertThat(ArticleFacts.of(
                        Script.HANT,
                        Region.HK,
                        "大新上半年業績",
                        "大新銀行2025年除稅前基本溢利25億元，撥備前溢利31億元，未計利息、稅項及折舊前盈利40億元，除稅後溢利19億元。"))
                .containsExactly("大新银行 net_profit 1900000000 HKD 2025");
    }

    @Test
    void whatWasExpectedOfAMovementIsAForecast() {
        assertThat(ArticleFacts.of(Script.HANT, Region.HK, "領展業績", "領展2025年純利按年升5%，高於市場預期的3%；收入增8%，優於分析師預期的6.5%。"))
                .contains(
                        "领展 net_profit_growth 5 % 2025",
                        "领展 net_profit_growth 3 % 2025 forecast",
                        "领展 revenue_growth 8 % 2025",
                        "领展 revenue_growth 6.5 % 2025 forecast");
    }

    @Test
    void whatIsEarnedInADayIsNoFact() {
        assertThat(ArticleFacts.of(Script.HANT, Region.HK, "港燈業績", "港燈2025年純利31億元，即每日賺849萬元。港燈去年日賺849萬元。"))
                .containsExactly("港灯 net_profit 3100000000 HKD 2025");
    }

    @Test
    void theFirstOfTwoValuesIsNotThePeriodOfTheRateAfterIt() {
        assertThat(ArticleFacts.of(
                        Script.HANS,
                        Region.MY,
                        "联合种植首季业绩",
                        "联合种植（UTDPLT，2089，主板种植股）首季净利1亿令吉。同期营业额从5亿令吉，扬升12%至5亿6000万令吉。"))
                .anyMatch(fact -> fact.endsWith("revenue 500000000 MYR 2025-Q1"))
                .anyMatch(fact -> fact.endsWith("revenue_growth 12 % 2026-Q1"))
                .anyMatch(fact -> fact.endsWith("revenue 560000000 MYR 2026-Q1"));
    }

    @Test
    void goodsHaveNoSharePrice() {
        assertThat(ArticleFacts.of(Script.HANS, Region.MY, "齐力工业业绩", "齐力工业首季净利4亿令吉。期内铝锭平均售价为每吨9800令吉，氧化铝则报1500令吉。"))
                .noneMatch(fact -> fact.contains("share_price"));
    }

    @Test
    void whatAResearchHouseCountsIsTheMarketsAndItsPartsAreMarketsToo() {
        assertThat(ArticleFacts.ofTaiwan(
                        "全球平板首季出貨年增5%",
                        "研調機構Canalys公布，2026年第1季全球平板電腦（Tablet）出貨量達3,700萬台，年增5.1%，優於原先預估的3%。",
                        "品牌方面，三星出貨650萬台，市占率17.6%；宏碁為330萬台，占8.9%。其他品牌合計900萬台。",
                        "另據IDC統計，首季學習平板與商務平板總出貨3,900萬台，其中商務平板2,100萬台，年增9%。"))
                .contains(
                        "全球平板电脑 market_size 37000000 count 2026-Q1",
                        "全球平板电脑 market_growth 5.1 % 2026-Q1",
                        "全球平板电脑 market_growth 3 % 2026-Q1 forecast",
                        "宏碁 market_share 8.9 % 2026-Q1",
                        "全球平板电脑 market_size 39000000 count 2026-Q1",
                        "商务平板 market_size 21000000 count 2026-Q1",
                        "商务平板 market_growth 9 % 2026-Q1")
                .noneMatch(fact -> fact.contains(" 9000000 count"));
    }

    @Test
    void soManyCompaniesAreThoseNamedInTurn() {
        assertThat(ArticleFacts.ofTaiwan("貨運股4月營收", "中菲行4月營收18億元，台驊投控4月營收22億元，兩家前4月營收分別為70億元、91億元，年增4.2%、5.9%。"))
                .contains(
                        "中菲行 revenue 7000000000 TWD 2026-01/2026-04",
                        "台骅投控 revenue 9100000000 TWD 2026-01/2026-04",
                        "中菲行 revenue_growth 4.2 % 2026-01/2026-04",
                        "台骅投控 revenue_growth 5.9 % 2026-01/2026-04");
    }

    @Test
    void partsOfOneCompanyHaveTheirRatesInTheSameOrder() {
        assertThat(ArticleFacts.ofTaiwan("星宇4月營收", "星宇航空4月營收38億元，客、貨運收入分別為29億元、6億元，年增5.2%與14.3%。"))
                .contains("星宇航空 revenue_growth 5.2 % 2026-04", "星宇航空 revenue_growth 14.3 % 2026-04");
    }

    @Test
    void whatAPlanIsRaisedToIsItsValue() {
        assertThat(ArticleFacts.ofTaiwan("群電擴產", "群電2025年資本支出18億元，今年資本支出上調至25億元。"))
                .contains("群电 capex 2500000000 TWD 2026");
    }

    @Test
    void netRevenueIsNoProfit() {
        assertThat(ArticleFacts.of(Script.HANT, Region.HK, "美高梅中國業績", "美高梅中國2025年淨收益318億元，按年升7%，純利46億元。"))
                .contains("美高梅中国 revenue 31800000000 HKD 2025", "美高梅中国 net_profit 4600000000 HKD 2025");
    }

    @Test
    void aLossOrByTheShareIsALossToo() {
        assertThat(ArticleFacts.of(Script.HANS, Region.MY, "云升控股首季净亏", "云升控股（YUNS，7188，主板）首季净亏1830万令吉，或每股0.51仙。"))
                .anyMatch(fact -> fact.endsWith("eps -0.0051 MYR 2026-Q1"));
    }

    @Test
    void aTimeInBracketsSaysWhichQuarterIsMeant() {
        assertThat(ArticleFacts.of(Script.HANT, Region.HK, "六福銷售", "六福集團公布第四財季（1月至3月）收入按年升26%。"))
                .contains("六福集团 revenue_growth 26 % 2026-Q1");
    }

    @Test
    void theCurrencyOfTheFirstAmountHoldsForItsSentence() {
        assertThat(ArticleFacts.of(Script.HANS, Region.SG, "明讯首季业绩", "明讯（MAXIS）首季净利3亿8900万令吉，每股盈利4.97仙。"))
                .contains("明讯 eps 0.0497 MYR 2026-Q1");
    }

    @Test
    void withoutAnyDateAQuarterIsNoPartThatAValueSpeaksOf() {
        assertThat(ArticleFacts.undatedScopes("聯發科第3季營收1,435億元，每股純益15.8元，毛利率46.5%。"))
                .containsExactly("revenue 143500000000 []", "eps 15.8 []", "gross_margin 46.5 []");
        assertThat(ArticleFacts.undatedScopes("聯發科前三季度營收30億元。")).containsExactly("revenue 3000000000 []");
        assertThat(ArticleFacts.undatedScopes("聯發科第二季營收5億元，全年營收20億元。"))
                .containsExactly("revenue 500000000 []", "revenue 2000000000 []");
    }
}
