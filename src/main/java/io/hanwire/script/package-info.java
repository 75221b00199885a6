/**
 * Which script and region a text is written in, and its canonical form: Simplified characters with mainland wording,
 * every character of which maps back to the original.
 */
@NullMarked
package io.hanwire.script;

import org.jspecify.annotations.NullMarked;
