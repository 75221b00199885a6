package io.hanwire.corpus.date;

import io.hanwire.text.Published;
import io.hanwire.text.Region;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * A publication date as it was found, before the press it belongs to is known.
 *
 * @param date the day as printed
 * @param moment the instant, where the time and its offset from UTC are stated as well
 */
public record StatedDate(LocalDate date, @Nullable OffsetDateTime moment, Published.Basis basis) {

    public static StatedDate of(LocalDate date, Published.Basis basis) {
        return new StatedDate(date, null, basis);
    }

    /** The day in the zone of the press of {@code region}: 2025-11-03T17:30Z is 4 November in Taipei. */
    public Published in(Region region) {
        LocalDate day =
                moment == null ? date : moment.atZoneSameInstant(region.zone()).toLocalDate();
        return new Published(day, basis);
    }
}
