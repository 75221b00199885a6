package io.hanwire.entity;

import static org.assertj.core.api.Assertions.assertThat;

import io.hanwire.text.Span;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which sentences the name tagger is asked about; the names are invented. */
class UnexplainedTest {

    private static final Places PLACES = Places.load();
    private static final NameBoundary BOUNDARY = NameBoundary.load(PLACES);

    @ParameterizedTest
    @ValueSource(strings = {"预计2025年全年营收将同比增长三成以上。", "其中，研发费用为12亿元，同比下降5%。", "这一变化反映出市场需求正在恢复。", "中国市场的份额仍在提高。"})
    void aSentenceOfCommonWordsHoldsNoName(String sentence) {
        assertThat(isIn(sentence)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"晶峤预计2025年营收增长三成。", "对澜溟的投资为3亿元。", "订单由海岸银行提供担保。", "合作方为Novarex，金额为2亿元。"})
    void whatNoCommonWordCoversMayBeAName(String sentence) {
        assertThat(isIn(sentence)).isTrue();
    }

    @Test
    void aNameThatIsKnownExplainsItself() {
        String sentence = "晶峤预计2025年营收增长三成。";
        Mention known = new Mention(new Span(0, 2), Entity.unregistered("晶峤", EntityType.COMPANY));
        assertThat(new Unexplained(sentence, BOUNDARY, PLACES).isIn(new Span(0, sentence.length()), List.of(known)))
                .isFalse();
    }

    @Test
    void aWordOverTheEdgeOfAShortNameIsSeen() {
        assertThat(new Unexplained("平安集团上市", BOUNDARY, PLACES).mayBeCut(new Span(1, 3)))
                .isTrue();
        assertThat(new Unexplained("，晶峤，", BOUNDARY, PLACES).mayBeCut(new Span(1, 3)))
                .isFalse();
    }

    private static boolean isIn(String sentence) {
        return new Unexplained(sentence, BOUNDARY, PLACES).isIn(new Span(0, sentence.length()), List.of());
    }
}
