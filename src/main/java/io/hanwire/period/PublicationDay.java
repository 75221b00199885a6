package io.hanwire.period;

import io.hanwire.text.Region;
import java.time.LocalDate;
import java.util.Optional;

/** Infers when a text was written from the days that it states. */
final class PublicationDay {

    private PublicationDay() {}

    static Optional<LocalDate> infer(FoldedText text, Region region) {
        return Optional.empty();
    }
}
