package io.hanwire.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import io.hanwire.text.Region;
import io.hanwire.text.Script;
import org.junit.jupiter.api.Test;

/** Which part of a company, which standard and which moment a value speaks of. */
class PartsOfFactsTest {

    @Test
    void wordsOfTheTablesBelongToThePartTheyStandIn() {
        assertThat(ArticleFacts.scopesOfMainland("星图科技三季报", "星图科技前三季度数据中心业务收入7.41亿元，智能座舱业务收入35.2亿元，占营收的56.4%。"))
                .contains("revenue 741000000 [数据中心业务]", "revenue 3520000000 [智能座舱业务]", "revenue_share 56.4 [智能座舱业务]");
    }

    @Test
    void anAnnouncedPartHoldsUntilTheNextOne() {
        assertThat(ArticleFacts.scopes(
                        Script.HANT, Region.HK, "海瀾電訊中期業績", "海瀾電訊（0955）上半年收入86.4億元。固網業務方面，收入21.7億元，按年跌0.8%；集團純利9.6億元。"))
                .contains(
                        "revenue 8640000000 []",
                        "revenue 2170000000 [固网业务]",
                        "revenue_growth -0.8 [固网业务]",
                        "net_profit 960000000 []");
    }

    @Test
    void aPartContributesWhereTheSentenceDividesAWhole() {
        assertThat(ArticleFacts.scopesOfMainland("星图科技三季报", "星图科技前三季度海外收入19.6亿元，占比31.4%，其中欧洲市场贡献12.3亿元。"))
                .contains("revenue 1960000000 [海外]", "revenue_share 31.4 [海外]", "revenue 1230000000 [欧洲市场]");
    }

    @Test
    void theLargestCustomersAreAPartAndNoSubject() {
        assertThat(ArticleFacts.scopesOfMainland("燧石科技招股书", "燧石科技（688923.SH）2025年前五大客户销售占比68.2%，其中第一大客户腾讯占31.5%。"))
                .contains("revenue_share 68.2 [前五大客户]", "revenue_share 31.5 [腾讯]");
    }

    @Test
    void profitsByAStandardOfTheirOwnSayWhich() {
        assertThat(ArticleFacts.scopesOfMainland("腾讯二季报", "腾讯二季度按非国际财务报告准则，公司权益持有人应占盈利731.6亿元，同比增长16%；归母净利润658.3亿元。"))
                .contains(
                        "net_profit 73160000000 [非国际财务报告准则]",
                        "net_profit_growth 16 [非国际财务报告准则]",
                        "net_profit 65830000000 []");
    }

    @Test
    void aShareIsOneOfItsMarket() {
        assertThat(ArticleFacts.scopesOfMainland("手机市场", "2026年第一季度，中国智能手机市场出货6,900万台，vivo市场份额为17.3%。"))
                .contains("market_share 17.3 [中国智能手机市场]");
    }

    @Test
    void anAnnouncedMarketIsOfTheGoodsOfTheArticle() {
        assertThat(ArticleFacts.ofMainland(
                        "手机市场",
                        "IDC报告显示，2026年第一季度，中国智能手机市场出货量6,872万台。",
                        "全球市场方面，一季度智能手机出货量3.01亿台，同比下降1.2%；三星以20.1%的份额居首。",
                        "折叠屏手机方面，一季度出货量约312万台。"))
                .contains(
                        "全球智能手机市场 market_size 301000000 count 2026-Q1",
                        "全球智能手机市场 market_growth -1.2 % 2026-Q1",
                        "三星电子 market_share 20.1 % 2026-Q1",
                        "折叠屏手机 market_size 3120000 count 2026-Q1");
    }

    @Test
    void aMarketBehindItsPlaceIsTheOneOfWhatFollows() {
        assertThat(ArticleFacts.ofMainland(
                        "曙芯智能招股书", "按2025年收入计，曙芯智能在中国AI加速卡市场的份额为2.3%。该市场规模由2021年的142亿元增至2025年的1,980亿元，年复合增长率为93.4%。"))
                .contains(
                        "曙芯智能 market_share 2.3 % 2025",
                        "中国AI加速卡市场 market_size 14200000000 CNY 2021",
                        "中国AI加速卡市场 market_size 198000000000 CNY 2025",
                        "中国AI加速卡市场 market_growth 93.4 % 2021/2025");
    }

    @Test
    void pricesStandAtAMomentOfTheDay() {
        assertThat(ArticleFacts.scopes(Script.HANT, Region.HK, "海瀾電訊收升2%", "海瀾電訊（0955）今日收報12.34元，升2.1%。"))
                .contains("share_price 12.34 [收盘]", "price_change 2.1 [收盘]");
    }
}
