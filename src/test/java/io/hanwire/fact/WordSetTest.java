package io.hanwire.fact;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class WordSetTest {

    private static final WordSet ENDS = new WordSet(List.of("业务", "服务", "渠道", "线", "生产线", "业务"));

    @Test
    void aTextMayEndWithAnyOfTheWords() {
        assertThat(ENDS.endsOf("电子代工服务")).isTrue();
        assertThat(ENDS.endsOf("充电业务")).isTrue();
        assertThat(ENDS.endsOf("航线")).isTrue();
        assertThat(ENDS.endsOf("线")).isTrue();
    }

    @Test
    void theSameLastCharacterIsNotEnough() {
        assertThat(ENDS.endsOf("任务")).isFalse();
        assertThat(ENDS.endsOf("务")).isFalse();
        assertThat(ENDS.endsOf("")).isFalse();
    }

    @Test
    void aWordMayStandAtAPlaceOfTheText() {
        assertThat(ENDS.standsAt("直销渠道", 2)).isTrue();
        assertThat(ENDS.standsAt("直销渠", 2)).isFalse();
        assertThat(ENDS.standsAt("直销渠道", 4)).isFalse();
        assertThat(WordSet.EMPTY.standsAt("直销渠道", 0)).isFalse();
    }

    @Test
    void everyWordIsListedOnceInTheOrderGiven() {
        assertThat(ENDS.inOrder()).containsExactly("业务", "服务", "渠道", "线", "生产线");
        assertThat(ENDS.contains("渠道")).isTrue();
        assertThat(ENDS.contains("道")).isFalse();
    }
}
