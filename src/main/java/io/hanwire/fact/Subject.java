package io.hanwire.fact;

import io.hanwire.entity.Entity;
import io.hanwire.text.Span;
import java.util.Objects;

/**
 * Whom a value may be about, where it is named.
 *
 * @param entity who it is
 * @param span the name in the canonical text
 */
record Subject(Entity entity, Span span) {

    Subject {
        Objects.requireNonNull(entity, "entity is null");
        Objects.requireNonNull(span, "span is null");
    }
}
