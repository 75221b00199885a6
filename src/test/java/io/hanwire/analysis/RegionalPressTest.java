package io.hanwire.analysis;

import static org.assertj.core.api.Assertions.assertThat;

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
}
