package io.hanwire.period;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How the company spoken of counts its year, learned from what the text dates: after 「截至8月31日止末季」 the fourth quarter and the
 * whole year end on that day, after 「截至9月30日止上半年」 the second quarter does. Not thread-safe.
 */
final class OwnYear {

    private static final int YEAR = 12;
    private static final int HALF = 6;
    private static final int QUARTER = 3;
    /** A year that was dated holds in its paragraph and the next one. */
    private static final int PARAGRAPHS = 1;

    private final Map<Integer, TimeRange> quarters = new HashMap<>();
    private @Nullable TimeRange half;
    private @Nullable TimeRange year;
    private int paragraph;
    private int learned;

    void nextParagraph() {
        paragraph++;
    }

    /** Quarter {@code number} of the company is {@code range}. */
    void quarter(int number, TimeRange range) {
        quarters.put(number, range);
        if (number == 4 && range.end() != null) {
            year(range.end());
        }
    }

    /** So many {@code months} were dated as ending with {@code range}. */
    void until(int months, TimeRange range) {
        LocalDate end = range.end();
        if (end == null || end.getDayOfMonth() < end.lengthOfMonth()) {
            return;
        }
        if (months == YEAR && end.getMonthValue() < YEAR) {
            year(end);
        } else if (months == HALF && end.getMonthValue() % HALF != 0) {
            half = range;
            quarters.put(2, ending(end, QUARTER));
        }
    }

    private void year(LocalDate end) {
        year = ending(end, YEAR);
        learned = paragraph;
    }

    private static TimeRange ending(LocalDate end, int months) {
        return TimeRange.of(end.withDayOfMonth(1).minusMonths(months - 1L), end);
    }

    /** What {@code expression}, written from {@code from} to {@code to}, means in that year; null where nothing tells. */
    @Nullable
    TimeRange of(Expression expression, FoldedText text, int from, int to) {
        if (!(expression instanceof Expression.Dated dated)) {
            return null;
        }
        return switch (dated.year()) {
            case YearReference.None none -> part(dated.part(), text, from, to);
            case YearReference.FiscalFromContext fiscal -> part(dated.part(), text, from, to);
            case YearReference.FromContext before ->
                before.offset() == -1 && text.is(to - 2, "年度") ? yearBefore() : null;
            case YearReference.Stated stated -> null;
            case YearReference.Fiscal fiscal -> null;
            case YearReference.FromArticle article -> null;
        };
    }

    private @Nullable TimeRange yearBefore() {
        return year == null || paragraph - learned > PARAGRAPHS ? null : year.yearBefore();
    }

    private @Nullable TimeRange part(Part part, FoldedText text, int from, int to) {
        return switch (part) {
            case Part.Quarters named -> named.first() == named.last() ? quarter(named.first()) : null;
            case Part.Half named -> named.half() == 1 && !text.is(to - 3, "上半年") ? half : null;
            case Part.Whole whole ->
                text.is(from, "全年") && to == from + 2 && paragraph - learned <= PARAGRAPHS ? year : null;
            case Part.Months months -> null;
            case Part.Edge edge -> null;
            case Part.Days days -> null;
            case Part.Weeks weeks -> null;
            case Part.Lunar moon -> null;
        };
    }

    private @Nullable TimeRange quarter(int number) {
        TimeRange range = quarters.get(number);
        if (range != null && number == 4) {
            learned = paragraph;
        }
        return range;
    }
}
