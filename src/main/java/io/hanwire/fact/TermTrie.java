package io.hanwire.fact;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Finds the words that start at a place, in time linear in the longest's length. Safe for reading by several threads. */
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

    /** The words that begin at {@code start} of {@code text} and end at or before {@code limit}, the longest first. */
    List<Term> at(CharSequence text, int start, int limit) {
        Node node = root;
        List<Term> found = List.of();
        for (int i = start; i < limit; i++) {
            node = node.next.get(text.charAt(i));
            if (node == null) {
                break;
            }
            if (node.term != null) {
                found = found.isEmpty() ? new ArrayList<>(3) : found;
                found.addFirst(node.term);
            }
        }
        return found;
    }
}
