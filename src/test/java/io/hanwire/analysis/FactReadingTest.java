package io.hanwire.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import io.hanwire.fact.Fact;
import io.hanwire.fact.Status;
import io.hanwire.text.Article;
import io.hanwire.text.Language;
import io.hanwire.text.Published;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What sentences state, one structure at a time. The articles are of 20 November 2025. */
class FactReadingTest {

    private static final ArticleAnalyzer ANALYZER = ArticleAnalyzer.create();
    private static final Published DAY = new Published(LocalDate.of(2025, 11, 20), Published.Basis.GIVEN);

    private static List<Fact> read(Language language, String body) {
        Article article = new Article("a", "a.txt", null, "", body, null, List.of(), DAY, language);
        return ANALYZER.analyze(article).facts();
    }

    private static List<String> facts(String body) {
        return read(Language.SIMPLIFIED, body).stream()
                .map(FactReadingTest::line)
                .toList();
    }

    private static List<String> taiwan(String body) {
        return read(Language.TAIWAN, body).stream().map(FactReadingTest::line).toList();
    }

    private static List<String> hongKong(String body) {
        return read(Language.HONG_KONG, body).stream()
                .map(FactReadingTest::line)
                .toList();
    }

    private static String line(Fact fact) {
        String min = fact.min().stripTrailingZeros().toPlainString();
        String max = fact.max().stripTrailingZeros().toPlainString();
        String value = min.equals(max) ? min : min + "~" + max;
        String period = fact.period() == null ? "-" : fact.period().label();
        return String.join(
                " ", fact.subject().name(), fact.metric(), value, fact.figure().unit(), period);
    }

    @Test
    void growthStandsBesideItsValue() {
        assertThat(taiwan("台達電第3季營收1503.2億元，季增21.1%，年增33.9%。"))
                .containsExactly(
                        "台达电 revenue 150320000000 TWD 2025-Q3",
                        "台达电 revenue_growth 21.1 % 2025-Q3",
                        "台达电 revenue_growth 33.9 % 2025-Q3");
    }

    @Test
    void aLossIsNegativeAndItsRangeIsTurned() {
        assertThat(facts("隆基绿能预计2025年净亏损58亿元至66亿元。"))
                .containsExactly("隆基绿能 net_profit -6600000000~-5800000000 CNY 2025");
    }

    @Test
    void theSamePeriodOfTheYearBeforeIsAFactOfItsOwn() {
        assertThat(facts("美团三季度净亏损184亿元，上年同期盈利131亿元；营收961亿元。"))
                .containsExactly(
                        "美团 net_profit -18400000000 CNY 2025-Q3",
                        "美团 net_profit 13100000000 CNY 2024-Q3",
                        "美团 revenue 96100000000 CNY 2025-Q3");
    }

    @Test
    void valuesOfAListFollowTheirSubjects() {
        assertThat(taiwan("長榮、陽明、萬海第三季稅後淨利依序為198.3億元、36.7億元與61.2億元，每股盈餘則是9.16元、1.05元、2.18元。"))
                .contains(
                        "长荣海运 net_profit 19830000000 TWD 2025-Q3",
                        "万海 net_profit 6120000000 TWD 2025-Q3",
                        "阳明海运 eps 1.05 TWD 2025-Q3")
                .hasSize(6);
    }

    @Test
    void valuesOfAListFollowTheirPeriods() {
        assertThat(facts("2022年至2024年，寒武纪营业收入分别为7.29亿元、7.09亿元和11.74亿元，三年累计亏损约25亿元。"))
                .containsExactly(
                        "寒武纪 revenue 729000000 CNY 2022",
                        "寒武纪 revenue 709000000 CNY 2023",
                        "寒武纪 revenue 1174000000 CNY 2024",
                        "寒武纪 net_profit -2500000000 CNY 2022/2024");
    }

    @Test
    void valuesOfAListFollowTheirMetrics() {
        assertThat(facts("贵州茅台第三季度营收、净利润分别为399.4亿元、193.1亿元，增速均不足1%。"))
                .containsExactlyInAnyOrder(
                        "贵州茅台 revenue 39940000000 CNY 2025-Q3",
                        "贵州茅台 net_profit 19310000000 CNY 2025-Q3",
                        "贵州茅台 revenue_growth 1 % 2025-Q3",
                        "贵州茅台 net_profit_growth 1 % 2025-Q3");
    }

    @Test
    void aMovementHasTwoValues() {
        assertThat(facts("宁德时代第三季度毛利率由上年同期的31.2%降至25.8%。"))
                .containsExactly("宁德时代 gross_margin 31.2 % 2024-Q3", "宁德时代 gross_margin 25.8 % 2025-Q3");
    }

    @Test
    void whatAValueIsComparedWithIsAFactOfItsOwnPeriod() {
        assertThat(taiwan("緯創第三季每股純益2.95元，優於前一季的2.1元。"))
                .containsExactly("纬创 eps 2.95 TWD 2025-Q3", "纬创 eps 2.1 TWD 2025-Q2");
    }

    @Test
    void aJointTotalIsNobodysFact() {
        assertThat(facts("小鹏、蔚来和理想10月交付量分别为4.2万辆、4万辆和3.2万辆，三家合计约11.4万辆。"))
                .hasSize(3)
                .noneMatch(line -> line.contains("114000"));
    }

