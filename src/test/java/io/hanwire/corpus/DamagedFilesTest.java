package io.hanwire.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import io.hanwire.corpus.guard.Limits;
import io.hanwire.corpus.guard.Reason;
import io.hanwire.corpus.guard.Rejection;
import io.hanwire.text.Article;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Files damaged at random are read or rejected, each of them once, and no reader fails on any. */
class DamagedFilesTest {

    private static final List<String> NAMES =
            List.of("a.html", "a.txt", "a.md", "a.json", "a.jsonl", "a.xml", "a.mhtml", "a.warc", "a.gz");
    private static final String[] STARTS = {
        "",
        "<rss><item><description>",
        "WARC/1.0\r\n",
        "{\"text\":\"",
        "[{",
        "MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary=x\r\n\r\n--x\r\n",
        "---\n",
        "\ufeff"
    };

    @Test
    void noDamageBreaksAReader() throws IOException {
        long seed = Long.parseUnsignedLong(System.getProperty("tests.seed", "1"), 16);
        Random random = new Random(seed);
        List<ExpectedPage> pages = ExpectedPage.all();
        for (int round = 0; round < 400; round++) {
            byte[] bytes =
                    Files.readAllBytes(pages.get(random.nextInt(pages.size())).html());
            byte[] start = STARTS[random.nextInt(STARTS.length)].getBytes(java.nio.charset.StandardCharsets.UTF_8);
            byte[] damaged = Arrays.copyOf(start, start.length + random.nextInt(bytes.length));
            System.arraycopy(bytes, 0, damaged, start.length, damaged.length - start.length);
            for (int i = random.nextInt(40); i > 0 && damaged.length > 0; i--) {
                damaged[random.nextInt(damaged.length)] = (byte) random.nextInt(256);
            }
            String name = NAMES.get(random.nextInt(NAMES.size()));
            Collected found = Reading.read(name, damaged, Limits.DEFAULT);
            String what = "round " + round + ", tests.seed " + Long.toHexString(seed);
            assertThat(found.articles.size() + found.rejections.size()).as(what).isPositive();
            assertThat(found.rejections).as(what).extracting(Rejection::reason).doesNotContain(Reason.INTERNAL);
            for (Article article : found.articles) {
                assertThat(article.text()).as(what).isNotBlank();
            }
        }
    }
}
