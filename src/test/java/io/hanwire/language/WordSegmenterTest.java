package io.hanwire.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class WordSegmenterTest {

    @Test
    void wordsCoverTheSentence() {
        String sentence = "宁德时代三季度营收增长12.9%，AMD与𠮷野家持平。";
        StringBuilder text = new StringBuilder();
        for (Word word : WordSegmenter.words(sentence)) {
            assertThat(word.start()).isEqualTo(text.length());
            text.append(word.text());
        }
        assertThat(text.toString()).isEqualTo(sentence);
        assertThat(WordSegmenter.words("")).isEmpty();
    }

    @Test
    void wordsHaveTheirPartOfSpeech() {
        List<Word> words = WordSegmenter.words("公司在上海发布芯片");
        assertThat(words).anySatisfy(word -> {
            assertThat(word.text()).isEqualTo("上海");
            assertThat(word.tag()).isEqualTo("ns");
        });
    }

    @Test
    void commonWordsAreToldFromNames() {
        assertThat(WordSegmenter.use("苹果")).isEqualTo(WordUse.NOUN);
        assertThat(WordSegmenter.use("通用")).isEqualTo(WordUse.DESCRIPTION);
        assertThat(WordSegmenter.use("联想")).isNotEqualTo(WordUse.NOUN);
        assertThat(WordSegmenter.use("沐曦")).isEqualTo(WordUse.NAME);
    }
}
