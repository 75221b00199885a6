package io.hanwire.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.hanwire.corpus.guard.Limits;
import io.hanwire.corpus.guard.Reason;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LimitsTest {

    private static final String SENTENCE = "公司前三季度营业收入为三十一亿元，同比增长百分之二十六。";

    @Test
    void theDefaultsAreThoseDocumented() {
        assertThat(Limits.DEFAULT)
                .isEqualTo(new Limits(32 << 20, 10_000_000, 300_000, 512, 100, Duration.ofSeconds(10)));
    }

    @Test
    void aLimitMustBePositive() {
        assertThatThrownBy(() -> Limits.DEFAULT.withArticles(0)).hasMessage("articles must be positive, was 0");
    }

    @Test
    void aBiggerFileIsRejectedWithoutBeingReadToItsEnd() {
        InputStream endless = new InputStream() {
            @Override
            public int read() {
                return 'a';
            }

            @Override
            public int read(byte[] bytes, int offset, int length) {
                java.util.Arrays.fill(bytes, offset, offset + length, (byte) 'a');
                return length;
            }
        };
        Collected found = new Collected();
        ReadResult result = new ArticleReader(Limits.DEFAULT.withDocumentBytes(100_000), SiteRules.NONE)
                .read(endless, "endless.txt", found);
        assertReason(found, Reason.TOO_BIG);
        assertThat(result.bytes()).isLessThan(400_000);
        assertThat(result.sha256()).isNull();
    }

    @Test
    void aLongLineOfJsonLinesIsRejectedAndTheNextIsRead() {
        String lines = "{\"text\":\"" + "长".repeat(2_000) + "\"}\n{\"text\":\"" + SENTENCE + "\"}\n";
        Collected found = Reading.read("a.jsonl", bytes(lines), Limits.DEFAULT.withDocumentBytes(1_000));
        assertThat(found.rejections)
                .singleElement()
                .hasToString("a.jsonl line 1: too-big: more than 1000 bytes; the limit is for one document");
        assertThat(found.articles)
                .singleElement()
                .satisfies(a -> assertThat(a.body()).isEqualTo(SENTENCE));
    }

    @Test
    void furtherArticlesThanAllowedAreRejectedOnce() {
        String line = "{\"text\":\"" + SENTENCE + "\"}\n";
        Collected exact = Reading.read("a.jsonl", bytes(line.repeat(3)), Limits.DEFAULT.withArticles(3));
        assertThat(exact.rejections).isEmpty();
        Collected over = Reading.read("a.jsonl", bytes(line.repeat(5)), Limits.DEFAULT.withArticles(3));
        assertThat(over.articles).hasSize(3);
        assertReason(over, Reason.TOO_MANY);
        Collected array = Reading.read(
                "a.json", bytes("[" + line.repeat(5).strip().replace("\n", ",") + "]"), Limits.DEFAULT.withArticles(3));
        assertThat(array.articles).hasSize(3);
        assertReason(array, Reason.TOO_MANY);
    }

    @Test
    void aLongerArticleIsRejectedAndNotCut() {
        Limits limits = Limits.DEFAULT.withCharacters(100);
        assertReason(Reading.read("a.txt", bytes(SENTENCE.repeat(10)), limits), Reason.TOO_LONG);
        assertThat(Reading.read("a.txt", bytes(SENTENCE.repeat(3)), limits).articles)
                .hasSize(1);
    }

    @Test
    void aMillionNestedElementsAreRejectedAtOnce() {
        Collected found =
                Reading.read("a.html", bytes("<html><body>" + "<div>".repeat(1_000_000) + SENTENCE), Limits.DEFAULT);
        assertReason(found, Reason.TOO_DEEP);
    }

    @Test
    void deepButAllowedNestingIsRead() {
        String page =
                "<html><body><h1>季报</h1>" + "<div>".repeat(400) + "<p>" + SENTENCE + "</p>" + "</div>".repeat(400);
        assertThat(Reading.read("a.html", page).articles)
                .singleElement()
                .satisfies(a -> assertThat(a.body()).isEqualTo(SENTENCE));
        assertReason(Reading.read("a.html", bytes(page), Limits.DEFAULT.withHtmlDepth(100)), Reason.TOO_DEEP);
    }

    @Test
    void aDecompressionBombIsRejected() {
        byte[] bomb = Reading.gzip(new byte[20 << 20]);
        assertReason(Reading.read("a.txt.gz", bomb, Limits.DEFAULT), Reason.TYPE, Reason.GZIP_RATIO);
        byte[] text = Reading.gzip(("{\"text\":\"" + "a".repeat(20 << 20)).getBytes(StandardCharsets.UTF_8));
        assertReason(Reading.read("a.jsonl.gz", text, Limits.DEFAULT), Reason.GZIP_RATIO);
    }

    @Test
    void compressedNewsIsNoBomb() {
        byte[] packed = Reading.gzip(bytes(("{\"text\":\"" + SENTENCE + "\"}\n").repeat(2_000)));
        assertThat(Reading.read("a.jsonl.gz", packed, Limits.DEFAULT).articles).hasSize(2_000);
    }

    @Test
    void aSuspendedProcessIsNotTakenForASlowDocument() throws InterruptedException {
        long start = ArticleReader.processorTime();
        Thread.sleep(400);
        assertThat(ArticleReader.processorTime() - start).isLessThan(200_000_000);
    }

    @Test
    void aDocumentThatTakesTooLongIsRejected() {
        AtomicLong clock = new AtomicLong();
        ArticleReader reader = new ArticleReader(
                Limits.DEFAULT,
                SiteRules.NONE,
                () -> clock.addAndGet(Duration.ofSeconds(3).toNanos()));
        Collected found = new Collected();
        String page = "<html><body>" + ("<p>" + SENTENCE + "</p>").repeat(500);
        reader.read(new ByteArrayInputStream(bytes(page)), "slow.html", found);
        assertReason(found, Reason.TIME);
        assertThat(found.rejections.getFirst().message()).contains("10000 ms");
    }

    @ParameterizedTest
    @ValueSource(strings = {"slow.txt", "slow.md", "slow.json", "slow.jsonl"})
    void theTimeOfATextIsLimitedAsThatOfAPage(String name) {
        AtomicLong clock = new AtomicLong();
        ArticleReader reader = new ArticleReader(
                Limits.DEFAULT,
                SiteRules.NONE,
                () -> clock.addAndGet(Duration.ofSeconds(1).toNanos()));
        String text = ("公司在第" + "一".repeat(5) + "季的营业收入为三十一亿元。\n").repeat(100);
        String content = name.contains("json") ? "{\"text\":\"" + text.replace("\n", "\\n") + "\"}\n" : text;
        Collected found = new Collected();
        reader.read(new ByteArrayInputStream(bytes(content)), name, found);
        assertReason(found, Reason.TIME);
    }

    @Test
    void wideAndBrokenMarkupTakesWorkInProportion() {
        String attributes = "<div " + "a=1 ".repeat(200_000) + "><p>" + SENTENCE + "</p></div>";
        String siblings = "<p>" + SENTENCE + "</p>" + "<i></i>".repeat(300_000);
        String comment = "<h1>季报</h1><p>" + SENTENCE + "</p><!-- " + "x".repeat(1_000_000);
        String tables = "<table><tr><td>".repeat(20_000) + SENTENCE;
        for (String body : new String[] {attributes, siblings, comment, tables}) {
            AtomicLong looks = new AtomicLong();
            ArticleReader reader = new ArticleReader(Limits.DEFAULT, SiteRules.NONE, () -> {
                looks.incrementAndGet();
                return 0;
            });
            Collected found = new Collected();
            reader.read(new ByteArrayInputStream(bytes("<html><body>" + body)), "a.html", found);
            assertThat(found.articles.size() + found.rejections.size()).isEqualTo(1);
            // The deadline is looked at in every long loop, so that the looks count the work.
            assertThat(looks.get()).isLessThan(8L * body.length());
        }
    }

    private static void assertReason(Collected found, Reason... reasons) {
        assertThat(found.rejections)
                .singleElement()
                .satisfies(r -> assertThat(r.reason()).isIn((Object[]) reasons));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
