package io.hanwire.entity;

import io.hanwire.text.Span;

/**
 * A place where a name of the registry stands, before it is known whether it is meant.
 *
 * @param span in the canonical text
 * @param reading whose name it is
 */
record Candidate(Span span, Reading reading) {

    EntityType type() {
        return reading.type();
    }

    Mention mention() {
        return new Mention(span, reading.entity());
    }
}
