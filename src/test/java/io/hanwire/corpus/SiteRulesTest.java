package io.hanwire.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.hanwire.corpus.guard.Limits;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class SiteRulesTest {

    private static final String YAML = """
            sites:
              - host: example.com
                title: .t
                body: "#b"
                date: .d
                source: .s
                author: .w
                remove: [.ad]
            """;

    @Test
    void theSelectorsOfTheSiteDecide() {
        String page = "<html><head><link rel=canonical href=https://news.example.com/1><title>x</title></head><body>"
                + "<div class=t>选择器给出的标题</div><i class=d>2025-03-01</i><i class=s>某报</i><i class=w>记者：甘露</i>"
                + "<div><p>页面上另一段很长的文字，它比正文还要长得多，如果没有规则，就会被当作正文，这里再多写一些文字。</p></div>"
                + "<div id=b><p>正文第一段。</p><p class=ad>广告</p><p>正文第二段</p></div></body></html>";
        Collected found = new Collected();
        new ArticleReader(Limits.DEFAULT, SiteRules.parse(YAML, "sites.yaml"))
                .read(new ByteArrayInputStream(page.getBytes(StandardCharsets.UTF_8)), "a.html", found);
        var article = found.articles.getFirst();
        assertThat(article.title()).isEqualTo("选择器给出的标题");
        assertThat(article.body()).isEqualTo("正文第一段。\n正文第二段");
        assertThat(article.published().date()).hasToString("2025-03-01");
        assertThat(article.source()).isEqualTo("某报");
        assertThat(article.authors()).containsExactly("甘露");
    }

    @Test
    void theLongestHostDecidesAndOthersHaveNone() {
        SiteRules rules = SiteRules.parse(
                "sites:\n - {host: example.com, title: h1}\n - {host: m.example.com, title: h2}\n", "sites.yaml");
        assertThat(rules.of("https://m.example.com/x").title()).isEqualTo("h2");
        assertThat(rules.of("https://www.example.com/x").title()).isEqualTo("h1");
        assertThat(rules.of("https://notexample.com/x")).isNull();
        assertThat(rules.of(null)).isNull();
    }

    @Test
    void mistakesAreNamed() {
        assertThatThrownBy(() -> SiteRules.parse("sites:\n - {host: a.com, titel: h1}", "s.yaml"))
                .hasMessageContaining("s.yaml: site a.com: unknown key \"titel\"");
        assertThatThrownBy(() -> SiteRules.parse("sites:\n - {host: a.com, title: 'h1['}", "s.yaml"))
                .hasMessageContaining("is no CSS selector");
        assertThatThrownBy(() -> SiteRules.parse("sites:\n - {title: h1}", "s.yaml"))
                .hasMessageContaining("no \"host:\"");
        assertThatThrownBy(() -> SiteRules.parse("x: 1", "s.yaml")).hasMessageContaining("no list \"sites:\"");
    }
}
