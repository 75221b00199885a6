package io.hanwire.fact;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Finds the words that start at a place, in time linear in the longest's length and without making anything. Immutable and safe
 * for use by several threads.
 */
final class TermTrie {

    private static final int CHARACTERS = 1 << Character.SIZE;

    private static final class Node {
        private final CharacterMap<Node> children;
        /** The word that ends here and those that it begins with, the longest first; null where none ends here. */
        private final @Nullable List<Term> words;

        Node(CharacterMap<Node> children, @Nullable List<Term> words) {
            this.children = children;
            this.words = words;
        }
    }

    /** A node while words are added. */
    private static final class Growing {
        private final Map<Character, Growing> children = new HashMap<>();
        private @Nullable Term word;

        /** @param shorter the words on the way to this node, the longest first */
        Node grown(List<Term> shorter) {
            List<Term> words = shorter;
            if (word != null) {
                words = new ArrayList<>(shorter.size() + 1);
                words.add(word);
                words.addAll(shorter);
            }
            List<Term> all = List.copyOf(words);
            Map<Character, Node> grown = new HashMap<>();
            children.forEach((c, child) -> grown.put(c, child.grown(all)));
            return new Node(new CharacterMap<>(grown), word == null ? null : all);
        }
    }

    /** By first character; most characters begin no word. */
    private final @Nullable Node[] first = new Node[CHARACTERS];

    /** @param terms words, none of them twice */
    TermTrie(Collection<Term> terms) {
        Growing root = new Growing();
        for (Term term : terms) {
            Growing node = root;
            for (int i = 0; i < term.text().length(); i++) {
                node = node.children.computeIfAbsent(term.text().charAt(i), c -> new Growing());
            }
            node.word = term;
        }
        root.children.forEach((c, child) -> first[c] = child.grown(List.of()));
    }

    /** The words that begin at {@code start} of {@code text} and end at or before {@code limit}, the longest first. */
    List<Term> at(String text, int start, int limit) {
        List<Term> found = List.of();
        Node node = start < limit ? first[text.charAt(start)] : null;
        for (int i = start + 1; node != null; i++) {
            found = node.words == null ? found : node.words;
            node = i < limit ? node.children.get(text.charAt(i)) : null;
        }
        return found;
    }
}
