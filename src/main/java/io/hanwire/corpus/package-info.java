/**
 * Files in, articles out: formats, encodings, the main content of web pages, pages that hold several articles, and the
 * limits that keep a hostile file from taking more than its share.
 */
@NullMarked
package io.hanwire.corpus;

import org.jspecify.annotations.NullMarked;
