package io.hanwire.corpus.date;

import io.hanwire.text.Published;
import io.hanwire.text.Span;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/**
 * A date as it is printed somewhere.
 *
 * @param year 0 where none is printed: 「12月17日」
 * @param time the time of day, where printed
 * @param offset the offset from UTC, where printed
 * @param span where it stands in the line, time included
 */
public record PrintedDate(
        int year,
        int month,
        int day,
        @Nullable LocalTime time,
        @Nullable ZoneOffset offset,
        Span span) {

    private static final int EARLIEST_YEAR = 1990;
    private static final int LATEST_YEAR = 2059;

    public boolean hasYear() {
        return year != 0;
    }

    /**
     * The date, or null where it cannot be a publication date: no year, no such day (2025-02-30), or a year before 1990 or
     * after 2059.
     */
    public @Nullable StatedDate stated(Published.Basis basis) {
        return hasYear() ? inYear(year, basis) : null;
    }

    /** As {@link #stated}, with {@code assumed} for the year where none is printed. */
    public @Nullable StatedDate inYear(int assumed, Published.Basis basis) {
        int stated = hasYear() ? year : assumed;
        if (stated < EARLIEST_YEAR || stated > LATEST_YEAR) {
            return null;
        }
        try {
            LocalDate date = LocalDate.of(stated, month, day);
            OffsetDateTime moment = time == null || offset == null ? null : OffsetDateTime.of(date, time, offset);
            return new StatedDate(date, moment, basis);
        } catch (DateTimeException e) {
            return null;
        }
    }
}
