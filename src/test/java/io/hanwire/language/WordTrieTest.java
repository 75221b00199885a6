package io.hanwire.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class WordTrieTest {

    @Test
    void wordsHaveTheirNumbersAndNothingElseHasOne() {
        WordTrie trie = WordTrie.of(new TreeMap<>(java.util.Map.of("中", 1, "中国", 2, "中国人", 3, "国人", 4)));
        assertThat(trie.get("中国")).isEqualTo(2);
        assertThat(trie.get("国人")).isEqualTo(4);
        assertThat(trie.get("国")).isEqualTo(WordTrie.NO_WORD);
        assertThat(trie.get("人")).isEqualTo(WordTrie.NO_WORD);
        assertThat(trie.get("中国人民")).isEqualTo(WordTrie.NO_WORD);
    }

    @Test
    void randomWordsAreFoundAgainAlsoAfterReadingAndWriting() throws IOException {
        long seed = new Random().nextLong();
        Random random = new Random(seed);
        SortedMap<String, Integer> words = new TreeMap<>();
        for (int i = 0; i < 5_000; i++) {
            words.put(word(random), i + 1);
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        WordTrie.of(words).write(new DataOutputStream(bytes));
        WordTrie read = WordTrie.read(new DataInputStream(new ByteArrayInputStream(bytes.toByteArray())));
        words.forEach((word, number) ->
                assertThat(read.get(word)).as("seed %d, %s", seed, word).isEqualTo(number));
        for (int i = 0; i < 5_000; i++) {
            String word = word(random);
            assertThat(read.get(word))
                    .as("seed %d, %s", seed, word)
                    .isEqualTo(words.getOrDefault(word, WordTrie.NO_WORD));
        }
    }

    @Test
    void aNumberThatHasNoRoomIsRejected() {
        SortedMap<String, Integer> words = new TreeMap<>(java.util.Map.of("中国", 1 << 22));
        assertThatThrownBy(() -> WordTrie.of(words))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("number " + (1 << 22));
    }

    private static String word(Random random) {
        StringBuilder word = new StringBuilder();
        for (int length = 1 + random.nextInt(4); length > 0; length--) {
            word.append((char) ('一' + random.nextInt(60)));
        }
        return word.toString();
    }
}
