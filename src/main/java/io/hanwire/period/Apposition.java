package io.hanwire.period;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Makes one of a day and the day of the week that is named beside it: 2026年1月12日，星期一; 周五，3月6日. Only where both are
 * the same day. One object reads one text.
 */
final class Apposition {

    private final FoldedText text;
    private final DateGrammar dates;
    private int weekday;
    private int weekdayStart;
    private int weekdayEnd = -1;

    Apposition(FoldedText text) {
        this.text = text;
        dates = new DateGrammar(text);
    }

    /** Where the expression of {@code range} begins: at {@code from}, or at the weekday that was read directly before it. */
    int start(Expression expression, TimeRange range, int from) {
        LocalDate day = day(expression, range);
        boolean beside = weekdayEnd >= 0 && between(weekdayEnd) == from;
        return beside && day != null && day.getDayOfWeek().getValue() == weekday ? weekdayStart : from;
    }

    /** Where the expression ends: at {@code to}, or behind the weekday that follows it. Takes note of a weekday. */
    int end(Expression expression, TimeRange range, int from, int to) {
        weekdayEnd = -1;
        if (expression instanceof Expression.Weekday named && !named.weekWritten()) {
            weekday = named.day();
            weekdayStart = from;
            weekdayEnd = to;
            return to;
        }
        LocalDate day = day(expression, range);
        int next = between(to);
        boolean follows = day != null
                && next > to
                && text.isAny(next, "周星礼")
                && dates.weekday(next) instanceof Expression.Weekday after
                && after.day() == day.getDayOfWeek().getValue();
        return follows ? dates.end() : to;
    }

    private static @Nullable LocalDate day(Expression expression, TimeRange range) {
        boolean single = expression instanceof Expression.Dated dated && dated.part() instanceof Part.Days;
        return single && range.granularity() == Granularity.DAY ? range.start() : null;
    }

    /** The place behind a comma and white space at {@code i}. */
    private int between(int i) {
        return text.skipSpaces(text.isAny(i, ",，") ? i + 1 : i);
    }
}
