package io.hanwire.fact;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds the words that start at a place, in time linear in the longest's length and without making anything. Immutable and safe
 * for use by several threads.
 */
final class TermTrie {

    private static final int CHARACTERS = 1 << Character.SIZE;

    /** The children of a node are in the order of their characters. */
    private static final class Node {
        private char[] characters = new char[0];
        private Node[] children = new Node[0];
        /** The word that ends here and those that it begins with, the longest first; null where none ends here. */
        private @Nullable List<Term> words;

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

    /** @param terms words, none of them twice */
    TermTrie(Collection<Term> terms) {
        List<Term> shorterFirst = new ArrayList<>(terms);
        shorterFirst.sort(Comparator.comparingInt(term -> term.text().length()));
        shorterFirst.forEach(this::add);
    }

    private void add(Term term) {
        String text = term.text();
        List<Term> words = new ArrayList<>();
        words.add(term);
        words.addAll(at(text, 0, text.length()));
        Node node = first[text.charAt(0)];
        if (node == null) {
            node = new Node();
            first[text.charAt(0)] = node;
        }
        for (int i = 1; i < text.length(); i++) {
            node = node.childOrNew(text.charAt(i));
        }
        node.words = List.copyOf(words);
    }

    /** The words that begin at {@code start} of {@code text} and end at or before {@code limit}, the longest first. */
    List<Term> at(String text, int start, int limit) {
        List<Term> found = List.of();
        Node node = start < limit ? first[text.charAt(start)] : null;
        for (int i = start + 1; node != null; i++) {
            found = node.words == null ? found : node.words;
            node = i < limit ? node.child(text.charAt(i)) : null;
        }
        return found;
    }
}
