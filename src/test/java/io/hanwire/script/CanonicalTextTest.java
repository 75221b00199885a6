package io.hanwire.script;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.hanwire.text.Span;
import java.util.List;
import org.junit.jupiter.api.Test;

class CanonicalTextTest {

    private final Canonicalizer canonicalizer = Canonicalizer.create();

    @Test
    void taiwanWordingBecomesThatOfTheMainland() {
        assertThat(canonical("伺服器晶片採３奈米製程")).isEqualTo("服务器芯片采3纳米制程");
    }

    @Test
    void aWordThatBecameShorterMapsBackAsAWhole() {
        CanonicalText text = canonicalizer.canonicalize("新款記憶體漲價");
        Span memory = find(text, "内存");
        assertThat(text.originalOf(memory)).isEqualTo("記憶體");
        assertThat(text.originalOf(new Span(memory.start(), memory.start() + 1)))
                .isEqualTo("記憶體");
        assertThat(text.originalOf(find(text, "涨价"))).isEqualTo("漲價");
    }

    @Test
    void whatAWordKeepsMapsByCharacter() {
        CanonicalText text = canonicalizer.canonicalize("資料中心需求");
        assertThat(text.text()).isEqualTo("数据中心需求");
        assertThat(text.originalOf(find(text, "中心"))).isEqualTo("中心");
        assertThat(text.originalOf(find(text, "据中"))).isEqualTo("資料中");
    }

    @Test
    void aGlossBelongsToItsCharacter() {
        CanonicalText text = canonicalizer.canonicalize("半導體產(chǎn)業(yè)協會(SEMI)");
        assertThat(text.text()).isEqualTo("半导体产业协会(SEMI)");
        assertThat(text.originalOf(find(text, "产业"))).isEqualTo("產(chǎn)業(yè)");
        assertThat(text.originalOf(find(text, "协会"))).isEqualTo("協會");
        assertThat(text.toCanonical(new Span(4, 9))).isEqualTo(new Span(3, 4));
    }

    @Test
    void whatPrintsNothingIsRemovedAndStaysOutOfTheQuote() {
        CanonicalText text = canonicalizer.canonicalize("\ufeff營收\u200b４．３８\u00ad億\u200b元");
        assertThat(text.text()).isEqualTo("营收4.38亿元");
        assertThat(text.originalOf(find(text, "营收"))).isEqualTo("營收");
        assertThat(text.originalOf(find(text, "4.38亿"))).isEqualTo("４．３８\u00ad億");
    }

    @Test
    void aSequenceOfATerminalInsideAFigureIsOneEdit() {
        CanonicalText text = canonicalizer.canonicalize("營收4\u001b[1;31m.38\u001b[0m億元");
        assertThat(text.text()).isEqualTo("营收4.38亿元");
        assertThat(text.originalOf(find(text, "4.38"))).isEqualTo("4\u001b[1;31m.38");
        assertThat(text.toOriginal(new Span(3, 4))).isEqualTo(new Span(10, 11));
        assertThat(text.toCanonical(new Span(3, 10))).isEqualTo(new Span(3, 3));
    }

    @Test
    void otherSequencesOfTerminalsGoToo() {
        assertThat(canonical("晶片\u009b31m漲價")).isEqualTo("芯片涨价");
        assertThat(canonical("\u001b]8;;https://example.org\u0007鴻海\u001b]8;;\u001b\\營收"))
                .isEqualTo("鸿海营收");
        assertThat(canonical("\u001b]0;標題\u0007報告")).isEqualTo("报告");
    }

    @Test
    void whatOnlyBeginsLikeASequenceKeepsItsText() {
        assertThat(canonical("A\u001b[億元")).isEqualTo("A[亿元");
        assertThat(canonical("A\u001b]沒有結尾\n營收")).isEqualTo("A]没有结尾\n营收");
        assertThat(canonical("營收\u001b")).isEqualTo("营收");
    }

    @Test
    void supplementaryCharactersAreNeverCut() {
        CanonicalText text = canonicalizer.canonicalize("😀營收𠮷😀");
        assertThat(text.toOriginal(new Span(1, 3))).isEqualTo(new Span(0, 3));
        assertThat(text.toCanonical(new Span(4, 5))).isEqualTo(new Span(4, 6));
    }

    @Test
    void aVariationSelectorGoesWithItsCharacter() {
        CanonicalText text = canonicalizer.canonicalize("葛󠄀洲壩");
        assertThat(text.text()).isEqualTo("葛洲坝");
        assertThat(text.originalOf(new Span(0, 1))).isEqualTo("葛󠄀");
    }

    @Test
    void aSpanThatEndsAfterTheTextIsRefused() {
        CanonicalText text = canonicalizer.canonicalize("營收");
        assertThatThrownBy(() -> text.toOriginal(new Span(1, 3)))
                .isInstanceOf(IndexOutOfBoundsException.class)
                .hasMessageContaining("[1, 3)")
                .hasMessageContaining("length 2");
    }

    @Test
    void namesKeepTheirWordingWhereTheyAreGiven() {
        Canonicalizer named = canonicalizer.withNames(List.of("位元組跳動", "晶片王"));
        assertThat(named.canonicalize("位元組跳動與晶片王公司的晶片").text()).isEqualTo("位元组跳动与晶片王公司的芯片");
        assertThat(canonical("位元組跳動")).isEqualTo("字节跳动");
    }

    @Test
    void charactersAloneLeaveTheWording() {
        assertThat(canonicalizer.simplifyCharacters("摩爾執行緒Ａ")).isEqualTo("摩尔执行绪A");
    }

    private String canonical(String text) {
        return canonicalizer.canonicalize(text).text();
    }

    private static Span find(CanonicalText text, String words) {
        int at = text.text().indexOf(words);
        assertThat(at).as("%s in %s", words, text.text()).isNotNegative();
        return new Span(at, at + words.length());
    }
}
