/**
 * Companies, products, people and institutions: the registry of known ones, linking of their names in a text, and
 * discovery of names that no registry has.
 */
@NullMarked
package io.hanwire.entity;

import org.jspecify.annotations.NullMarked;
