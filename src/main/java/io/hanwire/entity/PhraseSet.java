package io.hanwire.entity;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * Words that are looked for at a place of a text: at most places one bit tells that none stands there. Immutable and safe for use
 * by several threads.
 */
final class PhraseSet {

    private static final String[] NONE = {};

    private final Set<String> all;
    private final BitSet firsts = new BitSet();
    private final BitSet lasts = new BitSet();
    /** The words by their first character, the longest first. */
    private final Map<Character, String[]> byFirst = new HashMap<>();

    private final Map<Character, String[]> byLast = new HashMap<>();

    private PhraseSet(Set<String> all) {
        this.all = all;
        all.stream()
                .sorted(Comparator.comparingInt(String::length).reversed().thenComparing(Comparator.naturalOrder()))
                .forEach(this::index);
    }

    /** The words of {@code words}, none of them empty. */
    static PhraseSet of(Collection<String> words) {
        return new PhraseSet(new HashSet<>(words));
    }

    private void index(String word) {
        char first = word.charAt(0);
        char last = word.charAt(word.length() - 1);
        firsts.set(first);
        lasts.set(last);
        append(byFirst, first, word);
        append(byLast, last, word);
    }

    private static void append(Map<Character, String[]> index, char key, String word) {
        String[] known = index.getOrDefault(key, NONE);
        String[] longer = Arrays.copyOf(known, known.length + 1);
        longer[known.length] = word;
        index.put(key, longer);
    }

    boolean contains(String word) {
        return all.contains(word);
    }

    /** The length of the longest word that begins at {@code at} and ends at or before {@code limit}; 0 for none. */
    int lengthAt(String text, int at, int limit) {
        if (at < 0 || at >= limit || !firsts.get(text.charAt(at))) {
            return 0;
        }
        for (String word : byFirst.get(text.charAt(at))) {
            if (word.length() <= limit - at && text.startsWith(word, at)) {
                return word.length();
            }
        }
        return 0;
    }

    /** The length of the longest word that begins at {@code at}; 0 for none. */
    int lengthAt(String text, int at) {
        return lengthAt(text, at, text.length());
    }

    boolean startsAt(String text, int at) {
        return lengthAt(text, at, text.length()) > 0;
    }

    /** Whether a word ends at {@code end}. */
    boolean endsAt(String text, int end) {
        if (end <= 0 || end > text.length() || !lasts.get(text.charAt(end - 1))) {
            return false;
        }
        for (String word : byLast.get(text.charAt(end - 1))) {
            if (text.startsWith(word, end - word.length())) {
                return true;
            }
        }
        return false;
    }

    /** Whether a word stands between {@code start} and {@code end}. */
    boolean isIn(String text, int start, int end) {
        for (int i = start; i < end; i++) {
            if (lengthAt(text, i, end) > 0) {
                return true;
            }
        }
        return false;
    }
}
