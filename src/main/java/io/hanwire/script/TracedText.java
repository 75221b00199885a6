package io.hanwire.script;

import java.util.Arrays;

/**
 * Text in the making: characters, and for each the stretch of the original that it was made from. Characters that were made
 * from one stretch together (服务器 from 伺服器) all carry the whole of it.
 */
final class TracedText {

    char[] text;
    int[] start;
    int[] end;
    int length;

    private TracedText(int capacity) {
        text = new char[capacity];
        start = new int[capacity];
        end = new int[capacity];
    }

    /** Every character made from itself. */
    static TracedText of(String original) {
        TracedText traced = new TracedText(original.length());
        original.getChars(0, original.length(), traced.text, 0);
        traced.length = original.length();
        for (int i = 0; i < traced.length; i++) {
            traced.start[i] = i;
            traced.end[i] = i + 1;
        }
        return traced;
    }

    /** An empty text with room for what becomes of {@code source}. */
    static TracedText after(TracedText source) {
        return new TracedText(source.length + 16);
    }

    void copy(TracedText source, int from, int to) {
        int count = to - from;
        ensure(count);
        System.arraycopy(source.text, from, text, length, count);
        System.arraycopy(source.start, from, start, length, count);
        System.arraycopy(source.end, from, end, length, count);
        length += count;
    }

    /** Adds {@code c}, made from the character of {@code source} at {@code at}. */
    void add(char c, TracedText source, int at) {
        ensure(1);
        text[length] = c;
        start[length] = source.start[at];
        end[length] = source.end[at];
        length++;
    }

    /** Adds {@code output}, made character by character from as many characters of {@code source}. */
    void align(char[] output, TracedText source, int from) {
        for (int i = 0; i < output.length; i++) {
            add(output[i], source, from + i);
        }
    }

    /**
     * Adds {@code output}, made from {@code source} between {@code from} and {@code to}: what both begin or end with is kept
     * character by character, the rest is made from the rest as a whole.
     */
    void replace(char[] output, TracedText source, int from, int to) {
        int shorter = Math.min(output.length, to - from);
        int prefix = 0;
        while (prefix < shorter && output[prefix] == source.text[from + prefix]) {
            prefix++;
        }
        int suffix = 0;
        while (suffix < shorter - prefix && output[output.length - 1 - suffix] == source.text[to - 1 - suffix]) {
            suffix++;
        }
        if (prefix + suffix == shorter) {
            // What is only longer or shorter has no stretch of its own on one side: it goes with its neighbour.
            prefix -= suffix == 0 && prefix > 0 ? 1 : 0;
            suffix -= suffix > 0 ? 1 : 0;
        }
        copy(source, from, from + prefix);
        int first = source.start[from + prefix];
        int last = source.end[to - 1 - suffix];
        ensure(output.length);
        for (int i = prefix; i < output.length - suffix; i++) {
            text[length] = output[i];
            start[length] = first;
            end[length] = last;
            length++;
        }
        copy(source, to - suffix, to);
    }

    /** Lets the last character reach to the end of {@code source}'s character at {@code at}: a mark that belongs to it. */
    void extendLast(TracedText source, int at) {
        int last = length - 1;
        boolean pair = last > 0 && Character.isSurrogatePair(text[last - 1], text[last]);
        int first = start[pair ? last - 1 : last];
        for (int i = last; i >= 0 && start[i] >= first; i--) {
            start[i] = first;
            end[i] = source.end[at];
        }
    }

    private void ensure(int more) {
        if (length + more > text.length) {
            int capacity = Math.max(text.length + (text.length >> 1), length + more) + 16;
            text = Arrays.copyOf(text, capacity);
            start = Arrays.copyOf(start, capacity);
            end = Arrays.copyOf(end, capacity);
        }
    }

    boolean sameText(TracedText other) {
        return Arrays.equals(text, 0, length, other.text, 0, other.length);
    }

    @Override
    public String toString() {
        return new String(text, 0, length);
    }
}
