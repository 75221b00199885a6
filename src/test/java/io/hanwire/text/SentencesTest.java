package io.hanwire.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SentencesTest {

    @Test
    void aSentenceEndsAtAFullStopOrALineFeed() {
        assertThat(split("營收創高\n台積電營收9337億元。年增38.65%！\n\n展望"))
                .containsExactly("營收創高", "台積電營收9337億元。", "年增38.65%！", "展望");
    }

    @Test
    void quotedTextIsNotSplit() {
        assertThat(split("他说：“很好。明年再来。”随后离席。")).containsExactly("他说：“很好。明年再来。”随后离席。");
    }

    @Test
    void decimalPointsAndHalfWidthCommasDoNotEndASentence() {
        assertThat(split("营收4.38亿元,同比增长1.5倍.")).containsExactly("营收4.38亿元,同比增长1.5倍.");
    }

    @Test
    void aTextWithoutAnySignIsCut() {
        List<Sentence> sentences = Sentences.of("一".repeat(5_000) + "。" + "二".repeat(10));
        assertThat(sentences).allMatch(s -> s.span().length() <= Sentences.MAX_LENGTH + 2);
        assertThat(sentences.stream().mapToInt(s -> s.span().length()).sum()).isEqualTo(5_011);
    }

    @Test
    void paragraphsAreCountedByLine() {
        assertThat(Sentences.of("题\n一。二。\n三").stream().map(Sentence::paragraph)).containsExactly(0, 1, 1, 2);
    }

    private static List<String> split(String text) {
        return Sentences.of(text).stream().map(s -> s.span().of(text)).toList();
    }
}
