package io.hanwire.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Whom values are about, where other names stand nearer to them. */
class WhoseFactsTest {

    @Test
    void investorsAndPublishersAreNotWhoseSalesFollow() {
        assertThat(ArticleFacts.ofMainland(
                        "激光雷达公司“澄海光子”完成新一轮融资",
                        "36氪获悉，激光雷达研发商“澄海光子”完成3亿元C轮融资，由红杉中国领投，小米跟投，老股东高瓴创投继续加注。",
                        "公司2025年营收2.4亿元，毛利率39%。"))
                .contains("澄海光子 revenue 240000000 CNY 2025", "澄海光子 gross_margin 39 % 2025");
        assertThat(ArticleFacts.ofTaiwan(
                        "光達公司「澄海光子」完成新一輪募資", "光達研發商「澄海光子」完成3億美元C輪融資，由紅杉中國領投，聯發科跟投。", "公司2025年營收2.4億美元，毛利率39%。"))
                .contains("澄海光子 revenue 240000000 USD 2025", "澄海光子 gross_margin 39 % 2025");
    }

    @Test
    void aPartnerIsNotWhoseClusterItIs() {
        assertThat(ArticleFacts.ofMainland("商汤披露算力布局", "商汤2025年营收52亿元。公司与联想合作建设的训练集群共有4096张加速卡。"))
                .anyMatch(fact -> fact.startsWith("商汤") && fact.contains(" cluster_size 4096 count"))
                .noneMatch(fact -> fact.startsWith("联想"));
    }

    @Test
    void theCompanyOfTheFirstSentenceIsTheTopicNotTheLastOfTheTitle() {
        assertThat(ArticleFacts.ofTaiwan("日月光單季EPS 2.8元 力成前四月營收增一成", "封測廠日月光公布今年第一季財報，單季毛利率改善。", "首季營收1,480億元，年增8%。"))
                .contains("日月光投控 revenue 148000000000 TWD 2026-Q1", "日月光投控 revenue_growth 8 % 2026-Q1");
    }

    @Test
    void theNameAnArticleDefinesWinsOverAShorterKnownOne() {
        assertThat(ArticleFacts.ofMainland(
                        "美团科递表港交所", "近日，配送机器人企业美团科智能股份有限公司（下称“美团科”）递交招股书。", "招股书显示，2025年美团科营收6.1亿元。"))
                .anyMatch(fact -> fact.startsWith("美团科") && fact.endsWith("revenue 610000000 CNY 2025"))
                .noneMatch(fact -> fact.startsWith("美团 "));
    }

    @Test
    void thatChipMeansTheProductNotItsMaker() {
        assertThat(ArticleFacts.ofMainland("寒武纪发布思元690", "寒武纪今日发布思元690。公司表示，该芯片采用5nm制程，配备128GB显存。"))
                .contains("思元690 process_node 5 nm -", "思元690 memory 128 GB -");
        assertThat(ArticleFacts.ofTaiwan("寒武紀發表思元690", "寒武紀今日發表思元690。公司表示，該晶片採用5nm製程，配備128GB顯存。"))
                .contains("思元690 process_node 5 nm -", "思元690 memory 128 GB -");
    }

    @Test
    void allModelsAreTheCompanysAgain() {
        assertThat(ArticleFacts.ofMainland("鸿蒙智行公布4月交付", "鸿蒙智行称，旗下问界M9累计交付突破30万台，全系4月交付4.3万辆。"))
                .contains("鸿蒙智行 shipments 43000 count 2026-04");
    }

    @Test
    void aPeerIsNotTheTopicOfWhatFollows() {
        assertThat(ArticleFacts.ofMainland("澜起科技年报", "澜起科技2025年毛利率为62.1%，同行聚辰股份同期则为54.7%。", "研发费用7.6亿元。"))
                .contains(
                        "澜起科技 gross_margin 62.1 % 2025",
                        "聚辰股份 gross_margin 54.7 % 2025", "澜起科技 rd_expense 760000000 CNY 2025");
    }

    @Test
    void afterAParagraphOnPeersTheCompanyIsTheArticlesAgain() {
        assertThat(ArticleFacts.ofMainland(
                        "名创优品一季报", "名创优品一季度营收52.1亿元。", "同业方面，泡泡玛特一季度收入增长60%。", "截至昨日收盘，公司股价涨5.8%，报22.14港元。"))
                .contains("名创优品 price_change 5.8 % 2026-05-11", "名创优品 share_price 22.14 HKD 2026-05-11");
    }

    @Test
    void whomAParagraphMentionsFirstIsItsCompany() {
        assertThat(ArticleFacts.ofMainland(
                        "名创优品一季报", "名创优品一季度营收52.1亿元。", "泡泡玛特一季度收入增长60%。", "资本市场对名创优品反应平淡。公司最新市值538亿港元。"))
                .contains("名创优品 market_cap 53800000000 HKD 2026-05-12");
    }

    @Test
    void thatCompanyIsTheOneNamedNearest() {
        assertThat(ArticleFacts.ofTaiwan("生技股獲利", "美時去年EPS 18.06元。", "此外，興櫃的澄研生技（7899）宣布新藥授權。該公司去年虧損3.86億元、每股虧損4.7元。"))
                .contains("澄研生技 net_profit -386000000 TWD 2025", "澄研生技 eps -4.7 TWD 2025");
    }

    @Test
    void meansAreNotWhoShips() {
        assertThat(ArticleFacts.ofMainland("三星重回第一", "三星电子凭借Galaxy S26系列重夺第一，一季度出货6,180万部。"))
                .contains("三星电子 shipments 61800000 count 2026-Q1");
    }

    @Test
    void aDescriptionEndsWhereTheNameBegins() {
        assertThat(ArticleFacts.ofMainland("本地银行业绩", "本地数码银行海贝银行（Haibei Bank）去年亏损1亿零250万元。"))
                .contains("海贝银行 net_profit -102500000 CNY 2025");
    }

    @Test
    void aRatingIsNobodysProfit() {
        assertThat(ArticleFacts.ofMainland("赛力斯年报", "赛力斯2025年营收1,652亿元。中金公司给予其“跑赢行业”评级，预计2026年归母净利润为93.5亿元。"))
                .contains("赛力斯 net_profit 9350000000 CNY 2026 forecast");
    }

    @Test
    void aSharePriceAfterAListOfMarketSharesIsThatOfTheArticlesTopic() {
        assertThat(ArticleFacts.ofMainland(
                        "宁德时代股价大涨", "2026年第一季度全球动力电池市场，宁德时代市占率为36.6%，比亚迪为18.0%。A股股价收报366.65元/股，市值1.67万亿元。"))
                .contains(
                        "比亚迪 market_share 18 % 2026-Q1",
                        "宁德时代 share_price 366.65 CNY 2026-05-12", "宁德时代 market_cap 1670000000000 CNY 2026-05-12")
                .noneMatch(fact -> fact.startsWith("比亚迪 share_price") || fact.startsWith("比亚迪 market_cap"));
    }

    @Test
    void aSharePriceAfterWhatIsToldOfOneCompanyAloneIsItsOwn() {
        assertThat(ArticleFacts.ofMainland("宁德时代股价大涨", "宁德时代第一季度营收847亿元。", "比亚迪第一季度市占率为18.0%。股价收报106.5元。"))
                .contains("比亚迪 share_price 106.5 CNY 2026-05-12");
    }
}
