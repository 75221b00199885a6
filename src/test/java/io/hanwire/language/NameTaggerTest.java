package io.hanwire.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NameTaggerTest {

    @TempDir
    private Path folder;

    @Test
    void companiesThatNoListHasAreFound() {
        assertThat(companies("昨日，晶岛微电子与海澜湾银行签署合作协议，金额12.5亿元。")).contains("晶岛微电子", "海澜湾银行");
        assertThat(companies("全资子公司杭州云栖谷置业有限公司受让股权。")).containsExactly("杭州云栖谷置业有限公司");
        assertThat(companies("天气晴朗，我们去公园散步。")).isEmpty();
    }

    @Test
    void spansCountInTheSentenceAsPrinted() {
        String sentence = "截至 12 月 31 日，  晶岛微电子 持股１２％";
        assertThat(NameTagger.shipped().companies(sentence))
                .extracting(name -> name.span().of(sentence))
                .containsExactly("晶岛微电子");
    }

    @Test
    void threadsAgree() {
        String sentence = "上海建工与紫光集团、衡阳国资委就收购南岳制药股权达成一致";
        List<String> alone = companies(sentence);
        List<List<String>> together = IntStream.range(0, 64)
                .parallel()
                .mapToObj(i -> companies(sentence))
                .toList();
        assertThat(together).allMatch(alone::equals);
    }

    @Test
    void labelsAlwaysFormNames() {
        java.util.Random random = new java.util.Random(7);
        for (int round = 0; round < 200; round++) {
            float[] scores = new float[NameModel.LABELS * (1 + random.nextInt(12))];
            float[] steps = new float[NameModel.LABELS * NameModel.LABELS];
            for (int i = 0; i < scores.length; i++) {
                scores[i] = random.nextFloat() * 10 - 5;
            }
            for (int i = 0; i < steps.length; i++) {
                steps[i] = random.nextFloat() * 10 - 5;
            }
            int[] labels = NameModel.viterbi(scores, steps, null);
            StringBuilder text = new StringBuilder();
            Arrays.stream(labels).forEach(label -> text.append("OBMES".charAt(label)));
            assertThat(text.toString()).matches("(O|S|BM*E)+");
        }
    }

    @Test
    void trainingTwiceGivesTheSameWeights() throws IOException {
        Path file = folder.resolve("sentences.jsonl");
        Files.writeString(file, """
                {"text": "甲方晶岛微电子签约<N>亿元", "entities": [{"start": 2, "end": 7, "type": "company"}]}
                {"text": "晶岛微电子公布业绩", "entities": []}
                {"text": "天气晴朗", "entities": []}
                """);
        List<TrainingSentence> sentences = TrainingSentences.read(file);
        byte[] first = bytes(NameTrainer.train(sentences, 17, 5));
        assertThat(bytes(NameTrainer.train(sentences, 17, 5))).isEqualTo(first);
        NameTagger tagger = new NameTagger(NameTrainer.train(sentences, 17, 5));
        assertThat(tagger.companies("晶岛微电子公布业绩")).hasSize(1);
    }

    private static byte[] bytes(NameModel model) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        model.write(new DataOutputStream(bytes));
        return bytes.toByteArray();
    }

    private static List<String> companies(String sentence) {
        return NameTagger.shipped().companies(sentence).stream()
                .map(name -> name.span().of(sentence))
                .toList();
    }
}
