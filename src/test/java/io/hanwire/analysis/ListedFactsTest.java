package io.hanwire.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Values that share their metric, their period or their whole with others of a list. */
class ListedFactsTest {

    @Test
    void ratesOfAListHaveTheirOwnDirections() {
        assertThat(ArticleFacts.ofTaiwan("網通廠四月營收", "智邦、中磊4月營收為152億元、38.5億元，分別年增41.2%及年減5.6%。"))
                .contains("智邦 revenue_growth 41.2 % 2026-04", "中磊 revenue_growth -5.6 % 2026-04");
        assertThat(ArticleFacts.ofMainland("银行一季报", "招商银行、宁波银行一季度净利润分别为372.9亿元和74.2亿元，同比减少2.1%和同比增加5.8%。"))
                .contains("招商银行 net_profit_growth -2.1 % 2026-Q1", "宁波银行 net_profit_growth 5.8 % 2026-Q1");
    }

    @Test
    void everyPartOfRevenueHasItsShare() {
        assertThat(ArticleFacts.ofTaiwan("緯創首季營收", "緯創首季營收4,800億元，伺服器占營收72%、筆電15%、其他13%。"))
                .contains("纬创 revenue_share 72 % 2026-Q1", "纬创 revenue_share 15 % 2026-Q1");
        assertThat(ArticleFacts.ofMainland("立讯精密一季报", "立讯精密一季度消费电子占营收78%、汽车业务14%、通讯业务8%。"))
                .contains("立讯精密 revenue_share 14 % 2026-Q1", "立讯精密 revenue_share 8 % 2026-Q1");
    }

    @Test
    void aPartsShareOfAllRevenueIsOneWithoutTheMetricBeside() {
        assertThat(ArticleFacts.ofTaiwan("光寶科首季", "光寶科首季營收430億元，雲端事業占比首度突破四成。"))
                .contains("光宝科 revenue_share 40 % 2026-Q1");
        assertThat(ArticleFacts.ofMainland("浪潮信息业绩会", "浪潮信息表示，AI服务器今年占整体营收约六成。"))
                .contains("浪潮信息 revenue_share 60 % 2026");
    }

    @Test
    void piecesCountedAlikeNeedNoSecondMetric() {
        assertThat(ArticleFacts.ofMainland("丘钛科技4月出货", "丘钛科技公布4月出货量，摄像头模组出货量4,102万件，指纹模组1,820万件。"))
                .contains("丘钛科技 shipments 41020000 count 2026-04", "丘钛科技 shipments 18200000 count 2026-04");
    }

    @Test
    void anotherQuantityInBetweenDoesNotBreakTheListOfCompanies() {
        assertThat(ArticleFacts.ofTaiwan("散裝航商四月營收", "慧洋4月營收12.1億元，今年以來日租金平均1.5萬美元；裕民（2606）則是13.2億元。"))
                .contains("裕民 revenue 1320000000 TWD 2026-04");
    }

    @Test
    void countedYearsAreThoseOfTheArticle() {
        assertThat(ArticleFacts.ofMainland(
                        "寒武纪招股书",
                        "2023年至2025年，寒武纪营业收入分别为7.1亿元、11.7亿元和64.2亿元。",
                        "各期综合毛利率为69.2%、56.7%、55.1%。三年研发投入合计33.4亿元。"))
                .contains(
                        "寒武纪 gross_margin 69.2 % 2023",
                        "寒武纪 gross_margin 55.1 % 2025", "寒武纪 rd_expense 3340000000 CNY 2023/2025");
        assertThat(ArticleFacts.ofTaiwan("中信金獲利", "中信金113年獲利720億元，114年增至806億元，兩年累計賺進1,526億元。"))
                .contains("中信金 net_profit 152600000000 TWD 2024/2025");
    }

