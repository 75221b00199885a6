package io.hanwire.entity;

import static org.assertj.core.api.Assertions.assertThat;

import io.hanwire.script.CanonicalText;
import io.hanwire.text.Sentences;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Names as articles use them; the companies are real, the figures and the small firms invented. */
class ArticleNamesTest {

    private static final EntityRegistry REGISTRY = EntityRegistry.shipped();
    private static final EntityLinker LINKER = EntityLinker.of(REGISTRY);

    @Test
    void aShortNameThatAnArticleIntroducesHoldsForIt() {
        assertThat(names("深圳澜星储能科技股份有限公司（以下简称“澜星科技”）今日递表。澜星科技去年收入3亿元，澜星的毛利率为21%。"))
                .containsExactly("深圳澜星储能科技股份有限公司", "深圳澜星储能科技股份有限公司", "深圳澜星储能科技股份有限公司", "深圳澜星储能科技股份有限公司");
    }

    @Test
    void theFullNameOfARegisteredCompanyIsTheCompany() {
        assertThat(ids("沐曦集成電路（上海）股份有限公司（以下簡稱「沐曦股份」）昨上市，沐曦股份收漲。")).containsOnly("metax");
    }

    @Test
    void aTickerTellsWhichCompanyIsMeant() {
        assertThat(ids("國壽（2628）早前發盈喜。")).containsExactly("china-life");
        assertThat(ids("長榮（2603）單季賺198億元，長榮航（2618）賺20億元。")).containsExactly("evergreen-marine", "eva");
    }

    @Test
    void aSecondBracketWithATickerSpeaksOfTheSameName() {
        assertThat(names("鴻海 (2317-TW)(HHPD-GB) 4月營收6,400億元，澄晶 (6999-TW)(CJGD-US) 3億元。"))
                .containsExactly("鸿海", "澄晶");
    }

    @Test
    void aNameBeforeATickerIsACompanyThoughNoRegistryHasIt() {
        assertThat(names("中小尺寸面板廠澄晶（6999）第3季每股虧損0.19元，澄晶連9季未能轉盈。")).containsExactly("澄晶", "澄晶");
        assertThat(names("本週（2024）行情平淡。")).isEmpty();
    }

    @Test
    void membersOfProductLinesAreFoundBeyondTheList() {
        assertThat(products("英伟达将推出RTX 6090与B500，AMD则有MI555X，另有昇腾990D和骁龙9 Gen 2。"))
                .containsExactly("RTX 6090", "B500", "MI555X", "昇腾990D", "骁龙9 Gen 2");
        assertThat(products("B500公路今日通车")).isEmpty();
    }

    @Test
    void marketsAreSubjectsOfTheirSize() {
        assertThat(markets("2024年中国GPU市场规模约1073亿元，我国动力电池装车量75GWh，全球智能手机市场出货3亿台。"))
                .containsExactly("中国GPU市场", "我国动力电池", "全球智能手机市场");
        assertThat(markets("中国智能手机市场出货6715万台；折叠屏手机出货约262万台，公司手机出货10万台。")).containsExactly("中国智能手机市场", "折叠屏手机");
        assertThat(markets("公司看好中国市场，并加入中国汽车产业创新联盟。")).isEmpty();
    }

    @Test
    void aGlossOrATimeMayStandBeforeTheMeasureOfAMarket() {
        assertThat(markets("全球穿戴裝置（Wearables）出貨量4,500萬支，中國智慧音箱第三季度銷量210萬台，全球平板2025年出貨1.4億台。"))
                .containsExactly("全球可穿戴设备", "中国智能音箱", "全球平板");
        assertThat(markets("全球首季出貨旺，公司國內首季銷量10萬台。")).isEmpty();
    }

    @Test
    void aLongerBodyIsNotCut() {
        assertThat(ids("北京大学与中国移动研究院合作。")).doesNotContain("chinamobile");
        assertThat(ids("小米汽车交付4万辆")).containsExactly("xiaomi-auto");
    }

    @Test
    void commonWordsAreNoCompanies() {
        assertThat(ids("在人工智能浪潮中，高端芯片需求巨大，业绩不理想的厂商难获大众认可。")).isEmpty();
        assertThat(ids("果农说今年苹果每斤两元，小米和花生都丰收。")).isEmpty();
    }

    @Test
    void commonWordsAreCompaniesWhereTheArticleSpeaksOfThem() {
        assertThat(ids("华为出货1240万台，vivo出货1210万台，小米出货1030万台；苹果以960万台排名第五。"))
                .containsExactly("huawei", "vivo", "xiaomi", "apple");
        assertThat(ids("理想汽车交付3万辆，理想同比下滑三成。")).containsExactly("li-auto", "li-auto");
    }

    @Test
    void everySectorAndRegionIsKnown() {
        assertThat(names("宁德时代、比亚迪与亿纬锂能扩产。")).containsExactly("宁德时代", "比亚迪", "亿纬锂能");
        assertThat(names("中電信與聯通公布業績，匯豐控股派息。")).hasSize(3);
        assertThat(names("台泥與中鋼第三季轉盈，國泰金、富邦金獲利居冠。")).hasSize(4);
        assertThat(names("恒瑞医药、百济神州和药明康德披露半年报。")).containsExactly("恒瑞医药", "百济神州", "药明康德");
    }

    @Test
    void spansAreWhereTheNamesStand() {
        String original = "輝達 (NVDA) 與摩爾執行緒：MTT S80";
        CanonicalText text = REGISTRY.canonicalizer().canonicalize(original);
        assertThat(LINKER.link(text, Sentences.of(text.text())))
                .extracting(mention -> text.originalOf(mention.span()))
                .containsSubsequence("輝達", "摩爾執行緒", "MTT S80");
    }

    @Test
    void timeGrowsWithLengthOnly() {
        String unit = "苹果、小米（1810）和地平线，某某（6999）深圳甲乙科技有限公司（简称“甲乙”）涨1%。\n";
        assertThat(java.time.Duration.ofNanos(time(unit.repeat(4_000)))).isLessThan(java.time.Duration.ofSeconds(30));
    }

    private static long time(String text) {
        long start = System.nanoTime();
        mentions(text);
        return System.nanoTime() - start;
    }

    private static List<Mention> mentions(String original) {
        CanonicalText text = REGISTRY.canonicalizer().canonicalize(original);
        return LINKER.link(text, Sentences.of(text.text()));
    }

    private static List<String> ids(String original) {
        return mentions(original).stream()
                .filter(mention -> mention.entity().registered())
                .map(mention -> mention.entity().id())
                .toList();
    }

    private static List<String> names(String original) {
        return of(original, EntityType.COMPANY);
    }

    private static List<String> products(String original) {
        return of(original, EntityType.PRODUCT);
    }

    private static List<String> markets(String original) {
        return of(original, EntityType.MARKET);
    }

    private static List<String> of(String original, EntityType type) {
        return mentions(original).stream()
                .map(Mention::entity)
                .filter(entity -> entity.type() == type)
                .map(Entity::name)
                .toList();
    }
}
