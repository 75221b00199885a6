package io.hanwire.language;

import com.hankcs.hanlp.collection.trie.DoubleArrayTrie;
import com.hankcs.hanlp.dictionary.CoreDictionary;
import com.hankcs.hanlp.dictionary.CustomDictionary;
import com.hankcs.hanlp.seg.Segment;
import com.hankcs.hanlp.seg.Viterbi.ViterbiSegment;
import com.hankcs.hanlp.seg.common.Term;
import com.hankcs.hanlp.utility.Predefine;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Level;

/**
 * Splits Simplified text into words with their parts of speech: the one face of HanLP.
 *
 * <p>HanLP's dictionaries (30 MB, half a second) are loaded at the first call of {@link #words}, once. Its custom dictionary is
 * used as HanLP ships it and never added to, as adding is not safe beside a running segmentation. All methods are safe for use
 * by several threads.
 */
public final class WordSegmenter {

    private static final int FREQUENT = 1_000;

    private WordSegmenter() {}

    /**
     * The words of {@code sentence} in order; together they cover it.
     *
     * <p>{@code words("宁德时代三季度营收增长")} → 宁德/ns 时代/n 三季度/nz 营收/nz 增长/v
     */
    public static List<Word> words(String sentence) {
        List<Term> terms = Loaded.SEGMENT.seg(sentence);
        List<Word> words = new ArrayList<>(terms.size());
        int start = 0;
        for (Term term : terms) {
            words.add(new Word(term.word, term.nature.toString(), start));
            start += term.word.length();
        }
        return words;
    }

    /**
     * How {@code word} is used where it is no name: 苹果 and 浪潮 are common nouns, 高端 and 通用 describe, 万科 and 沐曦 are nothing
     * else than names.
     */
    public static WordUse use(String word) {
        Loaded.await();
        CoreDictionary.Attribute core = CoreDictionary.get(word);
        CoreDictionary.Attribute custom = CustomDictionary.get(word);
        WordUse use = core == null ? WordUse.NAME : use(core);
        if (use == WordUse.NAME && custom != null) {
            use = use(custom);
        }
        return use;
    }

    /** Whether {@code text} is a word of the dictionaries that {@link #words} splits by. */
    public static boolean isWord(String text) {
        Loaded.await();
        return CoreDictionary.contains(text) || CustomDictionary.contains(text);
    }

    /** HanLP's core dictionary, loaded. */
    static DoubleArrayTrie<CoreDictionary.Attribute> coreWords() {
        Loaded.await();
        return CoreDictionary.trie;
    }

    static WordUse use(CoreDictionary.Attribute attribute) {
        String tag = attribute.nature[0].toString();
        return switch (tag.charAt(0)) {
            case 'a', 'b', 'v', 'd', 'z', 'f', 'm', 't', 's' -> WordUse.DESCRIPTION;
            case 'n' ->
                switch (tag) {
                    case "n", "nf", "nl", "nm", "nmc", "nba", "nb", "nhd", "nnt", "nnd", "nis" -> WordUse.NOUN;
                    // terms of every field are in the custom dictionary as nz, and frequent: 高端
                    case "nz" -> attribute.frequency[0] >= FREQUENT ? WordUse.DESCRIPTION : WordUse.NAME;
                    default -> WordUse.NAME;
                };
            default -> WordUse.NAME;
        };
    }

    private static final class Loaded {

        static final Segment SEGMENT = load();

        /** The dictionaries load at the first use, which must not be two threads' at once. */
        static void await() {
            if (SEGMENT == null) {
                throw new IllegalStateException("HanLP is not loaded");
            }
        }

        private static Segment load() {
            Predefine.logger.setLevel(Level.OFF);
            Segment segment = new ViterbiSegment()
                    .enableCustomDictionary(true)
                    .enableNameRecognize(true)
                    .enableTranslatedNameRecognize(true)
                    .enablePlaceRecognize(false)
                    .enableOrganizationRecognize(false)
                    .enablePartOfSpeechTagging(true);
            segment.seg("加载词典");
            return segment;
        }
    }
}
