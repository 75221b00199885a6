package io.hanwire.entity;

import java.util.Arrays;
import java.util.List;

/**
 * An Aho–Corasick automaton over {@linkplain NameFolding folded} names: one pass over a text finds every place at which a
 * name ends. Transitions are kept in one open-addressed table; most characters of a text begin no name and cost one array
 * look-up. Immutable and safe for use by several threads.
 */
final class NameAutomaton {

    /** Receives each occurrence of a name, in order of its end, the longer first where several end together. */
    @FunctionalInterface
    interface Receiver {
        void accept(int start, int end, int name);
    }

    private static final int ROOT = 0;

    private static final int FILTER_BITS = 1 << 20;

    private final int[] rootTransitions = new int[1 << 16];
    private final long[] keys;
    private final int[] targets;
    private final int mask;
    /** One bit for each transition that there may be: most of those that are asked for are none, and this fits the nearest cache. */
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
        int capacity = Integer.highestOneBit(Math.max(16, characters * 2)) * 2;
        keys = new long[capacity];
        targets = new int[capacity];
        mask = capacity - 1;
        names = new int[characters + 1];
        Arrays.fill(names, -1);
        lengths = new int[folded.size()];
        int[] parent = new int[characters + 1];
        char[] label = new char[characters + 1];
        for (int i = 0; i < folded.size(); i++) {
            insert(folded.get(i), i, parent, label);
        }
        link(parent, label);
    }

    private void insert(String name, int index, int[] parent, char[] label) {
        int state = ROOT;
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            int next = child(state, c);
            if (next < 0) {
                next = states++;
                add(state, c, next);
                parent[next] = state;
                label[next] = c;
            }
            state = next;
        }
        names[state] = index;
        lengths[index] = name.length();
    }

    /** Failure links, nearest states to the root first: a state's link needs its parent's. */
    private void link(int[] parent, char[] label) {
        failure = new int[states];
        outputs = new int[states];
        int[] depth = new int[states];
        Integer[] order = new Integer[states - 1];
        for (int state = 1; state < states; state++) {
            depth[state] = depth[parent[state]] + 1;
            order[state - 1] = state;
        }
        Arrays.sort(order, (a, b) -> Integer.compare(depth[a], depth[b]));
        for (int state : order) {
            if (parent[state] != ROOT) {
                failure[state] = step(failure[parent[state]], label[state]);
            }
            int link = failure[state];
            outputs[state] = names[link] >= 0 ? link : outputs[link];
        }
    }

    /** Reports every name in {@code text} to {@code receiver}, whatever stands around it. */
    void match(CharSequence text, Receiver receiver) {
        int state = ROOT;
        int length = text.length();
        for (int i = 0; i < length; i++) {
            char c = text.charAt(i);
            if (state == ROOT) {
                state = rootTransitions[NameFolding.lower(c)];
            } else if (!NameFolding.isSeparator(c)) {
                state = step(state, NameFolding.lower(c));
            } else {
                continue;
            }
            if (state != ROOT) {
                report(text, state, i + 1, receiver);
            }
        }
    }

    /** The index of {@code folded}, or -1 where it is no name. */
    int indexOf(CharSequence folded) {
        int state = ROOT;
        for (int i = 0; i < folded.length(); i++) {
            state = child(state, folded.charAt(i));
            if (state < 0) {
                return -1;
            }
        }
        return names[state];
    }

    private void report(CharSequence text, int state, int end, Receiver receiver) {
        int output = names[state] >= 0 ? state : outputs[state];
        while (output != ROOT) {
            int name = names[output];
            receiver.accept(startOf(text, end, lengths[name]), end, name);
            output = outputs[output];
        }
    }

    private static int startOf(CharSequence text, int end, int length) {
        int start = end;
        for (int left = length; left > 0; ) {
            start--;
            if (!NameFolding.isSeparator(text.charAt(start))) {
                left--;
            }
        }
        return start;
    }

    private int step(int state, char c) {
        int from = state;
        while (from != ROOT) {
            int next = child(from, c);
            if (next >= 0) {
                return next;
            }
            from = failure[from];
        }
        return rootTransitions[c];
    }

    private int child(int state, char c) {
        if (state == ROOT) {
            int target = rootTransitions[c];
            return target == ROOT ? -1 : target;
        }
        long key = (long) state << 16 | c;
        long mixed = mix(key);
        if ((possible[filterIndex(mixed)] & 1L << mixed) == 0) {
            return -1;
        }
        for (int slot = slot(mixed); ; slot = slot + 1 & mask) {
            if (keys[slot] == key) {
                return targets[slot];
            }
            if (keys[slot] == 0) {
                return -1;
            }
        }
    }

    private void add(int state, char c, int target) {
        if (state == ROOT) {
            rootTransitions[c] = target;
            return;
        }
        long key = (long) state << 16 | c;
        long mixed = mix(key);
        possible[filterIndex(mixed)] |= 1L << mixed;
        int slot = slot(mixed);
        while (keys[slot] != 0) {
            slot = slot + 1 & mask;
        }
        keys[slot] = key;
        targets[slot] = target;
    }

    private static long mix(long key) {
        long mixed = key * 0x9e3779b97f4a7c15L;
        return mixed ^ mixed >>> 32;
    }

    private static int filterIndex(long mixed) {
        return (int) (mixed >>> 6) & FILTER_BITS / Long.SIZE - 1;
    }

    private int slot(long mixed) {
        return (int) (mixed >>> 24) & mask;
    }
}
