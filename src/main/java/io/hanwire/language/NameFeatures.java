package io.hanwire.language;

import io.hanwire.text.Tsv;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;

/**
 * The features that the name tagger sees at each character of a text: the characters around it, the words around it with their
 * parts of speech, and the nearest word that ends organisations' names. A feature is a hash; two that share one share their
 * weight. What is not here was tried and taught nothing more: pairs of words, triples of tags, longer contexts.
 */
final class NameFeatures {

    /** No character has more features. */
    static final int MOST = 19;

    private static final Map<Integer, Integer> END_NUMBERS = endNumbers();

    /** What those ends end with. */
    private static final BitSet SECONDS = new BitSet();

    static {
        END_NUMBERS.keySet().forEach(pair -> SECONDS.set(pair & Character.MAX_VALUE));
    }

    private static final byte[] KINDS = kinds();

    private static final int END_REACH = 6;

    private static final char FIRST_IDEOGRAPH = '一';

    /** What stands for the characters and words before the text and after it. */
    private static final int BEFORE = 1;

    private static final int AFTER = 2;

    private final String text;
    private final int mask;
    /** Where the part begins that was split into words. */
    private final int from;

    /** For each character of the part the number of its word. */
    private final int[] wordIndex;

    private final int[] wordStarts;
    private final int[] wordHashes;
    private final int[] tagHashes;
    /** For each character from there on the number of the organisation end that begins there, or 0. */
    private final int[] organisationEnds;

    private int[] row;
    private int count;

    /**
     * @param text as {@link SentenceView#text()} gives it
     * @param words the text split, or a part of it that begins and ends at signs, of whose insides features are wanted
     * @param buckets features are numbers below it; a power of two
     */
    NameFeatures(String text, Segmentation words, int buckets) {
        this.text = text;
        this.mask = buckets - 1;
        this.row = new int[MOST];
        int wordCount = words.count();
        from = words.start(0);
        int to = words.start(wordCount);
        wordIndex = new int[to - from];
        wordStarts = new int[wordCount + 1];
        wordHashes = new int[wordCount];
        tagHashes = new int[wordCount];
        for (int w = 0; w < wordCount; w++) {
            int hash = 0;
            for (int i = words.start(w); i < words.start(w + 1); i++) {
                hash = 31 * hash + text.charAt(i);
                wordIndex[i - from] = w;
            }
            wordStarts[w] = words.start(w);
            wordHashes[w] = hash;
            tagHashes[w] = words.tag(w).hashCode();
        }
        wordStarts[wordCount] = to;
        organisationEnds = organisationEnds(text, from, Math.min(text.length(), to + END_REACH));
    }

    /** Puts the features of the character at {@code i} into {@code row}, of at least {@link #MOST} places; answers their number. */
    int at(int i, int[] row) {
        this.row = row;
        count = 0;
        int previous = character(i - 1);
        int current = character(i);
        int next = character(i + 1);
        add(1, character(i - 2), 0, 0);
        add(2, previous, 0, 0);
        add(3, current, 0, 0);
        add(4, next, 0, 0);
        add(5, character(i + 2), 0, 0);
        add(7, previous, current, 0);
        add(8, current, next, 0);
        add(11, previous, current, next);
        wordFeatures(i);
        add(36, kind(i - 1) * 16 + kind(i), kind(i + 1), 0);
        organisationEnd(i);
        return count;
    }

    private void wordFeatures(int i) {
        int w = wordIndex[i - from];
        int place = place(i, w);
        int tag = tag(w);
        add(20, word(w), place, 0);
        add(21, tag, place, 0);
        add(22, word(w - 1), place, 0);
        add(23, word(w + 1), place, 0);
        add(24, tag(w - 1), tag, place);
        add(25, tag, tag(w + 1), place);
        add(35, length(w) * 8 + length(w + 1), length(w - 1), place);
    }

    private void organisationEnd(int i) {
        for (int ahead = 0; ahead <= END_REACH && i - from + ahead < organisationEnds.length; ahead++) {
            int end = organisationEnds[i - from + ahead];
            if (end > 0) {
                add(40, end, ahead, 0);
                add(41, ahead, tag(wordIndex[i - from]), 0);
                add(42, ahead, character(i - 1), 0);
                return;
            }
        }
        add(40, 0, 0, 0);
    }

    private static int[] organisationEnds(String text, int from, int to) {
        int[] ends = new int[to - from];
        for (int i = from; i < to && i + 1 < text.length(); i++) {
            if (text.charAt(i) >= FIRST_IDEOGRAPH && SECONDS.get(text.charAt(i + 1))) {
                ends[i - from] = END_NUMBERS.getOrDefault(text.charAt(i) << Character.SIZE | text.charAt(i + 1), 0);
            }
        }
        return ends;
    }

    private static Map<Integer, Integer> endNumbers() {
        Map<Integer, Integer> numbers = new HashMap<>();
        for (String[] row : Tsv.rows(NameFeatures.class, "organisation-ends.tsv", 1)) {
            numbers.put(row[0].charAt(0) << Character.SIZE | row[0].charAt(1), numbers.size() + 1);
        }
        return numbers;
    }

    private int character(int i) {
        return i < 0 ? BEFORE : i >= text.length() ? AFTER : text.charAt(i);
    }

    /** 0 first of several, 1 inside, 2 last, 3 alone. */
    private int place(int i, int w) {
        boolean first = i == wordStarts[w];
        boolean last = i + 1 == wordStarts[w + 1];
        return first ? last ? 3 : 0 : last ? 2 : 1;
    }

    private int word(int w) {
        return w < 0 ? BEFORE : w >= wordHashes.length ? AFTER : wordHashes[w];
    }

    private int length(int w) {
        return w < 0 || w >= wordHashes.length ? 0 : Math.min(7, wordStarts[w + 1] - wordStarts[w]);
    }

    private int tag(int w) {
        return w < 0 ? BEFORE : w >= tagHashes.length ? AFTER : tagHashes[w];
    }

    /** What sort of character stands there. */
    private int kind(int i) {
        if (i < 0 || i >= text.length()) {
            return 0;
        }
        return KINDS[text.charAt(i)];
    }

    private static byte[] kinds() {
        byte[] kinds = new byte[Character.MAX_VALUE + 1];
        for (int c = 0; c < kinds.length; c++) {
            if (c == '0') {
                kinds[c] = 1;
            } else if (c < 128) {
                kinds[c] = (byte) (Character.isUpperCase(c) ? 2 : Character.isLowerCase(c) ? 3 : 4);
            } else {
                kinds[c] = (byte) (Segmentation.isNumeral((char) c) ? 5 : Character.isLetter(c) ? 6 : 7);
            }
        }
        return kinds;
    }

    private void add(int template, int a, int b, int c) {
        int hash = template * 0x9e3779b1;
        hash = (hash ^ a) * 0x85ebca6b;
        hash ^= hash >>> 15;
        hash = (hash ^ b) * 0xc2b2ae35;
        hash ^= hash >>> 13;
        hash = (hash ^ c) * 0x27d4eb2f;
        hash ^= hash >>> 16;
        row[count++] = hash & mask;
    }
}
