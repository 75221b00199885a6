/**
 * What keeps a hostile input within bounds: the limits, the deadline, and the reasons for which an input is refused.
 */
@NullMarked
package io.hanwire.corpus.guard;

import org.jspecify.annotations.NullMarked;
