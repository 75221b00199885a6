package io.hanwire.language;

import com.hankcs.hanlp.dictionary.CoreDictionary;
import java.util.function.ObjIntConsumer;

/** The words of HanLP's core dictionary, which was counted over Simplified mainland newspapers; for build steps. */
public final class CoreWords {

    private CoreWords() {}

    /** Gives each word of one to {@code longest} ideographs, and nothing but ideographs, with how often it was counted. */
    public static void forEach(int longest, ObjIntConsumer<String> consumer) {
        HanlpWords.forEach(
                CoreDictionary.trie, longest, (word, attribute) -> consumer.accept(word, attribute.totalFrequency));
    }
}
