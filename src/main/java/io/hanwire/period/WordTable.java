package io.hanwire.period;

import io.hanwire.text.Tsv;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Words by their first character, the longest first. Immutable. */
final class WordTable {

    private static final Word[] NONE = {};

    private final Word[][] byFirst = new Word[Character.MAX_VALUE + 1][];
    /** For each first character, one bit for each type of which it begins a word. */
    private final int[] types = new int[Character.MAX_VALUE + 1];

    private WordTable(List<Word> words) {
        List<Word> sorted = new ArrayList<>(words);
        sorted.sort(Comparator.comparingInt((Word word) -> word.text().length()).reversed());
        for (Word word : sorted) {
            char first = word.text().charAt(0);
            Word[] old = byFirst[first] == null ? NONE : byFirst[first];
            Word[] longer = Arrays.copyOf(old, old.length + 1);
            longer[old.length] = word;
            byFirst[first] = longer;
            types[first] |= bit(word.type());
        }
    }

    /** The words of the resource {@code name}, whose rows have {@code columns} cells and may have one more. */
    static WordTable load(String name, int columns) {
        return new WordTable(Tsv.rows(WordTable.class, name, columns, columns + 1).stream()
                .map(Word::of)
                .toList());
    }

    private static int bit(Word.Type type) {
        return 1 << type.ordinal();
    }

    boolean startsWith(char first) {
        return byFirst[first] != null;
    }

    /** The longest word that stands at {@code i}, or null. */
    @Nullable
    Word at(FoldedText text, int i) {
        Word[] words = byFirst[text.at(i)];
        if (words != null) {
            for (Word word : words) {
                if (word.standsAt(text, i)) {
                    return word;
                }
            }
        }
        return null;
    }

    /** The longest word of one of two types that stands at {@code i}, or null. */
    @Nullable
    Word at(FoldedText text, int i, Word.Type type, Word.Type other) {
        char first = text.at(i);
        if ((types[first] & (bit(type) | bit(other))) != 0) {
            for (Word word : byFirst[first]) {
                if ((word.type() == type || word.type() == other) && word.standsAt(text, i)) {
                    return word;
                }
            }
        }
        return null;
    }

    /** The longest word of {@code type} that stands at {@code i}, or null. */
    @Nullable
    Word at(FoldedText text, int i, Word.Type type) {
        return at(text, i, type, type);
    }
}
