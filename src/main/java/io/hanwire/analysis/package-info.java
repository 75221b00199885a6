/**
 * One pure function from an article to all that is known of it.
 */
@NullMarked
package io.hanwire.analysis;

import org.jspecify.annotations.NullMarked;
