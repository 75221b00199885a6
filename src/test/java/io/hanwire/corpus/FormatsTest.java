package io.hanwire.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import io.hanwire.corpus.guard.Limits;
import io.hanwire.corpus.guard.Place;
import io.hanwire.corpus.guard.Reason;
import io.hanwire.corpus.guard.Rejection;
import io.hanwire.text.Article;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.DeflaterOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FormatsTest {

    private static final String BODY = "东澜医药三季度营业收入19.4亿元，同比增长6.2%。公司称，全年目标不变。";
    private static final String PAGE =
            "<html><head><title>东澜医药发布三季报</title></head><body><h1>东澜医药发布三季报</h1><p>2025-10-30 来源：江海证券报</p><p>" + BODY
                    + "</p></body></html>";

    @ParameterizedTest
    @CsvSource({"a.html", "a.txt", "a.json", "a", "a.php", "a.pdf"})
    void aPageIsKnownByItsContent(String name) {
        Collected found = Reading.read(name, PAGE);
        assertThat(found.notes.getFirst().format()).isEqualTo(Format.HTML);
        assertThat(found.articles.getFirst().body()).isEqualTo(BODY);
    }

    @Test
    void textUnderTheNameOfAPageIsReadAsText() {
        Collected found = Reading.read("a.html", "东澜医药发布三季报\n" + BODY);
        assertThat(found.notes.getFirst().format()).isEqualTo(Format.TEXT);
        assertThat(found.articles.getFirst().title()).isEqualTo("东澜医药发布三季报");
    }

    @Test
    void everyFormatMayBeCompressed() {
        byte[] members = concat(
                Reading.gzip(PAGE.substring(0, 90).getBytes(StandardCharsets.UTF_8)),
                Reading.gzip(PAGE.substring(90).getBytes(StandardCharsets.UTF_8)));
        Collected found = Reading.read("a.html.gz", members, Limits.DEFAULT);
        assertThat(found.articles.getFirst().body()).isEqualTo(BODY);
    }

    @Test
    void damagedCompressionIsRejected() {
        byte[] packed = Reading.gzip(PAGE.getBytes(StandardCharsets.UTF_8));
        byte[] cut = java.util.Arrays.copyOf(packed, packed.length / 2);
        assertReason(Reading.read("a.html.gz", cut, Limits.DEFAULT), Reason.GZIP);
        packed[packed.length / 2] ^= 0x55;
        assertReason(Reading.read("a.html.gz", packed, Limits.DEFAULT), Reason.GZIP);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " \n\t　", "\ufeff", "\ufeff \n"})
    void nothingButWhiteSpaceIsEmpty(String text) {
        assertReason(Reading.read("a.txt", text), Reason.EMPTY);
        assertReason(Reading.read("a.jsonl", text), Reason.EMPTY);
    }

    @Test
    void otherFilesUnderTheNameOfAPageAreRejectedByType() {
        String[] starts = {
            "%PDF-1.7\n%âãÏÓ", "\u00ff\u00d8\u00ff\u00e0JFIF", "\u0089PNG\r\n", "PK\u0003\u0004", "GIF89a"
        };
        for (String start : starts) {
            byte[] bytes = (start + "x".repeat(500)).getBytes(StandardCharsets.ISO_8859_1);
            assertReason(Reading.read("a.html", bytes, Limits.DEFAULT), Reason.TYPE);
        }
        assertReason(Reading.read("a.css", "body { color: red }"), Reason.TYPE);
        assertReason(Reading.read("a.xml", "<?xml version=\"1.0\"?><urlset></urlset>"), Reason.TYPE);
    }

    @Test
    void aFeedGivesItsEntries() {
        Collected found = Reading.read("feed.xml", """
                <?xml version="1.0" encoding="gb2312"?>
                <!DOCTYPE rss [<!ENTITY x SYSTEM "file:///etc/passwd"><!ENTITY y "boom">]>
                <rss version="2.0" xmlns:content="c" xmlns:dc="d"><channel><title>江海证券报</title>
                <item><title><![CDATA[东澜医药发布三季报]]></title><link>https://example.com/1</link><pubDate>Wed, 29 Oct 2025 20:30:00 GMT</pubDate>
                <dc:creator>邵知遥</dc:creator><description>摘要</description><content:encoded><![CDATA[<p>%s</p><p>&x;&y;第二段在这里，仍然是正文。</p>]]></content:encoded></item>
                <item><title>没有正文</title></item>
                <item><title>转义的 &lt;b&gt;A&amp;amp;B&lt;/b&gt;</title><description>&lt;p&gt;第三条新闻的正文，很短。&lt;/p&gt;</description></item>
                </channel></rss>
                """.formatted(BODY));
        Article article = found.articles.getFirst();
        assertThat(article.title()).isEqualTo("东澜医药发布三季报");
        assertThat(article.url()).isEqualTo("https://example.com/1");
        assertThat(article.published().date()).hasToString("2025-10-30");
        assertThat(article.authors()).containsExactly("邵知遥");
        assertThat(article.source()).isEqualTo("江海证券报");
        assertThat(article.body()).startsWith(BODY + "\n").doesNotContain("root:", "boom");
        assertThat(found.articles).hasSize(2);
        assertThat(found.articles.getLast().title()).isEqualTo("转义的 A&B");
        assertThat(found.articles.getLast().body()).isEqualTo("第三条新闻的正文，很短。");
        assertThat(found.rejections)
                .singleElement()
                .satisfies(r -> assertThat(r.place()).isEqualTo(Place.entry(2)));
    }

    @Test
    void anAtomFeedGivesItsEntries() {
        Collected found = Reading.read("atom.xml", """
                <feed xmlns="http://www.w3.org/2005/Atom"><title>財經日報</title>
                <entry><title>晶瑞電子營收創高</title><link rel="self" href="x"/><link rel="alternate" href="https://example.com/2"/>
                <published>2025-10-29T01:12:33+08:00</published><author><name>溫以寧</name></author>
                <content type="html">&lt;p&gt;晶瑞電子第三季營收48.6億元，年增19.4%%。&lt;/p&gt;</content></entry></feed>
                """.replace("%%", "%"));
        Article article = found.articles.getFirst();
        assertThat(article.url()).isEqualTo("https://example.com/2");
        assertThat(article.body()).isEqualTo("晶瑞電子第三季營收48.6億元，年增19.4%。");
        assertThat(article.authors()).containsExactly("溫以寧");
    }

    @Test
    void aFeedThatExpandsEntitiesStaysSmall() {
        StringBuilder bomb = new StringBuilder("<?xml version=\"1.0\"?><!DOCTYPE lolz [<!ENTITY lol \"lol\">");
        for (int i = 1; i < 10; i++) {
            bomb.append("<!ENTITY lol")
                    .append(i)
                    .append(" \"")
                    .append(("&lol" + (i == 1 ? "" : i - 1) + ";").repeat(10))
                    .append("\">");
        }
        bomb.append("]><rss><channel><item><title>t</title><description>&lol9;</description></item></channel></rss>");
        Collected found = Reading.read("a.xml", bomb.toString());
        assertThat(found.articles.stream().mapToInt(a -> a.body().length()).sum())
                .isLessThan(100);
    }

    @Test
    void aSavedPageInOneFileIsRead() {
        byte[] page = PAGE.getBytes(Charset.forName("GB18030"));
        String quoted = quotedPrintable(page);
        String packed = Base64.getMimeEncoder().encodeToString(page);
        for (String[] part : new String[][] {{"quoted-printable", quoted}, {"base64", packed}}) {
            Collected found = Reading.read("a.mhtml", mhtml(part[0], part[1]));
            assertThat(found.rejections).isEmpty();
            Article article = found.articles.getFirst();
            assertThat(article.body()).isEqualTo(BODY);
            assertThat(article.url()).isEqualTo("https://example.com/3");
            assertThat(found.notes.getFirst().encoding()).isEqualTo("GB18030");
        }
        assertReason(
                Reading.read(
                        "a.mhtml",
                        "MIME-Version: 1.0\nContent-Type: multipart/related; boundary=\"x\"\n\n--x\nContent-Type: image/png\n\nabc\n--x--"),
                Reason.MHTML);
    }

    private static String mhtml(String encoding, String body) {
        return "From: <Saved by Blink>\r\nSnapshot-Content-Location: https://example.com/3\r\nMIME-Version: 1.0\r\n"
                + "Content-Type: multipart/related;\r\n\ttype=\"text/html\";\r\n\tboundary=\"----MultipartBoundary--a1\"\r\n\r\n"
                + "------MultipartBoundary--a1\r\nContent-Type: text/html; charset=gb2312\r\nContent-Transfer-Encoding: "
                + encoding
                + "\r\nContent-Location: https://example.com/3\r\n\r\n" + body
                + "\r\n------MultipartBoundary--a1\r\nContent-Type: text/css\r\n\r\nbody{}\r\n------MultipartBoundary--a1--\r\n";
    }

    private static String quotedPrintable(byte[] bytes) {
        StringBuilder text = new StringBuilder();
        int column = 0;
        for (byte b : bytes) {
            boolean plain = b > 32 && b < 127 && b != '=';
            text.append(
                    plain
                            ? String.valueOf((char) b)
                            : "=" + HexFormat.of().withUpperCase().toHexDigits(b));
            column += plain ? 1 : 3;
            if (column > 70) {
                text.append("=\r\n");
                column = 0;
            }
        }
        return text.toString();
    }

    @Test
    void aWebArchiveOnDiskIsReadToItsEnd(@TempDir Path folder) throws IOException {
        byte[] archive = response("https://example.com/4", "200 OK", "text/html; charset=utf-8", PAGE)
                .getBytes(StandardCharsets.UTF_8);
        for (byte[] bytes : new byte[][] {archive, Reading.gzip(archive)}) {
            Path file = Files.write(folder.resolve("a.warc"), bytes);
            Collected found = new Collected();
            ReadResult result = new ArticleReader(Limits.DEFAULT, SiteRules.NONE)
                    .read(new Input(file, "a.warc", bytes.length), found);
            assertThat(found.rejections).isEmpty();
            assertThat(found.articles).hasSize(1);
            assertThat(result.sha256()).hasSize(64);
            assertThat(result.bytes()).isEqualTo(bytes.length);
        }
    }

    @Test
    void aWebArchiveGivesThePagesAmongItsRecords() {
        String records = record("warcinfo", "", "application/warc-fields", "software: x\r\n")
                + record(
                        "request",
                        "https://example.com/4",
                        "application/http; msgtype=request",
                        "GET / HTTP/1.1\r\n\r\n")
                + response("https://example.com/4", "200 OK", "text/html; charset=utf-8", PAGE)
                + response("https://example.com/5", "404 Not Found", "text/html", PAGE)
                + response("https://example.com/6.png", "200 OK", "image/png", "x")
                + response(
                        "https://example.com/7", "200 OK", "text/html", "<html><body><a href=x>导航</a></body></html>");
        byte[] plain = records.getBytes(StandardCharsets.UTF_8);
        for (byte[] bytes : new byte[][] {plain, Reading.gzip(plain)}) {
            Collected found = Reading.read("a.warc.gz", bytes, Limits.DEFAULT);
            assertThat(found.articles).singleElement().satisfies(a -> {
                assertThat(a.url()).isEqualTo("https://example.com/4");
                assertThat(a.body()).isEqualTo(BODY);
            });
            assertThat(found.rejections).extracting(Rejection::reason).containsExactly(Reason.NO_ARTICLE);
            assertThat(found.rejections.getFirst().place()).isEqualTo(Place.record(6));
        }
    }

    @Test
    void aPageOfAWebArchiveIsUnpackedAsItIsPackedWhateverItsHeaderSays() throws IOException {
        byte[] page = PAGE.getBytes(StandardCharsets.UTF_8);
        byte[] marked = ("\ufeff" + PAGE).getBytes(StandardCharsets.UTF_8);
        ByteArrayOutputStream zlib = new ByteArrayOutputStream();
        try (OutputStream out = new DeflaterOutputStream(zlib)) {
            out.write(page);
        }
        for (String encoding : List.of("gzip", "deflate", "br")) {
            for (byte[] body : encoding.equals("gzip")
                    ? List.of(page, marked, Reading.gzip(page))
                    : encoding.equals("br") ? List.of(page, marked) : List.of(page, marked, zlib.toByteArray())) {
                Collected found = Reading.read("a.warc", packed(encoding, body), Limits.DEFAULT);
                assertThat(found.rejections).isEmpty();
                assertThat(found.articles)
                        .singleElement()
                        .satisfies(a -> assertThat(a.body()).isEqualTo(BODY));
            }
        }
        byte[] unknown = packed("br", new byte[] {0x0b, 2, (byte) 0x80, 1, 2, 3});
        assertReason(Reading.read("a.warc", unknown, Limits.DEFAULT), Reason.WARC);
    }

    private static byte[] packed(String encoding, byte[] body) throws IOException {
        ByteArrayOutputStream http = new ByteArrayOutputStream();
        http.write(("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Encoding: " + encoding + "\r\n\r\n")
                .getBytes(StandardCharsets.UTF_8));
        http.write(body);
        ByteArrayOutputStream warc = new ByteArrayOutputStream();
        warc.write(
                ("WARC/1.0\r\nWARC-Type: response\r\nWARC-Record-ID: <urn:uuid:12345678-1234-1234-1234-123456789012>\r\n"
                                + "WARC-Date: 2025-11-01T00:00:00Z\r\nWARC-Target-URI: https://example.com/4\r\n"
                                + "Content-Type: application/http; msgtype=response\r\nContent-Length: " + http.size()
                                + "\r\n\r\n")
                        .getBytes(StandardCharsets.UTF_8));
        warc.write(http.toByteArray());
        warc.write("\r\n\r\n".getBytes(StandardCharsets.UTF_8));
        return warc.toByteArray();
    }

    @Test
    void aFileWithoutAnArticleIsStillAccountedFor() {
        String requests = record(
                "request", "https://example.com/4", "application/http; msgtype=request", "GET / HTTP/1.1\r\n\r\n");
        assertReason(Reading.read("a.warc", requests), Reason.EMPTY);
        assertReason(Reading.read("a.json", "[]"), Reason.EMPTY);
    }

    @Test
    void aWebArchiveCutOffGivesWhatIsWhole() {
        String records = response("https://example.com/4", "200 OK", "text/html", PAGE)
                + response("https://example.com/5", "200 OK", "text/html", PAGE);
        byte[] bytes = records.getBytes(StandardCharsets.UTF_8);
        Collected found = Reading.read("a.warc", java.util.Arrays.copyOf(bytes, bytes.length - 300), Limits.DEFAULT);
        assertThat(found.articles).isNotEmpty();
        assertThat(found.rejections).hasSizeLessThanOrEqualTo(1);
        Collected broken = Reading.read(
                "a.warc",
                (records.substring(0, 40) + "garbage\r\n\r\n").getBytes(StandardCharsets.UTF_8),
                Limits.DEFAULT);
        assertReason(broken, Reason.WARC);
    }

    private static String response(String url, String status, String type, String body) {
        String http = "HTTP/1.1 " + status + "\r\nContent-Type: " + type + "\r\nContent-Length: "
                + body.getBytes(StandardCharsets.UTF_8).length + "\r\n\r\n" + body;
        return record("response", url, "application/http; msgtype=response", http);
    }

    private static String record(String type, String url, String contentType, String block) {
        return "WARC/1.0\r\nWARC-Type: " + type
                + "\r\nWARC-Record-ID: <urn:uuid:12345678-1234-1234-1234-123456789012>\r\n"
                + "WARC-Date: 2025-11-01T00:00:00Z\r\n" + (url.isEmpty() ? "" : "WARC-Target-URI: " + url + "\r\n")
                + "Content-Type: " + contentType + "\r\nContent-Length: "
                + block.getBytes(StandardCharsets.UTF_8).length + "\r\n\r\n"
                + block + "\r\n\r\n";
    }

    @Test
    void markdownGivesItsHeadingTablesAndText() {
        Collected found = Reading.read("a.md", """
                # 东澜医药发布三季报

                *江海证券报 2025-10-30*

                ![图](a.png)

                **东澜医药**（[603XXX](https://q.example.com)）三季度营收 19.4亿元。

                | 项目 | 金额 |
                |------|-----:|
                | 营收 | 19.4亿元 |

                - 全年目标不变。
                """);
        Article article = found.articles.getFirst();
        assertThat(article.title()).isEqualTo("东澜医药发布三季报");
        assertThat(article.published().date()).hasToString("2025-10-30");
        assertThat(article.source()).isEqualTo("江海证券报");
        assertThat(article.body()).isEqualTo("东澜医药（603XXX）三季度营收 19.4亿元。\n项目 | 金额\n营收 | 19.4亿元\n全年目标不变。");
    }

    @Test
    void frontMatterGivesFields() {
        Article article = Reading.read("a.md", "---\ntitle: \"三季报\"\ndate: 2025-10-30\nauthor: 邵知遥\n---\n" + BODY)
                .articles
                .getFirst();
        assertThat(article.title()).isEqualTo("三季报");
        assertThat(article.published().date()).hasToString("2025-10-30");
        assertThat(article.authors()).containsExactly("邵知遥");
    }

    @Test
    void theHashIsThatOfTheFilesBytes() throws Exception {
        byte[] bytes = Reading.gzip(PAGE.getBytes(StandardCharsets.UTF_8));
        ReadResult result = new ArticleReader(Limits.DEFAULT, SiteRules.NONE)
                .read(new java.io.ByteArrayInputStream(bytes), "a.gz", new Collected());
        byte[] hash = MessageDigest.getInstance("SHA-256").digest(bytes);
        assertThat(result.sha256()).isEqualTo(HexFormat.of().formatHex(hash));
        assertThat(result.bytes()).isEqualTo(bytes.length);
    }

    private static void assertReason(Collected found, Reason reason) {
        assertThat(found.articles).isEmpty();
        assertThat(found.rejections)
                .singleElement()
                .satisfies(r -> assertThat(r.reason()).isEqualTo(reason));
    }

    private static byte[] concat(byte[] first, byte[] second) {
        byte[] both = java.util.Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, both, first.length, second.length);
        return both;
    }
}
