package io.hanwire.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.hanwire.corpus.guard.Limits;
import io.hanwire.corpus.guard.Place;
import io.hanwire.corpus.guard.Reason;
import io.hanwire.corpus.guard.Rejection;
import io.hanwire.text.Article;
import io.hanwire.text.Language;
import io.hanwire.text.Published;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonTest {

    private static final String GOOD = "{\"id\":\"a1\",\"text\":\"云岭科技三季度营收十二亿元。\"}";

    @Test
    void everyFieldIsTaken() {
        Article article = Reading.read("a.json", """
                        {"id": "x-1", "url": "https://example.com/1", "title": "晶瑞電子營收創高", "body": "第三季營收48.6億元。\\n年增19.4%。",
                         "published": "2025-10-28T18:30:00Z", "source": "財經日報", "authors": ["溫以寧"], "language": "zh-Hant-TW", "views": 3}
                        """).articles.getFirst();
        assertThat(article.id()).isEqualTo("x-1");
        assertThat(article.url()).isEqualTo("https://example.com/1");
        assertThat(article.text()).isEqualTo("晶瑞電子營收創高\n第三季營收48.6億元。\n年增19.4%。");
        assertThat(article.published()).isEqualTo(new Published(LocalDate.of(2025, 10, 29), Published.Basis.GIVEN));
        assertThat(article.source()).isEqualTo("財經日報");
        assertThat(article.authors()).containsExactly("溫以寧");
        assertThat(article.language()).isEqualTo(Language.TAIWAN);
    }

    @Test
    void anArrayGivesItsElements() {
        Collected found =
                Reading.read("a.json", "[" + GOOD + ", 7, {\"title\":\"无正文\"}, " + GOOD.replace("a1", "a2") + "]");
        assertThat(found.articles).extracting(Article::id).containsExactly("a1", "a2");
        assertThat(found.rejections).extracting(Rejection::place).containsExactly(Place.entry(2), Place.entry(3));
        assertThat(found.rejections.getLast().message()).isEqualTo("the object has neither \"text\" nor \"body\"");
    }

    @Test
    void linesUnderTheNameOfJsonAreReadAsLines() {
        Collected found = Reading.read("a.json", GOOD + "\n" + GOOD.replace("a1", "a2") + "\n");
        assertThat(found.articles).extracting(Article::id).containsExactly("a1", "a2");
        assertThat(found.notes.getLast().place()).isEqualTo(Place.line(2));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"text\":\"a\",\"text\":\"b\"}",
                "{\"text\":\"a\"} x",
                "{\"text\":\"a\"",
                "{\"text\":NaN}",
                "{\"text\":\"半个代理对\\ud800\"}",
                "{\"text\":[1]}",
                "not json",
                "[]",
                "{\"other\":1}"
            })
    void aBadLineIsRejectedByItsNumberAndTheRestIsRead(String bad) {
        Collected found = Reading.read("a.jsonl", GOOD + "\n" + bad + "\n\n" + GOOD.replace("a1", "a2") + "\n");
        assertThat(found.articles).extracting(Article::id).containsExactly("a1", "a2");
        assertThat(found.rejections).singleElement().satisfies(r -> {
            assertThat(r.reason()).isEqualTo(Reason.JSON);
            assertThat(r.place()).isEqualTo(Place.line(2));
        });
    }

    @Test
    void hugeNumbersAndDepthsAreRejected() {
        for (String value :
                List.of("9".repeat(2_000), "[".repeat(100_000), "{\"a\":".repeat(500) + "1" + "}".repeat(500))) {
            Collected found = Reading.read("a.jsonl", "{\"n\":" + value + ",\"text\":\"x\"}\n" + GOOD);
            assertThat(found.articles).hasSize(1);
            assertThat(found.rejections).hasSize(1);
        }
    }

    @Test
    void aByteOrderMarkAndMixedEncodingsOfLinesAreRead() {
        byte[] utf8 = ("\ufeff" + GOOD + "\n").getBytes(StandardCharsets.UTF_8);
        byte[] gbk = GOOD.replace("a1", "a2").getBytes(Charset.forName("GB18030"));
        byte[] both = java.util.Arrays.copyOf(utf8, utf8.length + gbk.length);
        System.arraycopy(gbk, 0, both, utf8.length, gbk.length);
        Collected found = Reading.read("a.jsonl", both, Limits.DEFAULT);
        assertThat(found.articles).extracting(Article::body).containsOnly("云岭科技三季度营收十二亿元。");
        assertThat(found.notes.getLast().encoding()).isEqualTo("GB18030");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a 1", "a\\u200b1", "a\\u202e1", "a\\t1", "a\\u30001", "a\\u00a01"})
    void anIdThatCannotBeTypedAsAWordGivesASafeOneThatStaysWithIt(String id) {
        String json = GOOD.replace("a1", id);
        Article article = Reading.read("a.json", json).articles.getFirst();
        assertThat(article.id()).matches("[0-9a-f]{16}");
        Collected changed = Reading.read("a.json", json.replace("三季度", "四季度"));
        assertThat(changed.articles.getFirst().id()).isEqualTo(article.id());
        assertThat(changed.notes.getFirst().warnings())
                .singleElement()
                .asString()
                .contains("characters that cannot be seen");
    }

    @Test
    void otherIdsAreKeptAsGiven() {
        for (String id : List.of("新闻-2025/11/03#2", "a.b_c:7", "𠮷1", "x".repeat(200))) {
            assertThat(Reading.read("a.json", GOOD.replace("a1", id)).articles)
                    .singleElement()
                    .satisfies(article -> assertThat(article.id()).isEqualTo(id));
        }
        assertThat(Reading.read("a.json", GOOD.replace("a1", "x".repeat(201))).articles)
                .singleElement()
                .satisfies(article -> assertThat(article.id()).hasSize(16));
    }

    @Test
    void anImpossibleDateIsNoDateAndAWarning() {
        Collected found = Reading.read("a.jsonl", "{\"text\":\"正文内容在这里。\",\"published\":\"2025-02-30\"}");
        assertThat(found.articles.getFirst().published()).isNull();
        assertThat(found.notes.getFirst().warnings()).anyMatch(w -> w.contains("2025-02-30"));
    }

    @Test
    void theDerivedIdRestsOnContentAndNotOnTheFile() {
        String line = "{\"title\":\"标题在此\",\"text\":\"云岭科技三季度营收十二亿元。\"}";
        String first = Reading.read("a.jsonl", line).articles.getFirst().id();
        assertThat(Reading.read("b.json", line).articles.getFirst().id())
                .isEqualTo(first)
                .matches("[0-9a-f]{16}");
        assertThat(Reading.read("a.jsonl", line.replace("十二", "十三"))
                        .articles
                        .getFirst()
                        .id())
                .isNotEqualTo(first);
    }

    @Test
    void tenThousandBadLinesAreCountedOneByOne() {
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < 30_000; i++) {
            lines.append(i % 3 == 0 ? "{bad" : "{\"text\":\"第" + i + "条快讯，营收增长。\"}")
                    .append('\n');
        }
        Collected found = Reading.read("a.jsonl", lines.toString());
        assertThat(found.rejections).hasSize(10_000);
        assertThat(found.articles).hasSize(20_000);
    }

    @Test
    void whatTheSinkThrowsPassesThrough() {
        ArticleReader reader = new ArticleReader(Limits.DEFAULT, SiteRules.NONE);
        Sink failing = new Sink() {
            @Override
            public void article(Article article, ReadNotes notes) {
                throw new IllegalStateException("index is full");
            }

            @Override
            public void rejected(Rejection rejection) {
                throw new AssertionError("not reached");
            }
        };
        var in = new java.io.ByteArrayInputStream(GOOD.getBytes(StandardCharsets.UTF_8));
        assertThatThrownBy(() -> reader.read(in, "a.jsonl", failing))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("index is full");
    }
}
