/**
 * Numbers, ranges, units, currencies and percentages of Chinese business news, read into {@link io.hanwire.figure.Figure}s.
 */
@NullMarked
package io.hanwire.figure;

import org.jspecify.annotations.NullMarked;
