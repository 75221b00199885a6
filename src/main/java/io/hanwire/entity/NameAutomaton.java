package io.hanwire.entity;

import java.util.Arrays;
import java.util.List;

/**
 * An Aho–Corasick automaton over {@linkplain NameFolding folded} names: one pass over a text finds every place at which a
 * name ends. Transitions are kept in one open-addressed table; most characters of a text begin no name, or none that goes on with
 * the next character, and cost one array look-up. Immutable and safe for use by several threads.
 */
final class NameAutomaton {

    /** Receives each occurrence of a name, in order of its end, the longer first where several end together. */
    @FunctionalInterface
    interface Receiver {
        void accept(int start, int end, int name);
    }

    private static final int ROOT = 0;

    /** Set in a transition to a state at which a name ends. */
    private static final int NAMED = 1 << 31;

    private static final int FILTER_BITS = 1 << 19;

    /** For each character the state after it alone; above that a bit for each kind of character that can follow it. */
    private final long[] roots = new long[1 << 16];

    /** States up to this one are those after one character. */
    private final int shallow;

    /** In pairs, a state with a character and the transition from there; 0 where there is none. */
    private final long[] table;

    private final int mask;
    /** One bit for each transition that there may be: most of those that are asked for are none, and this fits a near cache. */
    private final long[] possible = new long[FILTER_BITS / Long.SIZE];

    private int states = 1;
    private int[] failure;
    /** The name that ends in a state, or -1. */
    private int[] names;
    /** The next state along the failure links in which a name ends, or 0. */
    private int[] outputs;

    private final int[] lengths;

    /** An automaton of {@code folded} names; matches report the index in the list. Names must be distinct and not empty. */
    NameAutomaton(List<String> folded) {
        int characters = folded.stream().mapToInt(String::length).sum();
        int capacity = Integer.highestOneBit(Math.max(8, characters)) * 2;
        table = new long[2 * capacity];
        mask = capacity - 1;
        names = new int[characters + 1];
        Arrays.fill(names, -1);
        lengths = new int[folded.size()];
        int[] parent = new int[characters + 1];
        char[] label = new char[characters + 1];
        for (String name : folded) {
            insert(name, 1, parent, label);
        }
        shallow = states - 1;
        for (int i = 0; i < folded.size(); i++) {
            names[insert(folded.get(i), folded.get(i).length(), parent, label)] = i;
            lengths[i] = folded.get(i).length();
        }
        link(parent, label);
        markNamed();
    }

    /** The state after the first {@code length} characters of {@code name}. */
    private int insert(String name, int length, int[] parent, char[] label) {
        int state = ROOT;
        for (int i = 0; i < length; i++) {
            char c = name.charAt(i);
            int next = child(state, c);
            if (next == ROOT) {
                next = states++;
                add(state, c, next);
                parent[next] = state;
                label[next] = c;
                if (parent[state] == ROOT && state != ROOT) {
                    roots[label[state]] |= followerBit(c);
                }
            }
            state = next;
        }
        return state;
    }

    /** Failure links, nearest states to the root first: a state's link needs its parent's. */
    private void link(int[] parent, char[] label) {
        failure = new int[states];
        outputs = new int[states];
        for (int state : nearestFirst(parent)) {
            if (parent[state] != ROOT) {
                failure[state] = step(failure[parent[state]], label[state]);
            }
            int link = failure[state];
            outputs[state] = names[link] >= 0 ? link : outputs[link];
        }
    }

    /** All states but the root; a parent's number is lower than its children's. */
    private int[] nearestFirst(int[] parent) {
        int[] depth = new int[states];
        int[] ends = new int[states + 1];
        for (int state = 1; state < states; state++) {
            depth[state] = depth[parent[state]] + 1;
            ends[depth[state]]++;
        }
        for (int d = 1; d <= states; d++) {
            ends[d] += ends[d - 1];
        }
        int[] order = new int[states - 1];
        for (int state = states - 1; state > 0; state--) {
            order[--ends[depth[state]]] = state;
        }
        return order;
    }

    private void markNamed() {
        for (int c = 0; c < roots.length; c++) {
            roots[c] |= Integer.toUnsignedLong(named((int) roots[c]));
        }
        for (int slot = 1; slot < table.length; slot += 2) {
            table[slot] |= Integer.toUnsignedLong(named((int) table[slot]));
        }
    }

    private int named(int state) {
        return names[state] >= 0 || outputs[state] != ROOT ? NAMED : 0;
    }

    /** Reports every name in {@code text} to {@code receiver}, whatever stands around it. */
    void match(String text, Receiver receiver) {
        int state = ROOT;
        char last = 0;
        int length = text.length();
        for (int i = 0; i < length; i++) {
            char c = text.charAt(i);
            if (state != ROOT && NameFolding.isSeparator(c)) {
                continue;
            }
            c = NameFolding.lower(c);
            boolean alone = state == ROOT || state <= shallow && (roots[last] & followerBit(c)) == 0;
            int next = alone ? (int) roots[c] : step(state, c);
            last = c;
            state = next & ~NAMED;
            if (next < 0) {
                report(text, state, i + 1, receiver);
            }
        }
    }

    private void report(String text, int state, int end, Receiver receiver) {
        int output = names[state] >= 0 ? state : outputs[state];
        while (output != ROOT) {
            int name = names[output];
            receiver.accept(startOf(text, end, lengths[name]), end, name);
            output = outputs[output];
        }
    }

    private static int startOf(String text, int end, int length) {
        int start = end;
        for (int left = length; left > 0; ) {
            start--;
            if (!NameFolding.isSeparator(text.charAt(start))) {
                left--;
            }
        }
        return start;
    }

    /** The transition from {@code state} along its failure links. */
    private int step(int state, char c) {
        int from = state;
        while (from > shallow) {
            int next = child(from, c);
            if (next != ROOT) {
                return next;
            }
            from = failure[from];
        }
        int next = from == ROOT ? ROOT : child(from, c);
        return next == ROOT ? (int) roots[c] : next;
    }

    /** The transition from {@code state} itself, or the root where it has none. */
    private int child(int state, char c) {
        if (state == ROOT) {
            return (int) roots[c];
        }
        long key = (long) state << 16 | c;
        long mixed = mix(key);
        if ((possible[filterIndex(mixed)] & 1L << mixed) == 0) {
            return ROOT;
        }
        int slot = slot(mixed);
        while (table[slot] != key && table[slot] != 0) {
            slot = slot + 2 & mask << 1;
        }
        return (int) table[slot + 1];
    }

    private void add(int state, char c, int target) {
        if (state == ROOT) {
            roots[c] |= target;
            return;
        }
        long key = (long) state << 16 | c;
        long mixed = mix(key);
        possible[filterIndex(mixed)] |= 1L << mixed;
        int slot = slot(mixed);
        while (table[slot] != 0) {
            slot = slot + 2 & mask << 1;
        }
        table[slot] = key;
        table[slot + 1] = target;
    }

    private static long followerBit(char c) {
        return 1L << Integer.SIZE + (c * 0x9e3779b1 >>> 27);
    }

    private static long mix(long key) {
        long mixed = key * 0x9e3779b97f4a7c15L;
        return mixed ^ mixed >>> 32;
    }

    private static int filterIndex(long mixed) {
        return (int) (mixed >>> 6) & FILTER_BITS / Long.SIZE - 1;
    }

    private int slot(long mixed) {
        return ((int) (mixed >>> 24) & mask) << 1;
    }
}
