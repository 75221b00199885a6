package io.hanwire.period;

import io.hanwire.period.Period.Basis;
import io.hanwire.period.Period.Kind;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import org.jspecify.annotations.Nullable;

/**
 * Finds the days that an expression means, from the article's date and what the text said before. One object reads one
 * text.
 */
final class Resolver {

    private final Timeline timeline;
    private final YearResolver years;
    private final NearResolver near;
    private final SameResolver sames;
    private Basis basis = Basis.STATED;
    private Kind kind = Kind.SPAN;

    Resolver(Timeline timeline) {
        this.timeline = timeline;
        years = new YearResolver(timeline);
        near = new NearResolver(timeline);
        sames = new SameResolver(timeline);
    }

    /** What the range that was resolved last rests on. */
    Basis basis() {
        return basis;
    }

    /** How the range that was resolved last should be taken. */
    Kind kind() {
        return kind;
    }

    /** The days of {@code expression}, or null where nothing tells. {@code forecast}: the sentence looks ahead. */
    @Nullable
    TimeRange resolve(Expression expression, boolean forecast) {
        basis = Basis.ARTICLE;
        kind = Kind.SPAN;
        try {
            return switch (expression) {
                case Expression.Dated dated -> dated(dated, forecast);
                case Expression.Between between -> between(between, forecast);
                case Expression.Joined joined -> joined(joined, forecast);
                case Expression.Apart apart -> article(near.apart(apart));
                case Expression.Since since -> since(since);
                case Expression.Until until -> until(until);
                case Expression.FromContext from -> fromContext(from, forecast);
                case Expression.Same same -> same(same);
                case Expression.SpokenEnd spoken -> spokenEnd(spoken);
                case Expression.Festive festive -> festive(festive, forecast);
                case Expression.Fixed fixed -> stated(fixed.range());
                case Expression.Accumulated sum -> accumulated(sum);
                case Expression.FromArticle from -> article(near.fromArticle(from));
                case Expression.DaysFromArticle days -> article(near.days(days));
                case Expression.Window window -> window(window);
                case Expression.Weekday weekday -> article(near.weekday(weekday, forecast));
                case Expression.Weekend weekend -> article(near.weekend(weekend));
                case Expression.DaysOfMonth days -> article(near.daysOfMonth(days, forecast));
            };
        } catch (DateTimeException notInCalendar) {
            return null;
        }
    }

    private @Nullable TimeRange article(@Nullable TimeRange range) {
        basis = timeline.hasDate() ? Basis.ARTICLE : Basis.CONTEXT;
        return range;
    }

    private TimeRange stated(TimeRange range) {
        basis = Basis.STATED;
        return range;
    }

    private @Nullable TimeRange dated(Expression.Dated dated, boolean forecast) {
        int year = years.year(dated, forecast);
        basis = years.basis();
        kind = dated.year() instanceof YearReference.FromContext from && from.offset() < 0 ? Kind.PREVIOUS : Kind.SPAN;
        if (year == YearResolver.UNKNOWN) {
            return null;
        }
        return years.fiscal() ? CalendarParts.fiscal(year, dated.part()) : CalendarParts.range(year, dated.part());
    }

    private @Nullable TimeRange between(Expression.Between between, boolean forecast) {
        Expression.Dated first = between.first();
        Expression.Dated last = between.last();
        boolean firstStates = !(first.year() instanceof YearReference.None);
        boolean lastStates = !(last.year() instanceof YearReference.None);
        TimeRange to = !lastStates && firstStates ? null : dated(last, forecast);
        TimeRange from = !firstStates && lastStates || to == null && !firstStates ? null : dated(first, forecast);
        if (from == null && to == null) {
            return null;
        }
        if (from == null || !firstStates) {
            from = sameYear(first, to, -1);
        } else if (to == null) {
            to = sameYear(last, from, 1);
        }
        return from == null || to == null ? null : join(from, to);
    }

