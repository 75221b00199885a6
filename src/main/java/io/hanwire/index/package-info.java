/**
 * Articles, facts and the ledger of inputs in one Lucene index under one commit; search over it.
 */
@NullMarked
package io.hanwire.index;

import org.jspecify.annotations.NullMarked;
