package io.hanwire.text;

/**
 * A sentence of an article.
 *
 * @param span where it stands in the text that was split, without surrounding white space
 * @param paragraph the number of its line, counted from 0; in an article with a title line 0 is the title
 */
public record Sentence(Span span, int paragraph) {}
