package io.hanwire.language;

import io.hanwire.text.Span;

/**
 * A name that the tagger found.
 *
 * @param span in the sentence
 * @param margin how much better the sentence reads with the name than without: over 0, and the surer, the larger; below 30 one
 *     in two is wrong, over 100 one in ten
 */
public record TaggedName(Span span, float margin) {}
