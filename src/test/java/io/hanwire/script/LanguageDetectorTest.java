package io.hanwire.script;

import static org.assertj.core.api.Assertions.assertThat;

import io.hanwire.text.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class LanguageDetectorTest {

    @ParameterizedTest(name = "{0}: {1}")
    @CsvFileSource(resources = "languages.tsv", delimiter = '\t', commentCharacter = '#')
    void aTextTellsItsLanguage(String tag, String text) {
        assertThat(LanguageDetector.detect(text).tag()).isEqualTo(tag);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvFileSource(resources = "languages.tsv", delimiter = '\t', commentCharacter = '#')
    void theSimplifiedVersionIsOfTheSameRegion(String tag, String text) {
        String simplified = Canonicalizer.create().simplifyCharacters(text);
        assertThat(LanguageDetector.detect(simplified).region())
                .isEqualTo(Language.of(tag).region());
    }

    @Test
    void theOutletDecidesWhereTheTextIsSilent() {
        String text = "公司公布最新業績，收入35億元，虧損收窄。";
        assertThat(LanguageDetector.detect(text, "中央社")).isEqualTo(Language.TAIWAN);
        assertThat(LanguageDetector.detect(text, "鈦媒體")).isEqualTo(Language.CONVERTED);
        assertThat(LanguageDetector.detect(text, "明報")).isEqualTo(Language.HONG_KONG);
    }

    @Test
    void anyNumberOfConvertedWordsIsOutweighedByMainlandReporting() {
        List<String> converted = List.of("晶片", "軟體", "硬體", "伺服器", "記憶體", "人工智慧", "最佳化", "使用者", "演算法", "程式");
        String words = String.join(
                "、",
                Stream.of(converted, converted, converted).flatMap(List::stream).toList());
        assertThat(LanguageDetector.detect(words + "等業務營收同比增長三成，公司已在科創板上市。")).isEqualTo(Language.CONVERTED);
    }

    @Test
    void textWithoutLettersOrChineseIsOfNoScript() {
        List<String> tags = new ArrayList<>();
        for (String text :
                List.of("", "2026-01-01 38.5%", "Nvidia posts record revenue", "売上高は前年同期比で増えた", "삼성전자 영업이익")) {
            tags.add(LanguageDetector.detect(text).tag());
        }
        assertThat(tags).containsOnly("und");
    }
}
