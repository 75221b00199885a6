package io.hanwire.period;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import org.jspecify.annotations.Nullable;

/** Finds days that are counted from the article's own. All answers are null, or unknown, where that is not known. */
final class NearResolver {

    /** How many days after the article a bare day of the month may lie in a sentence that does not look ahead. */
    private static final int DAYS_AHEAD = 14;

    private static final int DAYS_OF_TWO_MONTHS = 62;

    private final Timeline timeline;

    NearResolver(Timeline timeline) {
        this.timeline = timeline;
    }

    @Nullable
    TimeRange fromArticle(Expression.FromArticle from) {
        LocalDate today = timeline.today();
        return today == null ? null : containing(from.unit(), today).next(from.offset());
    }

    private static TimeRange containing(Granularity unit, LocalDate day) {
        return switch (unit) {
            case DAY -> TimeRange.day(day);
            case WEEK -> week(day);
            case MONTH -> TimeRange.month(day.getYear(), day.getMonthValue());
            case QUARTER -> TimeRange.quarter(day.getYear(), (day.getMonthValue() + 2) / 3);
            case HALF -> TimeRange.half(day.getYear(), (day.getMonthValue() + 5) / 6);
            case YEAR, MULTI_YEAR, RANGE -> TimeRange.year(day.getYear());
        };
    }

    private static TimeRange week(LocalDate day) {
        LocalDate monday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        return TimeRange.of(monday, monday.plusDays(6));
    }

    @Nullable
    TimeRange apart(Expression.Apart apart) {
        TimeRange named = timeline.sentenceDay();
        LocalDate today = named == null || apart.count() < 0 ? timeline.today() : named.end();
        if (today == null) {
            return null;
        }
        return switch (apart.unit()) {
            case DAY -> TimeRange.day(today.plusDays(apart.count()));
            case WEEK -> TimeRange.day(today.plusWeeks(apart.count()));
            case MONTH -> containing(Granularity.MONTH, today).next(apart.count());
            case QUARTER -> containing(Granularity.MONTH, today).next(3 * apart.count());
            case HALF -> containing(Granularity.MONTH, today).next(6 * apart.count());
            case YEAR, MULTI_YEAR, RANGE -> TimeRange.year(yearOf(apart, today) + apart.count());
        };
    }

    private int yearOf(Expression.Apart apart, LocalDate today) {
        return apart.count() > 0 && timeline.sentenceYear() != 0 ? timeline.sentenceYear() : today.getYear();
    }

    @Nullable
    TimeRange days(Expression.DaysFromArticle days) {
        LocalDate today = timeline.today();
        if (today == null) {
            return null;
        }
        LocalDate month = today.withDayOfMonth(1).plusMonths(days.months());
        int last = days.last() == Part.MONTH_END ? month.lengthOfMonth() : days.last();
        return TimeRange.of(month.withDayOfMonth(days.first()), month.withDayOfMonth(last));
    }

    @Nullable
    TimeRange weekday(Expression.Weekday weekday, boolean forecast) {
        LocalDate today = timeline.today();
        if (today == null) {
            return null;
        }
        LocalDate monday = today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        LocalDate day = monday.plusDays(weekday.day() - 1L + 7L * weekday.week());
        if (!weekday.weekWritten()) {
            boolean ahead = forecast || timeline.bare();
            day = ahead && day.isBefore(today)
                    ? day.plusDays(7)
                    : !ahead && day.isAfter(today) ? day.minusDays(7) : day;
        }
        return TimeRange.day(day);
    }