    /** {@code dated} in the year of {@code other}, or one {@code step} further where that would turn the order round. */
    private @Nullable TimeRange sameYear(Expression.Dated dated, TimeRange other, int step) {
        if (other.isFiscal()) {
            return CalendarParts.fiscal(fiscalYear(other), dated.part());
        }
        if (other.start() == null || other.end() == null) {
            return null;
        }
        TimeRange range = CalendarParts.range(
                step < 0 ? other.end().getYear() : other.start().getYear(), dated.part());
        boolean turned = range != null
                && range.start() != null
                && range.end() != null
                && (step < 0 ? range.start().isAfter(other.end()) : range.end().isBefore(other.start()));
        return turned ? range.plusYears(step) : range;
    }

    static int fiscalYear(TimeRange fiscal) {
        return Integer.parseInt(fiscal.label().substring(2, 6));
    }

    private @Nullable TimeRange joined(Expression.Joined joined, boolean forecast) {
        TimeRange first = resolve(joined.first(), forecast);
        TimeRange last = first == null ? null : after(first, joined.last(), forecast);
        kind = Kind.SPAN;
        if (first == null || last == null || first.start() == null || last.end() == null) {
            return null;
        }
        return join(first, last);
    }

    /** The days of {@code last}, which ends a range that {@code first} begins: the next ones where it says no more. */
    private @Nullable TimeRange after(TimeRange first, Expression last, boolean forecast) {
        LocalDate from = first.end();
        if (from == null) {
            return null;
        }
        return switch (last) {
            case Expression.Weekday weekday ->
                weekday.weekWritten()
                        ? resolve(weekday, forecast)
                        : TimeRange.day(from.with(TemporalAdjusters.next(DayOfWeek.of(weekday.day()))));
            case Expression.DaysOfMonth days -> {
                LocalDate month = from.withDayOfMonth(1).plusMonths(days.last() <= from.getDayOfMonth() ? 1 : 0);
                yield TimeRange.day(month.withDayOfMonth(days.last()));
            }
            case Expression.Dated dated ->
                dated.year() instanceof YearReference.None ? sameYear(dated, first, 1) : resolve(dated, forecast);
            case Expression.Between between -> resolve(between, forecast);
            case Expression.Joined joined -> resolve(joined, forecast);
            case Expression.Festive festive -> resolve(inYearOf(first, festive), forecast);
            case Expression.Apart apart -> resolve(apart, forecast);
            case Expression.Since since -> resolve(since, forecast);
            case Expression.Until until -> resolve(until, forecast);
            case Expression.FromContext context -> resolve(context, forecast);
            case Expression.Same same -> resolve(same, forecast);
            case Expression.SpokenEnd spoken -> resolve(spoken, forecast);
            case Expression.Fixed fixed -> resolve(fixed, forecast);
            case Expression.Accumulated sum -> resolve(sum, forecast);
            case Expression.FromArticle article -> resolve(article, forecast);
            case Expression.DaysFromArticle days -> resolve(days, forecast);
            case Expression.Window window -> resolve(window, forecast);
            case Expression.Weekend weekend -> resolve(weekend, forecast);
        };
    }

    private static Expression inYearOf(TimeRange first, Expression last) {
        boolean yearless = last instanceof Expression.Festive festive && festive.year() instanceof YearReference.None;
        return yearless && first.start() != null && last instanceof Expression.Festive festive
                ? new Expression.Festive(
                        new YearReference.Stated(first.start().getYear()),
                        festive.festival(),
                        festive.side(),
                        festive.span())
                : last;
    }

    private static @Nullable TimeRange join(TimeRange from, TimeRange to) {
        if (from.isFiscal() && to.isFiscal()) {
            return TimeRange.parse(from.label() + "/" + to.label()).orElse(null);
        }
        if (from.start() == null || to.end() == null || to.end().isBefore(from.start())) {
            return null;
        }
        return TimeRange.of(from.start(), to.end());
    }

