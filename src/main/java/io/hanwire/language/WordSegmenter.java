package io.hanwire.language;

import java.util.List;

/**
 * Splits Simplified text into words with their parts of speech, by the words and frequencies of HanLP's dictionaries. A word has
 * the part of speech that it has most often. Some ten million characters a second; safe for use by several threads.
 */
public final class WordSegmenter {

    private WordSegmenter() {}

    /**
     * The words of {@code sentence} in order; together they cover it.
     *
     * <p>{@code words("宁德时代三季度营收增长")} → 宁德/ns 时代/n 三季度/nz 营收/nz 增长/v
     */
    public static List<Word> words(String sentence) {
        return Segmentation.of(sentence, 0, sentence.length()).words();
    }

    /**
     * How {@code word} is used where it is no name: 苹果 and 浪潮 are common nouns, 高端 and 通用 describe, 万科 and 沐曦 are nothing
     * else than names.
     */
    public static WordUse use(CharSequence word) {
        return Dictionary.use(Dictionary.shipped().trie().get(word));
    }

    /** Whether the characters of {@code text} from {@code start} to {@code end} are a word of the dictionaries. */
    public static boolean isWord(CharSequence text, int start, int end) {
        WordTrie trie = Dictionary.shipped().trie();
        int state = WordTrie.ROOT;
        for (int i = start; i < end && state != WordTrie.NONE; i++) {
            state = trie.next(state, text.charAt(i));
        }
        return state != WordTrie.NONE && trie.value(state) != WordTrie.NO_WORD;
    }
}
