package io.hanwire.language;

import com.hankcs.hanlp.collection.trie.DoubleArrayTrie;
import com.hankcs.hanlp.dictionary.CoreDictionary;

/**
 * Finds where a text consists of common words, at a hundredth of the cost of segmenting it. What no common word covers may be a
 * name: 晶岛 in 「对晶岛的投资」. Safe for use by several threads.
 */
public final class CommonWords {

    /** Longer words are names and idioms. */
    private static final int LONGEST = 6;

    /** Nouns, abbreviations, morphemes, strings: the parts of speech that names are of. */
    private static final String NAMES = "njgx";

    /** Parts of speech whose single characters are no part of names: numerals, units, adverbs, prepositions and the like. */
    private static final String FUNCTIONS = "mqdpcuryfkh";

    private static final int FREQUENT = 100;

    private CommonWords() {}

    /**
     * For each character from {@code start} to {@code end} whether a word that is no name covers it, a single character only where it is a numeral,
     * a unit, an adverb or the like.
     * The words may overlap each other, so what is covered may still be a name; what is not covered is in no common word.
     */
    public static boolean[] cover(String text, int start, int end) {
        DoubleArrayTrie<CoreDictionary.Attribute> trie = WordSegmenter.coreWords();
        int[] base = trie.getBase();
        boolean[] covered = new boolean[end - start];
        for (int i = start; i < end; i++) {
            int state = base[0];
            int longest = 0;
            for (int length = 1; length <= LONGEST && i + length <= end; length++) {
                state = trie.transition(text.charAt(i + length - 1), state);
                if (state < 0) {
                    break;
                }
                CoreDictionary.Attribute attribute = trie.output(state);
                if (attribute != null && (length > 1 ? isCommon(attribute) : isFunction(attribute))) {
                    longest = length;
                }
            }
            for (int k = i; k < i + longest; k++) {
                covered[k - start] = true;
            }
        }
        return covered;
    }

    private static boolean isCommon(CoreDictionary.Attribute attribute) {
        return NAMES.indexOf(tag(attribute)) < 0 || WordSegmenter.use(attribute) != WordUse.NAME;
    }

    private static boolean isFunction(CoreDictionary.Attribute attribute) {
        return FUNCTIONS.indexOf(tag(attribute)) >= 0 && attribute.frequency[0] >= FREQUENT;
    }

    private static char tag(CoreDictionary.Attribute attribute) {
        return attribute.nature[0].toString().charAt(0);
    }
}