    private @Nullable TimeRange since(Expression.Since since) {
        TimeRange from = dated(since.first(), false);
        LocalDate today = timeline.today();
        if (from == null
                || from.start() == null
                || today == null
                || from.start().isAfter(today)) {
            return from;
        }
        return switch (from.granularity()) {
            case YEAR -> TimeRange.years(from.start().getYear(), today.getYear());
            case DAY, WEEK -> TimeRange.of(from.start(), today);
            case MONTH, QUARTER, HALF, MULTI_YEAR, RANGE ->
                TimeRange.of(from.start(), today.withDayOfMonth(today.lengthOfMonth()));
        };
    }

    private @Nullable TimeRange until(Expression.Until until) {
        boolean yearless = until.last().year() instanceof YearReference.None;
        TimeRange last = yearless ? years.past(until.last().part()) : dated(until.last(), false);
        basis = yearless ? Basis.ARTICLE : basis;
        if (last == null || last.end() == null) {
            return last;
        }
        LocalDate end = last.end();
        LocalDate start = end.getDayOfMonth() == end.lengthOfMonth()
                ? end.withDayOfMonth(1).minusMonths(until.months() - 1L)
                : end.minusMonths(until.months()).plusDays(1);
        return TimeRange.of(start, end);
    }

    private @Nullable TimeRange fromContext(Expression.FromContext from, boolean forecast) {
        kind = from.offset() == 0 ? Kind.SAME : from.offset() < 0 ? Kind.PREVIOUS : Kind.SPAN;
        basis = Basis.CONTEXT;
        TimeRange spoken = from.unit() == Granularity.YEAR ? near.yearSpoken(forecast) : timeline.last(from.unit());
        if (spoken != null) {
            return spoken.next(from.offset());
        }
        basis = Basis.ARTICLE;
        return near.fallback(from);
    }

    private @Nullable TimeRange same(Expression.Same same) {
        basis = Basis.CONTEXT;
        TimeRange base = timeline.last(same.unit());
        if (base == null) {
            return null;
        }
        TimeRange range = sames.inYear(base, same.year());
        kind = range.equals(base.yearBefore()) ? Kind.SAME_YEAR_BEFORE : Kind.SAME;
        return range;
    }

    private @Nullable TimeRange spokenEnd(Expression.SpokenEnd spoken) {
        kind = Kind.INSTANT;
        basis = Basis.CONTEXT;
        TimeRange range = timeline.last(Granularity.RANGE);
        LocalDate day = range == null ? null : spoken.month() == 1 ? range.start() : range.end();
        return day == null ? null : TimeRange.month(day.getYear(), day.getMonthValue());
    }

    private @Nullable TimeRange festive(Expression.Festive festive, boolean forecast) {
        boolean none = festive.year() instanceof YearReference.None;
        Expression.Dated whole = new Expression.Dated(festive.year(), new Part.Whole(false));
        int year = none ? near.festivalYear(festive.festival(), forecast) : years.year(whole, forecast);
        basis = none ? Basis.ARTICLE : years.basis();
        TimeRange days = year == YearResolver.UNKNOWN
                ? null
                : Festivals.of(festive.festival(), year, festive.span() || festive.side() > 0);
        if (days == null || days.start() == null || days.end() == null) {
            return null;
        }
        return festive.side() == 0
                ? days
                : TimeRange.day(
                        festive.side() < 0
                                ? days.start().minusDays(1)
                                : days.end().plusDays(1));
    }

    private @Nullable TimeRange window(Expression.Window window) {
        TimeRange spoken =
                window.unit() == Granularity.YEAR && !window.future() ? timeline.years(window.count()) : null;
        TimeRange range = spoken == null ? near.window(window) : spoken;
        basis = spoken == null && timeline.hasDate() ? Basis.ARTICLE : Basis.CONTEXT;
        return range;
    }

    private @Nullable TimeRange accumulated(Expression.Accumulated sum) {
        kind = Kind.SAME;
        basis = Basis.CONTEXT;
        return timeline.years(sum.years());
    }
}
