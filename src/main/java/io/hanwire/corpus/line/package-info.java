/**
 * What the lines of a text are: paragraphs, headline, byline, caption, disclaimer; a page of several articles.
 */
@NullMarked
package io.hanwire.corpus.line;

import org.jspecify.annotations.NullMarked;
