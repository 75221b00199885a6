/**
 * Facts and articles as JSON, JSON Lines and CSV, with the JSON Schema of the export.
 */
@NullMarked
package io.hanwire.export;

import org.jspecify.annotations.NullMarked;
