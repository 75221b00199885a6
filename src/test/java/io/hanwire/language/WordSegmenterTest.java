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

    @Test
    void theLikeliestWordsAreChosen() {
        assertThat(texts("其中海外收入增长")).containsExactly("其中", "海外", "收入", "增长");
        assertThat(texts("公司前三季度亏损三百二十亿元")).contains("公司", "亏损", "三百二十亿");
    }

    @Test
    void runsOfLettersAndOfDigitsAreWords() {
        assertThat(texts("采用AMD的MI300芯片")).containsExactly("采用", "AMD", "的", "MI", "300", "芯片");
    }

    @Test
    void threadsAgree() {
        String sentence = "宁德时代与比亚迪的动力电池装车量分别为32.4GWh和15.7GWh";
        List<Word> alone = WordSegmenter.words(sentence);
        assertThat(java.util.stream.IntStream.range(0, 64)
                        .parallel()
                        .mapToObj(i -> WordSegmenter.words(sentence))
                        .toList())
                .allMatch(alone::equals);
    }

    @Test
    void wordsAreKnownInsideAText() {
        assertThat(WordSegmenter.isWord("去阿里山旅游", 1, 4)).isTrue();
        assertThat(WordSegmenter.isWord("去阿里山旅游", 1, 5)).isFalse();
    }

    private static List<String> texts(String sentence) {
        return WordSegmenter.words(sentence).stream().map(Word::text).toList();
    }
}
