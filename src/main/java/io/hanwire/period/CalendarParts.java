package io.hanwire.period;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import org.jspecify.annotations.Nullable;

/** The days of a part of a year. */
final class CalendarParts {

    private CalendarParts() {}

    /** The days of {@code part} in {@code year}; throws {@link DateTimeException} for a day that is not in it. */
    static TimeRange range(int year, Part part) {
        return switch (part) {
            case Part.Whole whole -> TimeRange.year(year);
            case Part.Half half -> TimeRange.half(year, half.half());
            case Part.Quarters quarters -> TimeRange.months(year, 3 * quarters.first() - 2, year, 3 * quarters.last());
            case Part.Months months -> TimeRange.months(year, months.first(), year, months.last());
            case Part.Edge edge -> TimeRange.month(year, edge.month());
            case Part.Days days ->
                TimeRange.of(
                        LocalDate.of(year, days.month(), days.first()),
                        days.last() == Part.MONTH_END
                                ? YearMonth.of(year, days.month()).atEndOfMonth()
                                : LocalDate.of(year, days.month(), days.last()));
            case Part.Weeks weeks -> weeks(year, weeks);
            case Part.Lunar lunar -> LunarCalendar.range(year, lunar.month(), lunar.leap(), lunar.day());
        };
    }

    private static TimeRange weeks(int year, Part.Weeks weeks) {
        DayOfWeek weekday = DayOfWeek.of(Math.max(weeks.weekday(), 1));
        LocalDate day =
                LocalDate.of(year, weeks.month(), 1).with(TemporalAdjusters.dayOfWeekInMonth(weeks.ordinal(), weekday));
        if (day.getMonthValue() != weeks.month()) {
            throw new DateTimeException(
                    "month " + weeks.month() + " of " + year + " has no such week: " + weeks.ordinal());
        }
        return weeks.weekday() == 0 ? TimeRange.of(day, day.plusDays(6)) : TimeRange.day(day);
    }

    /** The label of {@code part} in a fiscal year; null for a part that is not counted in fiscal years. */
    static @Nullable TimeRange fiscal(int year, Part part) {
        return switch (part) {
            case Part.Whole whole -> TimeRange.fiscal(year, "");
            case Part.Half half -> TimeRange.fiscal(year, "H" + half.half());
            case Part.Quarters quarters -> fiscalQuarters(year, quarters.first(), quarters.last());
            case Part.Months months ->
                months.first() == 1 && months.last() % 3 == 0 ? fiscalQuarters(year, 1, months.last() / 3) : null;
            case Part.Edge edge -> null;
            case Part.Days days -> null;
            case Part.Weeks weeks -> null;
            case Part.Lunar lunar -> null;
        };
    }

    private static TimeRange fiscalQuarters(int year, int first, int last) {
        if (first == 1 && last == 4) {
            return TimeRange.fiscal(year, "");
        }
        if (last == first + 1 && last % 2 == 0) {
            return TimeRange.fiscal(year, "H" + last / 2);
        }
        TimeRange from = TimeRange.fiscal(year, "Q" + first);
        return first == last
                ? from
                : new TimeRange(
                        from.label() + "/" + TimeRange.fiscal(year, "Q" + last).label(), null, null);
    }
}
