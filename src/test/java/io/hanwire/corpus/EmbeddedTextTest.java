package io.hanwire.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import io.hanwire.text.Article;
import org.junit.jupiter.api.Test;

/** Pages that keep their text in a script or a hidden field. */
class EmbeddedTextTest {

    private static final String FIRST = "北辰锂能12月2日宣布，位于葡萄牙的首期工厂提前两个月投产，年产能18GWh，总投资9.6亿欧元，当地雇员约1400人。";
    private static final String SECOND = "公司预计，这座工厂明年将贡献营收37亿元，约占全年营收的一成五；二期工程计划于2027年开工，届时总产能将达到40GWh。";
    private static final String HEAD =
            "<html><head><meta charset=utf-8><title>北辰锂能葡萄牙工厂投产_储能前线</title></head><body><div class=nav><a>首页</a></div>";

    @Test
    void aTextInAHiddenFieldIsFound() {
        check(HEAD
                + "<h1>北辰锂能葡萄牙工厂投产</h1><p>2025-12-02 10:00 来源：储能前线</p><textarea class=\"article-content\">&lt;article&gt;&lt;p&gt;"
                + FIRST + "&lt;/p&gt;&lt;p&gt;" + SECOND + "&lt;/p&gt;"
                + "&lt;p&gt;&lt;img src=x&gt;&lt;/p&gt;".repeat(5) + "&lt;/article&gt;</textarea></body></html>");
    }

    @Test
    void aTextInAStringOfAScriptIsFound() {
        check(HEAD
                + "<div id=root></div><script>window.DATA = {\"id\":1,\"publish_time\":\"2025-12-02 10:00\",\"content\":\"\\u003cp\\u003e"
                + FIRST + "\\u003c/p\\u003e\\n\\u003cp class=\\\"x\\\"\\u003e" + SECOND + "\\u003c\\/p\\u003e"
                + "\\u003cp\\u003e\\u003c/p\\u003e".repeat(10) + "\"};</script></body></html>");
    }

    private static void check(String page) {
        Collected found = Reading.read("a.html", page);
        assertThat(found.rejections).isEmpty();
        Article article = found.articles.getFirst();
        assertThat(article.title()).isEqualTo("北辰锂能葡萄牙工厂投产");
        assertThat(article.body()).isEqualTo(FIRST + "\n" + SECOND);
        assertThat(article.published().date()).hasToString("2025-12-02");
    }
}
