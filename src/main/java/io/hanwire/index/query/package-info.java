/**
 * The query language: a text that a user types, read into a tree of conditions.
 */
@NullMarked
package io.hanwire.index.query;

import org.jspecify.annotations.NullMarked;
