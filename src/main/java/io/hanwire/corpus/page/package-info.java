/**
 * The main content of a web page.
 */
@NullMarked
package io.hanwire.corpus.page;

import org.jspecify.annotations.NullMarked;
