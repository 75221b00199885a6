package io.hanwire.entity;

import io.hanwire.text.Span;

/**
 * A place where a name of the registry stands, before it is known whether it is meant.
 *
 * @param span in the canonical text
 * @param entry whose name it is
 * @param ambiguous whether it needs support
 */
record Candidate(Span span, RegistryEntry entry, boolean ambiguous) {

    Mention mention() {
        return new Mention(span, entry.entity());
    }
}
