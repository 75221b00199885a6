package io.hanwire.language;

import com.hankcs.hanlp.collection.trie.DoubleArrayTrie;
import com.hankcs.hanlp.dictionary.CoreDictionary;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ObjIntConsumer;

/** The words of HanLP's core dictionary, which was counted over Simplified mainland newspapers. */
public final class CoreWords {

    private static final char FIRST_IDEOGRAPH = '一';
    private static final char LAST_IDEOGRAPH = '\u9fff';

    private CoreWords() {}

    /** Gives each word of one to {@code longest} ideographs, and nothing but ideographs, with how often it was counted. */
    public static void forEach(int longest, ObjIntConsumer<String> consumer) {
        DoubleArrayTrie<CoreDictionary.Attribute> trie = CoreDictionary.trie;
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
            ObjIntConsumer<String> consumer) {
        for (char c : ideographs) {
            int next = state < 0 ? -1 : trie.transition(c, state);
            if (next >= 0) {
                String word = prefix + c;
                CoreDictionary.Attribute attribute = trie.output(next);
                if (attribute != null) {
                    consumer.accept(word, attribute.totalFrequency);
                }
                if (word.length() < longest) {
                    visit(trie, ideographs, next, word, longest, consumer);
                }
            }
        }
    }
}
