package io.hanwire.entity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds in one pass where the names of an article stand, exactly as they are written. How long that takes grows with the text and
 * with how many different lengths names with the same beginning have, not with the number of names.
 */
final class NameOccurrences {

    private static final int[] NONE = {};
    private static final int HEADS = 1 << 12;

    private final Map<String, Name> names = new HashMap<>();
    /** For each pair of characters that names begin with the lengths of those names. */
    private final Map<Integer, int[]> lengths = new HashMap<>();

    /** A bit for each beginning of a name, of {@value #HEADS}: most places of a text begin like none. */
    private final long[] heads = new long[HEADS / Long.SIZE];

    private long lookUps;

    /** @param names of two characters at least */
    NameOccurrences(Collection<String> names) {
        for (String name : names) {
            this.names.put(name, new Name(name, new ArrayList<>(2)));
            int[] known = lengths.getOrDefault(pair(name, 0), NONE);
            if (Arrays.stream(known).noneMatch(length -> length == name.length())) {
                int[] longer = Arrays.copyOf(known, known.length + 1);
                longer[known.length] = name.length();
                lengths.put(pair(name, 0), longer);
            }
            int head = head(pair(name, 0));
            heads[head / Long.SIZE] |= 1L << head;
        }
    }

    /**
     * The names that stand in {@code text}, the longest first and of equally long ones in the order of their characters, each with
     * its places from left to right, none of which overlaps the one before.
     */
    List<Name> in(String text) {
        for (int i = 0; i + 1 < text.length(); i++) {
            int pair = pair(text, i);
            int head = head(pair);
            if ((heads[head / Long.SIZE] & 1L << head) != 0) {
                for (int length : lengths.getOrDefault(pair, NONE)) {
                    note(text, i, i + length);
                }
            }
        }
        return names.values().stream()
                .filter(name -> !name.starts.isEmpty())
                .sorted(Comparator.comparingInt((Name name) -> name.text.length())
                        .reversed()
                        .thenComparing(Name::text))
                .toList();
    }

    private void note(String text, int start, int end) {
        if (end > text.length()) {
            return;
        }
        lookUps++;
        Name name = names.get(text.substring(start, end));
        if (name != null && (name.starts.isEmpty() || name.starts.getLast() + end - start <= start)) {
            name.starts.add(start);
        }
    }

    /** How often a stretch of the text was looked up among the names. */
    long lookUps() {
        return lookUps;
    }

    private static int head(int pair) {
        return pair * 0x9e3779b9 >>> Integer.SIZE - Integer.numberOfTrailingZeros(HEADS);
    }

    private static int pair(String text, int at) {
        return text.charAt(at) << Character.SIZE | text.charAt(at + 1);
    }

    /** A name with the places where it begins. */
    record Name(String text, List<Integer> starts) {}
}
