package io.hanwire.language;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.BitSet;
import java.util.SortedMap;

/**
 * Words with a number each, as a double array: the state after a character is at the base of the state + the code of the
 * character, if the check there names the state it came from. Base, check and number of a state lie in one {@code long}: a step
 * reads one place of memory. Immutable and safe for use by several threads.
 */
final class WordTrie {

    static final int ROOT = 0;

    /** What {@link #next} answers where no word goes on so. */
    static final int NONE = -1;

    /** What {@link #value} answers where no word ends. */
    static final int NO_WORD = 0;

    /** For each character its number, from 1, the frequent ones first; 0 for those of no word. */
    private final char[] codes;

    private static final int STATE_BITS = 21;
    private static final int VALUE_SHIFT = 2 * STATE_BITS;
    private static final int STATE_MASK = (1 << STATE_BITS) - 1;

    /** No number of a word is greater. */
    private static final int GREATEST_VALUE = (1 << Long.SIZE - VALUE_SHIFT) - 1;

    /** For each state its base, its check and the number of the word that ends there, from the lowest bits up. */
    private final long[] cells;

    private WordTrie(char[] codes, long[] cells) {
        this.codes = codes;
        this.cells = cells;
    }

    private static long cell(int base, int check, int value) {
        if (base > STATE_MASK || check > STATE_MASK || value < 0 || value > GREATEST_VALUE) {
            throw new IllegalArgumentException("A trie has room for " + STATE_MASK + " states and for numbers to "
                    + GREATEST_VALUE + "; one has base " + base + ", check " + check + ", number " + value);
        }
        return base | (long) check << STATE_BITS | (long) value << VALUE_SHIFT;
    }

    /** A trie of {@code words}, none of them empty, whose numbers are not 0. */
    static WordTrie of(SortedMap<String, Integer> words) {
        return new Builder(words).build();
    }

    /** The state after {@code c} in {@code state}, or {@link #NONE}. */
    int next(int state, char c) {
        int code = codes[c];
        if (code == 0) {
            return NONE;
        }
        int to = ((int) cells[state] & STATE_MASK) + code;
        return to < cells.length && (int) (cells[to] >>> STATE_BITS & STATE_MASK) == state + 1 ? to : NONE;
    }

    /** The number of the word that ends in {@code state}, or {@link #NO_WORD}. */
    int value(int state) {
        return (int) (cells[state] >>> VALUE_SHIFT);
    }

    /** The number of {@code word}, or {@link #NO_WORD}. */
    int get(CharSequence word) {
        int state = ROOT;
        for (int i = 0; i < word.length() && state != NONE; i++) {
            state = next(state, word.charAt(i));
        }
        return state == NONE ? NO_WORD : value(state);
    }

    void write(DataOutputStream out) throws IOException {
        int used = 0;
        for (char code : codes) {
            used += code == 0 ? 0 : 1;
        }
        out.writeInt(used);
        for (int c = 0; c < codes.length; c++) {
            if (codes[c] != 0) {
                out.writeChar(c);
                out.writeChar(codes[c]);
            }
        }
        ByteBuffer bytes = ByteBuffer.allocate(Integer.BYTES + Long.BYTES * cells.length);
        bytes.putInt(cells.length);
        bytes.asLongBuffer().put(cells);
        out.write(bytes.array());
    }

    static WordTrie read(DataInputStream in) throws IOException {
        char[] codes = new char[Character.MAX_VALUE + 1];
        for (int left = in.readInt(); left > 0; left--) {
            codes[in.readChar()] = in.readChar();
        }
        long[] cells = new long[in.readInt()];
        ByteBuffer.wrap(in.readNBytes(cells.length * Long.BYTES)).asLongBuffer().get(cells);
        return new WordTrie(codes, cells);
    }

    /** Places the children of every state, in the order of the words, at the first free places that fit them all. */
    private static final class Builder {

        private final String[] words;
        private final int[] numbers;
        private final char[] codes = new char[Character.MAX_VALUE + 1];
        private final BitSet taken = new BitSet();
        private int[] base;
        private int[] check;
        private int[] values;
        private int length = 1;

        Builder(SortedMap<String, Integer> map) {
            words = map.keySet().toArray(String[]::new);
            numbers = map.values().stream().mapToInt(Integer::intValue).toArray();
            base = new int[words.length * 2 + 2];
            check = new int[base.length];
            values = new int[base.length];
            number();
        }

        private void number() {
            int[] counts = new int[codes.length];
            for (String word : words) {
                word.chars().forEach(c -> counts[c]++);
            }
            Integer[] order = new Integer[codes.length];
            Arrays.setAll(order, c -> c);
            Arrays.sort(order, (a, b) -> Integer.compare(counts[b], counts[a]));
            for (int i = 0; i < order.length && counts[order[i]] > 0; i++) {
                codes[order[i]] = (char) (i + 1);
            }
        }

        WordTrie build() {
            taken.set(0);
            place(ROOT, 0, words.length, 0);
            long[] cells = new long[length];
            Arrays.setAll(cells, state -> cell(base[state], check[state], values[state]));
            return new WordTrie(codes, cells);
        }

        /** Places what follows the first {@code depth} characters, which words {@code from} to {@code to} share. */
        private void place(int state, int from, int to, int depth) {
            int first = from;
            if (words[first].length() == depth) {
                values[state] = numbers[first++];
            }
            if (first == to) {
                return;
            }
            int[] children = children(first, to, depth);
            int at = free(children, first, depth);
            base[state] = at;
            for (int child : children) {
                int target = at + codes[words[child].charAt(depth)];
                taken.set(target);
                check[target] = state + 1;
            }
            for (int i = 0; i < children.length; i++) {
                int end = i + 1 < children.length ? children[i + 1] : to;
                place(at + codes[words[children[i]].charAt(depth)], children[i], end, depth + 1);
            }
        }

        /** The first word of each child. */
        private int[] children(int from, int to, int depth) {
            int[] children = new int[to - from];
            int count = 0;
            for (int i = from; i < to; i++) {
                if (i == from || words[i].charAt(depth) != words[i - 1].charAt(depth)) {
                    children[count++] = i;
                }
            }
            return Arrays.copyOf(children, count);
        }

        private int free(int[] children, int first, int depth) {
            int firstCode = codes[words[first].charAt(depth)];
            int largest = 0;
            for (int child : children) {
                largest = Math.max(largest, codes[words[child].charAt(depth)]);
            }
            int at = taken.nextClearBit(firstCode + 1) - firstCode;
            while (!fits(children, depth, at)) {
                at = taken.nextClearBit(at + 1 + firstCode) - firstCode;
            }
            reserve(at + largest + 1);
            return at;
        }

        private boolean fits(int[] children, int depth, int at) {
            for (int child : children) {
                if (taken.get(at + codes[words[child].charAt(depth)])) {
                    return false;
                }
            }
            return true;
        }

        private void reserve(int needed) {
            length = Math.max(length, needed);
            if (needed > base.length) {
                int grown = Math.max(needed, base.length * 2);
                base = Arrays.copyOf(base, grown);
                check = Arrays.copyOf(check, grown);
                values = Arrays.copyOf(values, grown);
            }
        }
    }
}
