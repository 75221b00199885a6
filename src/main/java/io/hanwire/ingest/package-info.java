/**
 * From a folder of files to a committed index: incremental, parallel, safe to kill at any instant.
 */
@NullMarked
package io.hanwire.ingest;

import org.jspecify.annotations.NullMarked;
