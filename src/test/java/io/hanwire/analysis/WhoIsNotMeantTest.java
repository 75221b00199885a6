package io.hanwire.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Names and pieces of names that values are not about. */
class WhoIsNotMeantTest {

    @Test
    void aNameEndsWhereATimeOrAMetricBegins() {
        assertThat(ArticleFacts.ofTaiwan("金控獲利", "富邦金今日公布獲利。累計前4月，富邦金稅後純益402.7億元，年減21.6%。"))
                .contains("富邦金 net_profit 40270000000 TWD 2026-01/2026-04");
    }

    @Test
    void aSubsidiarysLossIsNotItsParents() {
        assertThat(ArticleFacts.ofMainland("星图科技年报", "星图科技2025年净利润5.12亿元。子公司星海半导体亏损1.07亿元。公司研发费用8.03亿元。"))
                .contains(
                        "星图科技 net_profit 512000000 CNY 2025",
                        "星海半导体 net_profit -107000000 CNY 2025",
                        "星图科技 rd_expense 803000000 CNY 2025");
    }

    @Test
    void aBodyThatWatchesAMarketSpeaksOfTheMarket() {
        assertThat(ArticleFacts.ofMainland("零跑汽车4月交付", "零跑汽车4月交付7.1万辆。", "乘联分会预计，4月狭义乘用车零售约160万辆，同比降8.8%。"))
                .contains("狭义乘用车 market_size 1600000 count 2026-04 forecast")
                .noneMatch(fact -> fact.startsWith("零跑汽车 shipments 1600000"));
    }

    @Test
    void aHouseThatForecastsForAnotherIsNotItsSubject() {
        assertThat(ArticleFacts.ofMainland("汇川技术年报", "汇川技术2025年营收461.2亿元。华泰证券预测公司2026年归母净利润66.8亿元。"))
                .contains("汇川技术 net_profit 6680000000 CNY 2026 forecast");
    }

    @Test
    void whatSomebodyIsIsNoPieceOfHisName() {
        assertThat(ArticleFacts.ofTaiwan("生技營收", "學名藥廠美特達（4743）4月營收4.6億元，年減11.3%。"))
                .contains("美特达 revenue 460000000 TWD 2026-04");
    }

    @Test
    void ordersOfAllTheWorldAreNoCompanys() {
        assertThat(ArticleFacts.ofMainland("中谷物流一季报", "中谷物流一季度净利润4.46亿元。", "据克拉克森统计，2025年全球集装箱船新船订单总额约580亿美元。"))
                .noneMatch(fact -> fact.contains("order_value"));
    }

    @Test
    void nobodyInParticularHoldsAShare() {
        assertThat(ArticleFacts.ofMainland("加速卡市场", "2026年上半年中国AI加速卡市场出货约260万张，其中本土品牌占56%。"))
                .noneMatch(fact -> fact.contains("market_share 56"));
    }

    @Test
    void aCompetitorNamedAsSuchHasItsOwnFigures() {
        assertThat(ArticleFacts.ofMainland(
                        "比亚迪一季报", "比亚迪第一季度营收1703.6亿元，归母净利润91.55亿元。", "相比之下，竞争对手吉利汽车第一季度营收725亿元，同比增长25%，归母净利润56.7亿元。"))
                .contains(
                        "吉利汽车 revenue 72500000000 CNY 2026-Q1",
                        "吉利汽车 revenue_growth 25 % 2026-Q1",
                        "吉利汽车 net_profit 5670000000 CNY 2026-Q1");
        assertThat(ArticleFacts.ofTaiwan("聯發科第一季營收", "聯發科第一季營收1420億元。主要競爭對手高通第一季營收112.7億美元。對手瑞昱第一季營收350億元。"))
                .contains(
                        "联发科 revenue 142000000000 TWD 2026-Q1",
                        "高通 revenue 11270000000 USD 2026-Q1",
                        "瑞昱 revenue 35000000000 TWD 2026-Q1");
    }

    @Test
    void aCompetitorThatTheSubjectIsComparedWithHasNoneOfItsFigures() {
        assertThat(ArticleFacts.ofMainland(
                        "宁德时代一季报", "宁德时代第一季度营收847亿元。宁德时代超过竞争对手亿纬锂能，第一季度净利润139.6亿元。与竞争对手国轩高科相比，宁德时代毛利率24.4%。"))
                .containsExactly(
                        "宁德时代 revenue 84700000000 CNY 2026-Q1",
                        "宁德时代 net_profit 13960000000 CNY 2026-Q1",
                        "宁德时代 gross_margin 24.4 % 2026-Q1");
    }

    @Test
    void whatAPersonsShareholdingIsWorthIsNotTheCompanysMarketCap() {
        assertThat(ArticleFacts.ofTaiwan("聯發科法說", "聯發科董事長蔡明介持股市值逾百億元。聯發科市值2.1兆元。"))
                .containsExactly("联发科 market_cap 2100000000000 TWD 2026-05-12");
    }
}
