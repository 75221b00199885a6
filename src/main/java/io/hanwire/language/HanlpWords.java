package io.hanwire.language;

import com.hankcs.hanlp.collection.trie.DoubleArrayTrie;
import com.hankcs.hanlp.dictionary.CoreDictionary;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;

/** Walks over a dictionary of HanLP, for build steps. */
final class HanlpWords {

    private static final char FIRST_IDEOGRAPH = '一';
    private static final char LAST_IDEOGRAPH = '\u9fff';

    private HanlpWords() {}

    /** Gives each word of one to {@code longest} ideographs, and nothing but ideographs, in order. */
    static void forEach(
            DoubleArrayTrie<CoreDictionary.Attribute> trie,
            int longest,
            BiConsumer<String, CoreDictionary.Attribute> consumer) {
        int root = trie.getBase()[0];
        visit(trie, ideographs(trie, root), root, "", longest, consumer);
    }

    private static List<Character> ideographs(DoubleArrayTrie<CoreDictionary.Attribute> trie, int root) {
        List<Character> ideographs = new ArrayList<>();
        for (char c = FIRST_IDEOGRAPH; c <= LAST_IDEOGRAPH; c++) {
            if (trie.transition(c, root) >= 0) {
                ideographs.add(c);
            }
        }
        return ideographs;
    }

    private static void visit(
            DoubleArrayTrie<CoreDictionary.Attribute> trie,
            List<Character> ideographs,
            int state,
            String prefix,
            int longest,
            BiConsumer<String, CoreDictionary.Attribute> consumer) {
        for (char c : ideographs) {
            int next = state < 0 ? -1 : trie.transition(c, state);
            if (next >= 0) {
                String word = prefix + c;
                CoreDictionary.Attribute attribute = trie.output(next);
                if (attribute != null) {
                    consumer.accept(word, attribute);
                }
                if (word.length() < longest) {
                    visit(trie, ideographs, next, word, longest, consumer);
                }
            }
        }
    }
}
