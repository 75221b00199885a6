package io.hanwire.fact;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ModelNamesTest {

    private static List<String> names(String text) {
        return new ModelNames(text)
                .mentions().stream().map(mention -> mention.span().of(text)).toList();
    }

    @Test
    void aModelIsAProductOnceTheTextSaysWhatItIs() {
        assertThat(names("第二代芯片QM200采用5nm工艺。QM200累计出货1.8万片。")).containsExactly("QM200", "QM200");
    }

    @Test
    void aModelThatIsNeverIntroducedIsNone() {
        assertThat(names("QM200累计出货1.8万片。")).isEmpty();
    }

    @Test
    void theNameOfASeriesBelongsToItsModels() {
        assertThat(names("主力芯片星隼X200采用7nm工艺，星隼X300显存144GB。")).containsExactly("星隼X200", "星隼X300");
    }

    @Test
    void formatsAndMemoriesAreNoModels() {
        assertThat(names("芯片FP16算力512TFLOPS，产品HBM3内存，芯片INT8。")).isEmpty();
    }

    @Test
    void lettersOrDigitsAloneAreNoModels() {
        assertThat(names("产品AI与芯片GPU，产品2025")).isEmpty();
    }
}
