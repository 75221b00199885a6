package io.hanwire.fact;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Finds the longest word that starts at a place, in time linear in its length. Safe for reading by several threads. */
final class TermTrie {

    private static final class Node {
        final Map<Character, Node> next = new HashMap<>(4);

        @Nullable
        Term term;
    }

    private final Node root = new Node();

    /** Adds {@code term}; a word that is there already gains what the new row says of it. */
    void add(Term term) {
        Node node = root;
        for (int i = 0; i < term.text().length(); i++) {
            node = node.next.computeIfAbsent(term.text().charAt(i), c -> new Node());
        }
        node.term = node.term == null ? term : node.term.merged(term);
    }

    /** The longest word of the trie that begins at {@code start} of {@code text} and ends at or before {@code limit}, or null. */
    @Nullable
    Term longest(CharSequence text, int start, int limit) {
        Node node = root;
        Term found = null;
        for (int i = start; i < limit; i++) {
            node = node.next.get(text.charAt(i));
            if (node == null) {
                return found;
            }
            if (node.term != null) {
                found = node.term;
            }
        }
        return found;
    }
}
