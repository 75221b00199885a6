/**
 * Time expressions, read into {@link io.hanwire.period.Period}s and resolved against the date of their article.
 */
@NullMarked
package io.hanwire.period;

import org.jspecify.annotations.NullMarked;
