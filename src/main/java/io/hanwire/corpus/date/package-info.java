/**
 * Printed dates, in every form that Chinese news gives them.
 */
@NullMarked
package io.hanwire.corpus.date;

import org.jspecify.annotations.NullMarked;
