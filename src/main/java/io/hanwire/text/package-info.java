/**
 * The records that everything else speaks of: articles, spans of their text, sentences, languages.
 */
@NullMarked
package io.hanwire.text;

import org.jspecify.annotations.NullMarked;
