package io.hanwire.period;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of days with its name. Equal days have equal names: 1-9月 and 前三季度 of 2025 are both {@code
 * "2025-Q1/2025-Q3"}, and {@link #parse} of a label gives the range that has it.
 *
 * @param label {@code "2024"}, {@code "2025-H1"}, {@code "2025-Q1"}, {@code "2025-12"}, {@code "2025-12-05"}, two of them
 *     with a slash between for a longer stretch ({@code "2022/2025-Q1"}), or the same for fiscal years: {@code "FY2026"},
 *     {@code "FY2026-Q3"}
 * @param start the first day; null, together with {@code end}, only for a fiscal label
 * @param end the last day
 */
public record TimeRange(
        String label, @Nullable LocalDate start, @Nullable LocalDate end) {

    public TimeRange {
        Objects.requireNonNull(label, "label is null");
        if ((start == null) != (end == null) || start == null && !label.startsWith("FY")) {
            throw new IllegalArgumentException("range " + label + " needs a first and a last day");
        }
        if (start != null && end.isBefore(start)) {
            throw new IllegalArgumentException("range " + label + " ends " + end + " before it starts " + start);
        }
    }

    /** The range from the first to the last day, both inclusive, under its one name. */
    public static TimeRange of(LocalDate start, LocalDate end) {
        if (end.isBefore(start)) {
            throw new IllegalArgumentException("range ends " + end + " before it starts " + start);
        }
        return new TimeRange(PeriodLabel.of(start, end), start, end);
    }

    /** The range that {@code label} names; empty where it names none. */
    public static Optional<TimeRange> parse(String label) {
        return PeriodLabel.parse(label);
    }

    public static TimeRange day(LocalDate date) {
        return of(date, date);
    }

    public static TimeRange month(int year, int month) {
        return months(year, month, year, month);
    }

    /** From the first day of one month to the last day of another. */
    public static TimeRange months(int year, int month, int lastYear, int lastMonth) {
        LocalDate last = LocalDate.of(lastYear, lastMonth, 1);
        return of(LocalDate.of(year, month, 1), last.withDayOfMonth(last.lengthOfMonth()));
    }

    /** @param quarter 1 to 4 */
    public static TimeRange quarter(int year, int quarter) {
        return months(year, 3 * quarter - 2, year, 3 * quarter);
    }

    /** @param half 1 or 2 */
    public static TimeRange half(int year, int half) {
        return months(year, 6 * half - 5, year, 6 * half);
    }

    public static TimeRange year(int year) {
        return years(year, year);
    }

    public static TimeRange years(int first, int last) {
        return months(first, 1, last, 12);
    }

    /** A fiscal year or a part of it ({@code ""}, {@code "Q3"}, {@code "H1"}) of a calendar that is not known. */
    public static TimeRange fiscal(int year, String part) {
        return new TimeRange(PeriodLabel.fiscalYear(year) + (part.isEmpty() ? "" : "-" + part), null, null);
    }

    /** Whether the label is of a fiscal year. */
    public boolean isFiscal() {
        return label.startsWith("FY");
    }

    public Granularity granularity() {
        return PeriodLabel.granularity(this);
    }

    /** The same stretch {@code years} later, or earlier where negative: 2024-Q3 of 2025-Q3. */
    public TimeRange plusYears(int years) {
        return PeriodLabel.moved(this, years, 0);
    }

    /** The same stretch one year before. */
    public TimeRange yearBefore() {
        return plusYears(-1);
    }

    /** The stretch of the same length that ends where this one begins: 2025-Q2 of 2025-Q3, 2024 of 2025. */
    public TimeRange before() {
        return next(-1);
    }

    /** The stretch of the same length {@code count} lengths later, or earlier where negative. */
    public TimeRange next(int count) {
        return PeriodLabel.moved(this, 0, count);
    }

    /** Whether every day of {@code other} is in this range; a fiscal range without days contains only its equal. */
    public boolean contains(TimeRange other) {
        if (start == null || end == null || other.start == null || other.end == null) {
            return label.equals(other.label);
        }
        return !other.start.isBefore(start) && !other.end.isAfter(end);
    }

    /** Whether the two have a day in common; a fiscal range without days overlaps only its equal. */
    public boolean overlaps(TimeRange other) {
        if (start == null || end == null || other.start == null || other.end == null) {
            return label.equals(other.label);
        }
        return !other.start.isAfter(end) && !other.end.isBefore(start);
    }
}
