package io.hanwire.figure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Words that are looked up at a place of a text, the longest one wins. A look-up reads no more characters than the longest word
 * has. Immutable and safe for use by several threads.
 */
final class WordTrie<V> {

    /** A word of the trie and what it stands for. */
    record Entry<V>(String word, V value) {
        int length() {
            return word.length();
        }
    }

    private static final class Node<V> {
        private char[] labels = {};
        private final List<Node<V>> children = new ArrayList<>();

        @Nullable
        private Entry<V> entry;

        @Nullable
        Node<V> child(char label) {
            int at = Arrays.binarySearch(labels, label);
            return at < 0 ? null : children.get(at);
        }
    }

    private static final int FIRST_CHARACTERS = 1 << 12;

    private final Node<V> root = new Node<>();
    /** Whether a word may begin with a character of these low bits: most look-ups end here. */
    private final boolean[] mayBegin = new boolean[FIRST_CHARACTERS];

    /** The words of {@code entries}, to be looked up from a place on. */
    static <V> WordTrie<V> forward(Map<String, V> entries) {
        WordTrie<V> trie = new WordTrie<>();
        new TreeMap<>(entries).forEach((word, value) -> trie.put(word, new Entry<>(word, value)));
        return trie;
    }

    /** The words of {@code entries}, to be looked up before a place. */
    static <V> WordTrie<V> backward(Map<String, V> entries) {
        WordTrie<V> trie = new WordTrie<>();
        entries.forEach(
                (word, value) -> trie.put(new StringBuilder(word).reverse().toString(), new Entry<>(word, value)));
        return trie;
    }

    private void put(String path, Entry<V> entry) {
        Node<V> node = root;
        mayBegin[path.charAt(0) & (FIRST_CHARACTERS - 1)] = true;
        for (int i = 0; i < path.length(); i++) {
            node = childOrNew(node, path.charAt(i));
        }
        node.entry = entry;
    }

    private static <V> Node<V> childOrNew(Node<V> node, char label) {
        int at = Arrays.binarySearch(node.labels, label);
        if (at >= 0) {
            return node.children.get(at);
        }
        int place = -at - 1;
        char[] labels = Arrays.copyOf(node.labels, node.labels.length + 1);
        System.arraycopy(node.labels, place, labels, place + 1, node.labels.length - place);
        labels[place] = label;
        node.labels = labels;
        Node<V> child = new Node<>();
        node.children.add(place, child);
        return child;
    }

    /** The longest word that begins at {@code from}, or null. */
    @Nullable
    Entry<V> longestAt(char[] text, int from) {
        if (from >= text.length || !mayBegin[text[from] & (FIRST_CHARACTERS - 1)]) {
            return null;
        }
        Entry<V> longest = null;
        Node<V> node = root;
        for (int i = from; i < text.length; i++) {
            node = node.child(text[i]);
            if (node == null) {
                return longest;
            }
            longest = node.entry == null ? longest : node.entry;
        }
        return longest;
    }

    /** The longest word that ends before {@code end} and does not begin before {@code floor}, or null. */
    @Nullable
    Entry<V> longestBefore(char[] text, int end, int floor) {
        if (end <= floor || !mayBegin[text[end - 1] & (FIRST_CHARACTERS - 1)]) {
            return null;
        }
        Entry<V> longest = null;
        Node<V> node = root;
        for (int i = end - 1; i >= floor; i--) {
            node = node.child(text[i]);
            if (node == null) {
                return longest;
            }
            longest = node.entry == null ? longest : node.entry;
        }
        return longest;
    }
}
