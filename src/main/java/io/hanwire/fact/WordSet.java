package io.hanwire.fact;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A fixed set of words. Whether a text begins or ends with one is decided by its first or last character in most cases: rules ask
 * for hundreds of texts in an article, and nearly always in vain. Immutable and safe for use by several threads.
 */
final class WordSet {

    static final WordSet EMPTY = new WordSet(List.of());

    private final Set<String> words;
    private final List<String> inOrder;
    private final CharacterMap<String[]> byFirst;
    private final CharacterMap<String[]> byLast;

    WordSet(Collection<String> words) {
        this.words = Set.copyOf(words);
        this.inOrder = List.copyOf(new LinkedHashSet<>(words));
        this.byFirst = by(word -> word.charAt(0), inOrder);
        this.byLast = by(word -> word.charAt(word.length() - 1), inOrder);
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
        String[] beginning = at < text.length() ? byFirst.get(text.charAt(at)) : null;
        if (beginning != null) {
            for (String word : beginning) {
                if (text.startsWith(word, at)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Whether {@code text} ends with one of the words. */
    boolean endsOf(String text) {
        String[] ending = text.isEmpty() ? null : byLast.get(text.charAt(text.length() - 1));
        if (ending != null) {
            for (String word : ending) {
                if (text.endsWith(word)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static CharacterMap<String[]> by(Function<String, Character> character, List<String> words) {
        Map<Character, List<String>> grouped = words.stream().collect(Collectors.groupingBy(character));
        Map<Character, String[]> arrays = new HashMap<>();
        grouped.forEach((c, those) -> arrays.put(c, those.toArray(String[]::new)));
        return new CharacterMap<>(arrays);
    }
}