    @Nullable
    TimeRange weekend(Expression.Weekend weekend) {
        LocalDate today = timeline.today();
        if (today == null) {
            return null;
        }
        LocalDate saturday =
                today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)).plusDays(5 + 7L * weekend.week());
        return TimeRange.of(saturday, saturday.plusDays(1));
    }

    @Nullable
    TimeRange daysOfMonth(Expression.DaysOfMonth days, boolean forecast) {
        LocalDate today = timeline.today();
        TimeRange before = timeline.sentenceDay();
        LocalDate base = before == null || before.end() == null ? today : before.end();
        if (base == null) {
            return null;
        }
        int ahead = days.first() - base.getDayOfMonth();
        boolean lastMonth = before == null && ahead > DAYS_AHEAD && !forecast && !timeline.bare()
                || days.last() > base.lengthOfMonth();
        boolean nextMonth = before != null && ahead < 0 || before == null && forecast && ahead < -DAYS_AHEAD;
        LocalDate month = base.withDayOfMonth(1).plusMonths(lastMonth ? -1 : nextMonth ? 1 : 0);
        return TimeRange.of(month.withDayOfMonth(days.first()), month.withDayOfMonth(days.last()));
    }

    @Nullable
    TimeRange window(Expression.Window window) {
        LocalDate today = timeline.today();
        if (today == null) {
            return null;
        }
        int count = window.count();
        return switch (window.unit()) {
            case YEAR, MULTI_YEAR, RANGE -> window.future() ? futureYears(today, count) : pastYears(today, count);
            case QUARTER, HALF -> quarters(today, count, window.future());
            case MONTH ->
                window.future()
                        ? TimeRange.of(today, today.plusMonths(count))
                        : TimeRange.of(today.minusMonths(count), today);
            case WEEK -> daysAround(today, 7 * count, window.future());
            case DAY -> daysAround(today, count, window.future());
        };
    }

    private static TimeRange daysAround(LocalDate today, int days, boolean future) {
        return future ? TimeRange.of(today, today.plusDays(days)) : TimeRange.of(today.minusDays(days), today);
    }

    private static TimeRange futureYears(LocalDate today, int count) {
        return count == 1
                ? TimeRange.of(today, today.plusYears(1))
                : TimeRange.years(today.getYear() + 1, today.getYear() + count);
    }

    private static TimeRange pastYears(LocalDate today, int count) {
        return count == 1
                ? TimeRange.of(today.minusYears(1), today)
                : TimeRange.years(today.getYear() - count, today.getYear() - 1);
    }

    private TimeRange quarters(LocalDate today, int count, boolean future) {
        TimeRange spoken = timeline.last(Granularity.QUARTER);
        TimeRange current = TimeRange.quarter(today.getYear(), (today.getMonthValue() + 2) / 3);
        TimeRange last = future ? current.next(count) : spoken == null ? current.next(-1) : spoken;
        TimeRange first = last.next(1 - count);
        if (first.isFiscal() || first.start() == null || last.end() == null) {
            return count == 1 ? last : new TimeRange(first.label() + "/" + last.label(), null, null);
        }
        return TimeRange.of(first.start(), last.end());
    }

    /** The year of 年内: the one whose results the text reports, or the article's own. */
    @Nullable
    TimeRange yearSpoken(boolean forecast) {
        LocalDate today = timeline.today();
        TimeRange year = timeline.last(Granularity.YEAR);
        boolean results = year != null
                && today != null
                && year.end() != null
                && !forecast
                && year.end().getYear() == today.getYear() - 1
                && today.getMonthValue() <= 4;
        return results || today == null ? year : TimeRange.year(today.getYear());
    }

    /** What 单季, 当月 and the like mean where the text has spoken of no such unit: the last one that is over, or today. */
    @Nullable
    TimeRange fallback(Expression.FromContext from) {
        LocalDate today = timeline.today();
        if (today == null || from.unit() == Granularity.RANGE) {
            return null;
        }
        int offset = from.unit() == Granularity.QUARTER && from.offset() == 0 ? -1 : from.offset();
        return containing(from.unit(), today).next(offset);
    }

    /** The year in which a festival without a year lies nearest to the article, or {@link YearResolver#UNKNOWN}. */
    int festivalYear(String festival, boolean forecast) {
        LocalDate today = timeline.today();
        if (today == null) {
            return YearResolver.UNKNOWN;
        }
        TimeRange days = Festivals.of(festival, today.getYear(), false);
        if (days == null || days.start() == null) {
            return today.getYear();
        }
        if (timeline.bare()) {
            return today.getYear() + (days.start().isBefore(today) ? 1 : 0);
        }
        long ahead = days.start().toEpochDay() - today.toEpochDay();
        int most = forecast ? 3 * DAYS_OF_TWO_MONTHS : DAYS_OF_TWO_MONTHS;
        return today.getYear() + (ahead > most ? -1 : ahead < most - 365 ? 1 : 0);
    }
}
