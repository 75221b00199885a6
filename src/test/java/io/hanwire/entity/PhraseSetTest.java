package io.hanwire.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class PhraseSetTest {

    private static final PhraseSet WORDS = PhraseSet.of(List.of("出货", "出货量", "营收", "收"));

    @Test
    void theLongestWordAtAPlaceCounts() {
        assertThat(WORDS.lengthAt("手机出货量", 2)).isEqualTo(3);
        assertThat(WORDS.lengthAt("手机出货量", 2, 4)).isEqualTo(2);
        assertThat(WORDS.lengthAt("手机出货量", 1)).isZero();
        assertThat(WORDS.lengthAt("手机", 2)).isZero();
    }

    @Test
    void aWordEndsWhereItsLastCharacterIs() {
        assertThat(WORDS.endsAt("季度营收增长", 4)).isTrue();
        assertThat(WORDS.endsAt("季度营收增长", 3)).isFalse();
        assertThat(WORDS.endsAt("营收", 0)).isFalse();
    }

    @Test
    void theLongestWordBeforeAPlaceBeginsAtTheFloorOrAfterIt() {
        PhraseSet ends = PhraseSet.of(List.of("电子", "微电子"));
        assertThat(ends.lengthBefore("晶岛微电子", 5, 0)).isEqualTo(3);
        assertThat(ends.lengthBefore("晶岛微电子", 5, 3)).isEqualTo(2);
        assertThat(ends.lengthBefore("晶岛微电子", 5, 4)).isZero();
    }

    @Test
    void noWordIsInASetOfNone() {
        assertThat(PhraseSet.of(List.of()).isIn("季度营收增长", 0, 6)).isFalse();
    }

    @Test
    void aWordIsInATextOnlyAsAWhole() {
        assertThat(WORDS.isIn("全年出货持平", 0, 6)).isTrue();
        assertThat(WORDS.isIn("全年出货持平", 0, 3)).isFalse();
        assertThat(WORDS.isIn("全年持平", 0, 4)).isFalse();
    }
}
