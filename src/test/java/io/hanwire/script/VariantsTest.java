package io.hanwire.script;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class VariantsTest {

    private static final Variants VARIANTS = Variants.shipped();

    @Test
    void eitherWordingHasTheOther() {
        assertThat(VARIANTS.of("客户资料")).containsExactly("客户数据");
        assertThat(VARIANTS.of("客户数据")).containsExactly("客户资料");
        assertThat(VARIANTS.of("短影片平台")).containsExactly("短视频平台", "短视讯平台");
    }

    @Test
    void severalWordsAreRewordedTogetherAndEachAlone() {
        assertThat(VARIANTS.of("智慧工厂资料")).containsExactly("智能工厂数据", "智能工厂资料", "智慧工厂数据");
    }

    @Test
    void theLongestWordCounts() {
        assertThat(VARIANTS.of("信息安全")).containsExactly("资安");
    }

    @Test
    void aTextOfManySuchWordsHasFewWordings() {
        assertThat(VARIANTS.of("数据信息智能质量".repeat(100))).hasSize(4);
    }

    @Test
    void otherTextsHaveNone() {
        assertThat(VARIANTS.of("净利润")).isEmpty();
        assertThat(VARIANTS.of("")).isEmpty();
    }

    @Test
    void everyWordIsCanonical() {
        Canonicalizer canonicalizer = Canonicalizer.create();
        assertThat(VARIANTS.words())
                .allSatisfy(word ->
                        assertThat(canonicalizer.canonicalize(word).text()).isEqualTo(word));
    }
}
