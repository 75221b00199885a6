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
 * Words that are looked for at a place of a text: at most places one bit, of the two characters there, tells that none begins or
 * ends. Immutable and safe for use by several threads.
 */
final class PhraseSet {

    private static final String[] NONE = {};

    /** So many bits a word leave few that are set by another word. */
    private static final int BITS_A_WORD = 32;

    private final Set<String> all;
    /** How far a hash is moved to be the number of a bit of {@link #heads}. */
    private final int shift;

    /** A bit for each pair of characters that a word begins with. */
    private final long[] heads;

    /** A bit for each pair of characters that a word ends with. */
    private final long[] tails;

    /** The words of one character. */
    private final BitSet singles = new BitSet();

    /** The words by their first character, the longest first. */
    private final Map<Character, String[]> byFirst = new HashMap<>();

    private final Map<Character, String[]> byLast = new HashMap<>();

    private PhraseSet(Set<String> all) {
        this.all = all;
        this.shift = Integer.numberOfLeadingZeros(Math.max(1, all.size()) * BITS_A_WORD);
        this.heads = new long[(1 << Integer.SIZE - shift) / Long.SIZE];
        this.tails = new long[heads.length];
        all.stream()
                .sorted(Comparator.comparingInt(String::length).reversed().thenComparing(Comparator.naturalOrder()))
                .forEach(this::index);
    }

    /** The words of {@code words}, none of them empty. */
    static PhraseSet of(Collection<String> words) {
        return new PhraseSet(new HashSet<>(words));
    }

    private void index(String word) {
        int length = word.length();
        char first = word.charAt(0);
        char last = word.charAt(length - 1);
        if (length == 1) {
            singles.set(first);
        } else {
            set(heads, first, word.charAt(1));
            set(tails, word.charAt(length - 2), last);
        }
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

    private void set(long[] pairs, char first, char second) {
        int bit = bit(first, second);
        pairs[bit / Long.SIZE] |= 1L << bit;
    }

    private boolean isSet(long[] pairs, char first, char second) {
        int bit = bit(first, second);
        return (pairs[bit / Long.SIZE] & 1L << bit) != 0;
    }

    private int bit(char first, char second) {
        return (first << Character.SIZE | second) * 0x9e3779b1 >>> shift;
    }

    /** The length of the longest word that begins at {@code at} and ends at or before {@code limit}; 0 for none. */
    int lengthAt(String text, int at, int limit) {
        if (at < 0 || at >= limit) {
            return 0;
        }
        char first = text.charAt(at);
        boolean pair = at + 1 < limit && isSet(heads, first, text.charAt(at + 1));
        return pair || singles.get(first) ? longestAt(text, at, limit) : 0;
    }

    private int longestAt(String text, int at, int limit) {
        for (String word : byFirst.getOrDefault(text.charAt(at), NONE)) {
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
        return lengthBefore(text, end, 0) > 0;
    }

    /** The length of the longest word that ends at {@code end} and begins at or after {@code floor}; 0 for none. */
    int lengthBefore(String text, int end, int floor) {
        if (end <= floor || end > text.length()) {
            return 0;
        }
        char last = text.charAt(end - 1);
        boolean pair = end - 1 > floor && isSet(tails, text.charAt(end - 2), last);
        return pair || singles.get(last) ? longestBefore(text, end, floor) : 0;
    }

    private int longestBefore(String text, int end, int floor) {
        for (String word : byLast.getOrDefault(text.charAt(end - 1), NONE)) {
            if (word.length() <= end - floor && text.startsWith(word, end - word.length())) {
                return word.length();
            }
        }
        return 0;
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