    @Test
    void theMonthBeforeIsTheOneBeforeTheMonthInForce() {
        assertThat(ArticleFacts.ofMainland("小鹏4月交付", "小鹏汽车4月交付3.1万辆，环比上月的2.7万辆增长14.8%。"))
                .contains("小鹏汽车 shipments 31000 count 2026-04", "小鹏汽车 shipments 27000 count 2026-03");
    }

    @Test
    void aRangeMayRepeatPerShare() {
        assertThat(ArticleFacts.ofMainland("宁德时代预告", "宁德时代预计，2026年上半年基本每股收益7.1元/股至7.6元/股，净利润同比预增15%到20%。"))
                .contains("宁德时代 eps 7.1..7.6 CNY 2026-H1 forecast", "宁德时代 net_profit_growth 15..20 % 2026-H1 forecast");
    }

    @Test
    void theQuartersOfAYearTakeOneValueEach() {
        assertThat(ArticleFacts.ofMainland(
                        "零跑汽车年报",
                        "零跑汽车2025年营收620亿元。分季度看，公司四个季度的营收分别为100亿元、142亿元、175亿元和203亿元，净利润分别为-1.3亿元、0.3亿元、1.5亿元和2.1亿元。"))
                .contains(
                        "零跑汽车 revenue 10000000000 CNY 2025-Q1",
                        "零跑汽车 revenue 20300000000 CNY 2025-Q4",
                        "零跑汽车 net_profit -130000000 CNY 2025-Q1",
                        "零跑汽车 net_profit 210000000 CNY 2025-Q4");
    }

    @Test
    void estimatesBehindSlashesAreOfOneYearEach() {
        assertThat(ArticleFacts.ofMainland("德业股份点评", "德业股份2025年营收120亿元。东方证券预计26—27年归母净利润为36.1/42.7亿元，对应PE为17.1/14.5倍。"))
                .contains(
                        "德业股份 net_profit 3610000000 CNY 2026 forecast",
                        "德业股份 net_profit 4270000000 CNY 2027 forecast",
                        "德业股份 pe_ratio 17.1 x 2026 forecast",
                        "德业股份 pe_ratio 14.5 x 2027 forecast")
                .noneMatch(fact -> fact.startsWith("东方证券"));
    }

    @Test
    void countedPartsAreNotTheListedYears() {
        String listed = "2023年、2024年及2025年，寒武纪收入分别为7.1亿元、11.7亿元及64.2亿元。";
        assertThat(ArticleFacts.ofMainland(
                        "寒武纪招股书", listed + "2025年云端、边缘端及授权收入分别为50亿元、10亿元及4.2亿元，占总收入的77.9%、15.6%及6.5%。"))
                .contains("寒武纪 revenue_share 77.9 % 2025", "寒武纪 revenue_share 6.5 % 2025");
        assertThat(ArticleFacts.ofMainland("寒武纪招股书", listed + "2025年公司研发费用12亿元。同期，三项业务的毛利率分别为52.1%、34.7%和18.9%。"))
                .contains("寒武纪 gross_margin 52.1 % 2025", "寒武纪 gross_margin 18.9 % 2025");
    }

    @Test
    void ratesSpokenOfTogetherAreGivenOneByOne() {
        assertThat(ArticleFacts.ofMainland("城商行三季报", "2025年前三季度，重庆银行、江苏银行的营收增速也超过10%，分别为10.7%和12.3%。"))
                .contains("重庆银行 revenue_growth 10.7 % 2025-Q1/2025-Q3", "江苏银行 revenue_growth 12.3 % 2025-Q1/2025-Q3");
    }

    @Test
    void thoseAheadHaveValuesOfTheirOwn() {
        assertThat(ArticleFacts.ofMainland("新华三市占率", "2025年新华三在中国交换机市场的市场份额为8.2%，仅次于华为的47.5%及锐捷网络的13.1%。"))
                .contains(
                        "新华三 market_share 8.2 % 2025", "华为 market_share 47.5 % 2025", "锐捷网络 market_share 13.1 % 2025");
    }
}
