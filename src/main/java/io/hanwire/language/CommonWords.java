package io.hanwire.language;

/**
 * Finds where a text consists of common words, at a fraction of the cost of segmenting it. What no common word covers may be a
 * name: 晶岛 in 「对晶岛的投资」. Safe for use by several threads.
 */
public final class CommonWords {

    private CommonWords() {}

    /**
     * For each character from {@code start} to {@code end} whether a word that is no name covers it, a single character only where it is a numeral,
     * a unit, an adverb or the like.
     * The words may overlap each other, so what is covered may still be a name; what is not covered is in no common word.
     */
    public static boolean[] cover(CharSequence text, int start, int end) {
        WordTrie trie = Dictionary.shipped().trie();
        boolean[] covered = new boolean[end - start];
        int reached = start;
        for (int i = start; i < end; i++) {
            int state = WordTrie.ROOT;
            int longest = i;
            for (int k = i; k < end; k++) {
                state = trie.next(state, text.charAt(k));
                if (state == WordTrie.NONE) {
                    break;
                }
                if (Dictionary.covers(trie.value(state))) {
                    longest = k + 1;
                }
            }
            for (int k = Math.max(i, reached); k < longest; k++) {
                covered[k - start] = true;
            }
            reached = Math.max(reached, longest);
        }
        return covered;
    }
}
