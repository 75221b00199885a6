package io.hanwire.text;

import java.time.LocalDate;

/** The day an article was published, in the zone of its own press, and what that rests on. */
public record Published(LocalDate date, Basis basis) {

    /** What a publication date rests on, the surest first. */
    public enum Basis {
        /** Given with the input: a JSON field, a feed's pubDate. */
        GIVEN,
        /** The page's own metadata. */
        METADATA,
        /** A date line on the page or at the head of the text: 「2025-10-30 01:28 經濟日報」. */
        PAGE,
        /** The newest date that the text states: no more than the earliest day it can have been written. */
        INFERRED
    }

    public boolean inferred() {
        return basis == Basis.INFERRED;
    }
}
