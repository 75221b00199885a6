package io.hanwire.language;

import java.util.List;

/**
 * The words and names of a sentence.
 *
 * @param words in order; a number is one word of one {@code 0}, whatever its digits, and white space is in none
 * @param names in order, none overlapping another
 */
public record TaggedSentence(List<Word> words, List<TaggedName> names) {

    public TaggedSentence {
        words = List.copyOf(words);
        names = List.copyOf(names);
    }
}
