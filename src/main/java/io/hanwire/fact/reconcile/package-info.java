/**
 * What all sources say of one (subject, metric, scope, period), compared by stated precision.
 */
@NullMarked
package io.hanwire.fact.reconcile;

import org.jspecify.annotations.NullMarked;
