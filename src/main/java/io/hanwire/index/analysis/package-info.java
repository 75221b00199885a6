/**
 * From text to index terms: canonical form, bigrams, words and names.
 */
@NullMarked
package io.hanwire.index.analysis;

import org.jspecify.annotations.NullMarked;
