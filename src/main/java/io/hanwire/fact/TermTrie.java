package io.hanwire.fact;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the words that start at a place, in time linear in the longest's length. Safe for reading by several threads. */
final class TermTrie {

    private static final int CHARACTERS = 1 << Character.SIZE;

    /** The children of a node are in the order of their characters. */
    private static final class Node {
        private char[] characters = new char[0];
        private Node[] children = new Node[0];
        private @Nullable Term term;

        @Nullable
        Node child(char c) {
            int at = Arrays.binarySearch(characters, c);
            return at < 0 ? null : children[at];
        }

        Node childOrNew(char c) {
            int at = Arrays.binarySearch(characters, c);
            if (at >= 0) {
                return children[at];
            }
            int place = -at - 1;
            char[] moreCharacters = new char[characters.length + 1];
            Node[] moreChildren = new Node[children.length + 1];
            System.arraycopy(characters, 0, moreCharacters, 0, place);
            System.arraycopy(children, 0, moreChildren, 0, place);
            System.arraycopy(characters, place, moreCharacters, place + 1, characters.length - place);
            System.arraycopy(children, place, moreChildren, place + 1, children.length - place);
            moreCharacters[place] = c;
            moreChildren[place] = new Node();
            characters = moreCharacters;
            children = moreChildren;
            return children[place];
        }
    }

    /** By first character; most characters begin no word. */
    private final @Nullable Node[] first = new Node[CHARACTERS];

    /** Adds {@code term}; a word that is there already gains what the new row says of it. */
    void add(Term term) {
        String text = term.text();
        Node node = first[text.charAt(0)];
        if (node == null) {
            node = new Node();
            first[text.charAt(0)] = node;
        }
        for (int i = 1; i < text.length(); i++) {
            node = node.childOrNew(text.charAt(i));
        }
        node.term = node.term == null ? term : node.term.merged(term);
    }

    /** The words that begin at {@code start} of {@code text} and end at or before {@code limit}, the longest first. */
    List<Term> at(CharSequence text, int start, int limit) {
        if (start >= limit) {
            return List.of();
        }
        List<Term> found = List.of();
        Node node = first[text.charAt(start)];
        for (int i = start + 1; node != null; i++) {
            if (node.term != null) {
                found = found.isEmpty() ? new ArrayList<>(3) : found;
                found.addFirst(node.term);
            }
            node = i < limit ? node.child(text.charAt(i)) : null;
        }
        return found;
    }
}
