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
}
