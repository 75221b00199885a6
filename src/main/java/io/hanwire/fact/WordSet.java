package io.hanwire.fact;

import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.ToIntFunction;

/**
 * A fixed set of words. Whether a text begins or ends with one is decided by its first or last character in most cases: rules ask
 * for hundreds of texts in an article, and nearly always in vain. Immutable and safe for use by several threads.
 */
final class WordSet {

    static final WordSet EMPTY = new WordSet(List.of());

    private final Set<String> words;
    private final List<String> inOrder;
    private final ByCharacter byFirst;
    private final ByCharacter byLast;

    WordSet(Collection<String> words) {
        this.words = Set.copyOf(words);
        this.inOrder = List.copyOf(new LinkedHashSet<>(words));
        this.byFirst = new ByCharacter(inOrder, word -> word.charAt(0));
        this.byLast = new ByCharacter(inOrder, word -> word.charAt(word.length() - 1));
    }

    /** The words, each once, in the order in which they were given. */
    List<String> inOrder() {
        return inOrder;
    }

    boolean contains(String text) {
        return words.contains(text);
    }

    /** Whether one of the words stands at {@code at} of {@code text}; {@code at} may be the text's end. */
    boolean standsAt(String text, int at) {
        if (at < text.length()) {
            for (String word : byFirst.of(text.charAt(at))) {
                if (text.startsWith(word, at)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Whether {@code text} ends with one of the words. */
    boolean endsOf(String text) {
        if (!text.isEmpty()) {
            for (String word : byLast.of(text.charAt(text.length() - 1))) {
                if (text.endsWith(word)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Words by one of their characters. */
    private static final class ByCharacter {

        private static final String[] NONE = {};

        private final char[] characters;
        private final String[][] words;

        ByCharacter(List<String> words, ToIntFunction<String> character) {
            int[] sorted =
                    words.stream().mapToInt(character).sorted().distinct().toArray();
            this.characters = new char[sorted.length];
            this.words = new String[sorted.length][];
            for (int i = 0; i < sorted.length; i++) {
                int c = sorted[i];
                this.characters[i] = (char) c;
                this.words[i] = words.stream()
                        .filter(word -> character.applyAsInt(word) == c)
                        .toArray(String[]::new);
            }
        }

        String[] of(char c) {
            int at = Arrays.binarySearch(characters, c);
            return at < 0 ? NONE : words[at];
        }
    }
}
