/**
 * The command line: one class a command.
 */
@NullMarked
package io.hanwire.cli;

import org.jspecify.annotations.NullMarked;
