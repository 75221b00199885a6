/**
 * Who reported what, how much, for when, said where: facts and how they are extracted and reconciled.
 */
@NullMarked
package io.hanwire.fact;

import org.jspecify.annotations.NullMarked;
