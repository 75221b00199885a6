package io.hanwire.language;

import io.hanwire.text.Span;
import java.util.List;

/**
 * A name that the tagger found.
 *
 * @param span in the sentence
 * @param margin how much better the sentence reads with the name than without: over 0, and the surer, the larger; below 30 one
 *     in two is wrong, over 100 one in ten
 * @param words the words that the name overlaps, in order, counted in the sentence; a number is one word of one {@code 0}
 */
public record TaggedName(Span span, float margin, List<Word> words) {

    public TaggedName {
        words = List.copyOf(words);
    }
}
