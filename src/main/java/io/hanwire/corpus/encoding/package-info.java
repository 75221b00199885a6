/**
 * Which encoding bytes are in, and whether what they decode to is language or the remains of a wrong conversion.
 */
@NullMarked
package io.hanwire.corpus.encoding;

import org.jspecify.annotations.NullMarked;
