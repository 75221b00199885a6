package io.hanwire.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import io.hanwire.corpus.guard.Limits;
import io.hanwire.corpus.line.Removed;
import io.hanwire.text.Article;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextFilesTest {

    private static final String FIRST = "恒川电池今日公布年报，全年营收58.6亿元，同比增长12.4%。";
    private static final String SECOND = "公司预计，明年出货量将超过40GWh。";

    @Test
    void theFirstLineIsTheTitleWhereItReadsAsOne() {
        Article article = one("恒川电池年报：营收增长一成\n2026-03-20 19:00　来源：储能前线\n\n" + FIRST + "\n" + SECOND);
        assertThat(article.title()).isEqualTo("恒川电池年报：营收增长一成");
        assertThat(article.body()).isEqualTo(FIRST + "\n" + SECOND);
        assertThat(article.text()).isEqualTo(article.title() + "\n" + FIRST + "\n" + SECOND);
        assertThat(article.published().date()).hasToString("2026-03-20");
        assertThat(article.source()).isEqualTo("储能前线");
    }

    @ParameterizedTest
    @ValueSource(strings = {FIRST, "一、行业背景", "01", "作者丨青原", "摘要", "营收增长，利润下滑，"})
    void aSentenceSectionOrBylineIsNoTitle(String first) {
        assertThat(one(first + "\n" + FIRST + "\n" + SECOND).title()).isEmpty();
    }

    @Test
    void aTextOfOneLineIsBody() {
        Article article = one("恒川电池公布年报");
        assertThat(article.title()).isEmpty();
        assertThat(article.body()).isEqualTo("恒川电池公布年报");
    }

    @Test
    void bylinesPicturesCaptionsAndDisclaimersLeaveTheTextWithTheirReasons() {
        Collected found = Reading.read(
                "a.txt",
                "![]()\n作者丨青原\n編輯丨六木\n" + FIRST + "\n![]()\n*圖源恒川電池招股書\n" + SECOND
                        + "\n特別聲明:以上內容為自媒體平臺用戶上傳并發布,本平臺僅提供信息存儲服務。\nNotice: The content above is uploaded and posted by a user.\n");
        Article article = found.articles.getFirst();
        assertThat(article.body()).isEqualTo(FIRST + "\n" + SECOND);
        assertThat(article.authors()).containsExactly("青原");
        assertThat(found.notes.getFirst().editors()).containsExactly("六木");
        assertThat(found.notes.getFirst().removed())
                .extracting(Removed::reason)
                .containsExactly("image", "byline", "byline", "image", "caption", "disclaimer", "disclaimer");
    }

    @Test
    void aPageOfSeveralArticlesGivesAllOfThem() {
        String body = "恒川電池與北辰鋰能先後公布業績，兩家公司的營收合計超過百億元，市場反應熱烈，法人看好明年需求。";
        Collected found = Reading.read(
                "a.txt", "#儲能\n恒川電池領漲，儲能行情能否延續?\n" + body + " (儲能前線)\n北辰鋰能：沒有訂單，再好的產線也是擺設\n" + body + "謝謝大家!（江海證券報）\n");
        assertThat(found.articles)
                .extracting(Article::title)
                .containsExactly("恒川電池領漲，儲能行情能否延續?", "北辰鋰能：沒有訂單，再好的產線也是擺設");
        assertThat(found.articles).extracting(Article::source).containsExactly("儲能前線", "江海證券報");
        assertThat(found.articles).extracting(Article::body).containsExactly(body, body + "謝謝大家!");
    }

    @Test
    void parenthesesAtTheEndOfOneArticleDoNotSplitIt() {
        Article article = one("恒川电池年报公布\n" + FIRST + SECOND + "（完）");
        assertThat(article.body()).startsWith(FIRST);
    }

    @Test
    void aBylineInsideTheFirstParagraphStaysAndGivesItsFields() {
        Article article = one("群峰光電由盈轉虧\n（中南社記者方予晴台北2025年11月3日電）面板廠群峰光電第3季每股虧損0.22元。\n展望第4季，公司預估價格持平。（編輯：林家嫺）1141103");
        assertThat(article.source()).isEqualTo("中南社");
        assertThat(article.authors()).containsExactly("方予晴");
        assertThat(article.published().date()).hasToString("2025-11-03");
        assertThat(article.body()).startsWith("（中南社記者方予晴台北2025年11月3日電）面板廠");
    }

    @Test
    void aDateWithoutYearGetsThatOfTheNewestDateInTheText() {
        String text = "恒川电池定增获批\n12月17日　储能前线　记者 甘棠\n公司于2025年6月3日提交申请，拟募资21亿元，2024年12月曾中止审核。";
        assertThat(one(text).published().date()).hasToString("2025-12-17");
        assertThat(one(text.replace("2025年6月3日", "早前")).published()).isNull();
    }

    @Test
    void relatedHeadlinesAtTheEndAreLeftOut() {
        Article article = one("恒川电池年报公布\n" + FIRST + "\n延伸阅读\n北辰锂能签下大单\n固态电池量产还有多远\n");
        assertThat(article.body()).isEqualTo(FIRST);
    }

    @Test
    void aSentenceAboutCopyrightStays() {
        String sentence = "法院认定被告侵犯原告的著作权，判决赔偿经济损失及合理开支共计1200万元，双方均未上诉，该判决已经生效。";
        assertThat(one("版权案宣判\n" + sentence).body()).contains(sentence);
    }

    @Test
    void charactersOfTheTextStayAsPrinted() {
        String odd = "營收５８．６億元，㈱日本製，𠮟，零寬\u200b空格，（ＡＳＩＣ）";
        assertThat(one("標題在這裡\n　　" + odd + "  \n" + FIRST).body()).startsWith(odd + "\n");
        assertThat(one("一\u0000二\u0007三\t四。").body()).isEqualTo("一二三\t四。");
    }

    @Test
    void theDocumentsAtHandAreRead() throws Exception {
        Path seeds = Path.of("../shared/seeds");
        Assumptions.assumeTrue(Files.isDirectory(seeds), "no ../shared/seeds beside the checkout");
        Collected found = new Collected();
        ArticleReader reader = new ArticleReader(Limits.DEFAULT, SiteRules.NONE);
        try (var files = Files.list(seeds)) {
            for (Path file : files.sorted().toList()) {
                reader.read(new Input(file, file.getFileName().toString(), Files.size(file)), found);
            }
        }
        assertThat(found.rejections).isEmpty();
        assertThat(found.articles).hasSize(10);
        assertThat(found.articles.getFirst().body()).doesNotContain("![", "圖源", "特別聲明", "Notice");
        assertThat(found.articles.subList(2, 10))
                .extracting(Article::source)
                .isEqualTo(List.of("經濟觀察網", "半導體產業縱橫", "創業邦", "大行投研", "芯師爺", "新質動能", "華商韜略", "鈦媒體"));
    }

    private static Article one(String text) {
        Collected found = Reading.read("a.txt", text);
        assertThat(found.rejections).isEmpty();
        assertThat(found.articles).hasSize(1);
        return found.articles.getFirst();
    }
}
