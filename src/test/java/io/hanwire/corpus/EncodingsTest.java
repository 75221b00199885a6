package io.hanwire.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import io.hanwire.corpus.guard.Limits;
import io.hanwire.corpus.guard.Reason;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Each encoding with each declaration, true, false, late or missing, gives the text and no replacement character. */
class EncodingsTest {

    private static final String MAINLAND = "镕基科技三季度营收十二亿元，同比增长百分之九。董事长朱喆表示，全年目标不变，公司将继续扩大研发投入，明年推出新一代产品。";
    private static final String TAIWAN = "堃霖電子第三季營收十二億元，年增百分之九。董事長陳煊表示，全年目標不變，裏程碑產品明年推出，公司將繼續擴大研發。";
    private static final List<String> DECLARATIONS = List.of("", "utf-8", "gb2312", "gbk", "big5", "iso-8859-1");

    static List<Arguments> matrix() {
        List<Arguments> cases = new ArrayList<>();
        for (String declared : DECLARATIONS) {
            for (boolean late : new boolean[] {false, true}) {
                cases.add(Arguments.of("UTF-8", declared, late, MAINLAND));
                cases.add(Arguments.of("UTF-8", declared, late, TAIWAN));
                cases.add(Arguments.of("GB18030", declared, late, MAINLAND));
                cases.add(Arguments.of("GB18030", declared, late, TAIWAN));
                cases.add(Arguments.of("Big5-HKSCS", declared, late, TAIWAN));
                cases.add(Arguments.of("UTF-16LE", declared, late, MAINLAND));
                cases.add(Arguments.of("UTF-16BE", declared, late, TAIWAN));
            }
        }
        return cases;
    }

    @ParameterizedTest
    @MethodSource("matrix")
    void thePageIsDecoded(String encoding, String declared, boolean late, String text) {
        String meta = declared.isEmpty()
                ? ""
                : "<meta http-equiv=\"content-type\" content=\"text/html; charset=" + declared + "\">";
        String page = "<html><head>" + (late ? "<!--" + "x".repeat(6000) + "-->" : "") + meta
                + "<title>財報</title></head><body><h1>財報</h1><p>" + text + "</p></body></html>";
        Collected found = read(page.getBytes(Charset.forName(encoding)));
        assertThat(found.rejections).isEmpty();
        assertThat(found.articles.getFirst().body()).isEqualTo(text);
        assertThat(found.notes.getFirst().encoding()).isEqualTo(encoding);
    }

    @ParameterizedTest
    @MethodSource("marks")
    void aByteOrderMarkDecides(String encoding, int[] mark) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (int b : mark) {
            bytes.write(b);
        }
        bytes.writeBytes(MAINLAND.getBytes(Charset.forName(encoding)));
        Collected found = read(bytes.toByteArray());
        assertThat(found.articles.getFirst().body()).isEqualTo(MAINLAND);
        assertThat(found.notes.getFirst().encoding()).isEqualTo(encoding);
    }

    static List<Arguments> marks() {
        return List.of(
                Arguments.of("UTF-8", new int[] {0xEF, 0xBB, 0xBF}),
                Arguments.of("UTF-16LE", new int[] {0xFF, 0xFE}),
                Arguments.of("UTF-16BE", new int[] {0xFE, 0xFF}));
    }

    @Test
    void theEuroSignOfCodePage950IsRead() {
        byte[] start = "歐洲央行決議利率不變，市場預期明年首季才會降息，每桶油價上漲至".getBytes(Charset.forName("Big5-HKSCS"));
        byte[] end = "72，創下今年新高，分析師認為需求回升是主要原因。".getBytes(Charset.forName("Big5-HKSCS"));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes(start);
        bytes.write(0xA3);
        bytes.write(0xE1);
        bytes.writeBytes(end);
        assertThat(read(bytes.toByteArray()).articles.getFirst().body()).contains("上漲至€72");
    }

    @Test
    void aCharacterCutOffAtTheEndIsAWarning() {
        byte[] whole = MAINLAND.getBytes(StandardCharsets.UTF_8);
        Collected found = read(java.util.Arrays.copyOf(whole, whole.length - 1));
        assertThat(found.articles.getFirst().body()).startsWith("镕基科技三季度");
        assertThat(found.notes.getFirst().warnings()).anyMatch(w -> w.contains("damaged characters"));
    }

    @Test
    void aFewDamagedBytesDoNotTurnUtf8IntoAnotherEncoding() {
        byte[] bytes = (MAINLAND.repeat(4)).getBytes(StandardCharsets.UTF_8);
        bytes[100] = (byte) 0xFF;
        Collected found = read(bytes);
        assertThat(found.notes.getFirst().encoding()).isEqualTo("UTF-8");
        assertThat(found.notes.getFirst().warnings()).anyMatch(w -> w.contains("first at byte 99"));
    }

    @Test
    void aFileInTwoEncodingsIsRejectedWithTheOffsetOfTheBorder() {
        byte[] first = MAINLAND.repeat(3).getBytes(StandardCharsets.UTF_8);
        byte[] second = MAINLAND.repeat(3).getBytes(Charset.forName("GB18030"));
        assertThat(border(first, second)).isBetween(first.length - 4, first.length + 4);
        assertThat(border(second, first)).isBetween(second.length - 150, second.length + 150);
    }

    private static int border(byte[] first, byte[] second) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes(first);
        bytes.writeBytes(second);
        Collected found = read(bytes.toByteArray());
        assertThat(found.articles).isEmpty();
        assertThat(found.rejections)
                .singleElement()
                .satisfies(r -> assertThat(r.reason()).isEqualTo(Reason.ENCODING));
        String message = found.rejections.getFirst().message();
        return Integer.parseInt(message.substring(message.lastIndexOf(' ') + 1));
    }

    @Test
    void theRemainsOfAWrongConversionAreRejected() {
        String asGbk = new String(MAINLAND.getBytes(StandardCharsets.UTF_8), Charset.forName("GB18030"));
        String asLatin = new String(MAINLAND.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
        String lost = "锟斤拷锟斤拷三季度锟斤拷锟斤拷营收锟斤拷锟斤拷，同比锟斤拷增长。";
        for (String text : List.of(asGbk, asLatin, lost)) {
            Collected found = read(text.getBytes(StandardCharsets.UTF_8));
            assertThat(found.articles).as(text).isEmpty();
            assertThat(found.rejections)
                    .singleElement()
                    .satisfies(r -> assertThat(r.reason()).isEqualTo(Reason.MOJIBAKE));
        }
    }

    @Test
    void anArticleAboutLostCharactersIsNoLostArticle() {
        Collected found = read(("程序员都知道“锟斤拷”这三个字。" + MAINLAND).getBytes(StandardCharsets.UTF_8));
        assertThat(found.articles).hasSize(1);
    }

    private static Collected read(byte[] bytes) {
        Collected found = new Collected();
        new ArticleReader(Limits.DEFAULT, SiteRules.NONE).read(new ByteArrayInputStream(bytes), "input", found);
        return found;
    }
}