    @Test
    void oneValueMayHoldForEach() {
        assertThat(facts("三星电子和美光科技第三季度毛利率均超过40%。"))
                .containsExactlyInAnyOrder("三星电子 gross_margin 40 % 2025-Q3", "美光科技 gross_margin 40 % 2025-Q3");
    }

    @Test
    void aFactorOfGrowthIsCountedInPercent() {
        assertThat(hongKong("小鵬汽車第三季收入205.3億元人民幣，按年急增1.03倍。")).contains("小鹏汽车 revenue_growth 103 % 2025-Q3");
    }

    @Test
    void aSignAloneTellsWhereToAValueMoved() {
        assertThat(facts("京东方2025年上半年营收1012.78亿元，同比+8.45%；毛利率14.5%，同比-1.2pct。"))
                .containsExactly(
                        "京东方 revenue 101278000000 CNY 2025-H1",
                        "京东方 revenue_growth 8.45 % 2025-H1",
                        "京东方 gross_margin 14.5 % 2025-H1");
    }

    @Test
    void aDifferenceIsNoValue() {
        assertThat(facts("海光信息第三季度营收40.26亿元，较上年同期增加16.5亿元，毛利率提升2.3个百分点。"))
                .containsExactly("海光信息 revenue 4026000000 CNY 2025-Q3");
    }

    @Test
    void aQuantityThatNoFactReportsKeepsItsFigure() {
        assertThat(facts("格力电器前三季度营收1376亿元，期末存货余额302亿元，拟每10股派息10元。"))
                .containsExactly("格力电器 revenue 137600000000 CNY 2025-Q1/2025-Q3");
    }

    @Test
    void aShareOfRevenueIsNotAShareThatACostTakes() {
        assertThat(facts("寒武纪第三季度研发投入4.06亿元，占营业收入的15.13%。")).containsExactly("寒武纪 rd_expense 406000000 CNY 2025-Q3");
        assertThat(facts("寒武纪2024年前五大客户收入占总营收的94.6%。")).containsExactly("寒武纪 revenue_share 94.6 % 2024");
    }

    @Test
    void marketSharesGoOnWithTheNextNames() {
        assertThat(facts("2025年三季度，vivo以18.5%的份额排名第一，华为和苹果分别占16.4%、15.3%。"))
                .containsExactly(
                        "vivo market_share 18.5 % 2025-Q3",
                        "华为 market_share 16.4 % 2025-Q3", "苹果 market_share 15.3 % 2025-Q3");
    }

    @Test
    void aMarketIsTheSubjectOfItsSize() {
        assertThat(facts("2024年中国GPU市场规模约为1073亿元，同比增长32.96%。"))
                .containsExactly("中国GPU市场 market_size 107300000000 CNY 2024", "中国GPU市场 market_growth 32.96 % 2024");
    }

    @Test
    void pricesStandOnTheDay() {
        assertThat(facts("截至11月19日收盘，比亚迪跌1.86%，报100.39元，总市值9153亿元。"))
                .containsExactly(
                        "比亚迪 price_change -1.86 % 2025-11-19",
                        "比亚迪 share_price 100.39 CNY 2025-11-19", "比亚迪 market_cap 915300000000 CNY 2025-11-19");
    }

    @Test
    void whatOthersExpectedIsAForecast() {
        List<Fact> facts = read(Language.SIMPLIFIED, "宁德时代第三季度净利润185亿元，略低于市场一致预期的189亿元。");
        assertThat(facts).hasSize(2);
        assertThat(facts.get(0).status()).isEqualTo(Status.REPORTED);
        assertThat(facts.get(1).status()).isEqualTo(Status.FORECAST);
        assertThat(facts.get(1).min()).isEqualByComparingTo("18900000000");
    }

    @Test
    void anAnalystIsNotTheSubject() {
        List<Fact> facts = read(Language.SIMPLIFIED, "阳光电源三季度净利润41.5亿元。瑞银最新研报将其2026年净利润预测上调11%至178亿元。");
        assertThat(facts.stream().map(FactReadingTest::line))
                .containsExactly("阳光电源 net_profit 4150000000 CNY 2025-Q3", "阳光电源 net_profit 17800000000 CNY 2026");
        assertThat(facts.get(1).attribution()).isNotNull().contains("瑞银");
    }

    @Test
    void theCompanySpokenOfIsTheSubjectOfTheNextSentence() {
        assertThat(facts("美团三季度营收961亿元。公司研发投入65亿元，毛利率26.4%。"))
                .containsExactly(
                        "美团 revenue 96100000000 CNY 2025-Q3",
                        "美团 rd_expense 6500000000 CNY 2025-Q3",
                        "美团 gross_margin 26.4 % 2025-Q3");
    }

    @Test
    void aChipHasItsOwnFigures() {
        assertThat(facts("寒武纪发布新一代芯片XQ790，采用7nm工艺，FP16算力980TFLOPS，配备128GB显存。"))
                .containsExactly(
                        "XQ790 process_node 7 nm -", "XQ790 compute 980000000000000 FLOPS -", "XQ790 memory 128 GB -");
    }

    @Test
    void aHypothesisStatesNothing() {
        assertThat(facts("如果台积电明年营收增长30%，净利润将达2万亿元。")).isEmpty();
    }
}
