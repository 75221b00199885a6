/**
 * Words and part-of-speech tags out of HanLP, behind one thread-safe face.
 */
@NullMarked
package io.hanwire.language;

import org.jspecify.annotations.NullMarked;
