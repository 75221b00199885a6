package io.hanwire.entity;

import io.hanwire.text.Span;

/**
 * A name in a text.
 *
 * @param span where it stands in the canonical text
 * @param entity whom it names; within one article the same unregistered name is the same entity
 */
public record Mention(Span span, Entity entity) {}
