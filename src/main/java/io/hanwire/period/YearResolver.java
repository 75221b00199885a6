package io.hanwire.period;

import io.hanwire.period.Period.Basis;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Finds the year of an expression.
 *
 * <p>News reports what has happened: a month without a year is the one from nine months before the article to two months
 * after it, in a sentence that looks ahead the one from three months before to eight after; a quarter or half is one that
 * has begun, unless the sentence looks ahead or it is the very next. A year that the sentence has named goes before all of
 * this.
 */
final class YearResolver {

    static final int UNKNOWN = Integer.MIN_VALUE;
    private static final int MONTHS_AHEAD = 2;
    private static final int MONTHS_AHEAD_IN_FORECAST = 8;
    /** Until this month the annual results of the year before are news. */
    private static final int RESULTS_SEASON = 4;

    private final Timeline timeline;
    private Basis basis = Basis.STATED;
    private boolean fiscal;

    YearResolver(Timeline timeline) {
        this.timeline = timeline;
    }

    Basis basis() {
        return basis;
    }

    /** Whether the year that was found last is a fiscal year. */
    boolean fiscal() {
        return fiscal;
    }

    /** The year of {@code dated}, or {@link #UNKNOWN}. */
    int year(Expression.Dated dated, boolean forecast) {
        LocalDate today = timeline.today();
        fiscal = false;
        basis = Basis.STATED;
        return switch (dated.year()) {
            case YearReference.Stated stated -> stated.year();
            case YearReference.Fiscal year -> fiscalYear(year.year());
            case YearReference.FromArticle from -> {
                basis = timeline.hasDate() ? Basis.ARTICLE : Basis.CONTEXT;
                yield today == null ? UNKNOWN : today.getYear() + from.offset();
            }
            case YearReference.FromContext from -> fromContext(from.offset(), today);
            case YearReference.FiscalFromContext from -> {
                basis = Basis.CONTEXT;
                yield timeline.fiscalYear() == 0 ? UNKNOWN : fiscalYear(timeline.fiscalYear() + from.offset());
            }
            case YearReference.None none -> none(dated.part(), forecast, today);
        };
    }

    private int fiscalYear(int year) {
        fiscal = true;
        return year;
    }

    /** 上年: the year before the stretch spoken of; 当年, 翌年: from the year named last, of whatever length. */
    private int fromContext(int offset, @Nullable LocalDate today) {
        basis = Basis.CONTEXT;
        TimeRange spoken = offset < 0 ? timeline.last(Granularity.RANGE) : timeline.any();
        if (spoken != null && spoken.isFiscal()) {
            return fiscalYear(timeline.fiscalYear() + offset);
        }
        if (spoken != null && spoken.end() != null) {
            return spoken.end().getYear() + offset;
        }
        basis = Basis.ARTICLE;
        return today == null ? UNKNOWN : today.getYear() + offset;
    }

    private int none(Part part, boolean forecast, @Nullable LocalDate today) {
        basis = Basis.CONTEXT;
        boolean quarter = part instanceof Part.Quarters || part instanceof Part.Half;
        boolean wholeOfFiscal =
                part instanceof Part.Whole && timeline.any() instanceof TimeRange spoken && spoken.isFiscal();
        if (timeline.sentenceFiscal() && quarter || wholeOfFiscal) {
            return fiscalYear(timeline.fiscalYear());
        }
        if (sentenceYearFits(part, forecast, today)) {
            return timeline.sentenceYear();
        }
        if (today == null) {
            return UNKNOWN;
        }
        basis = timeline.hasDate() ? Basis.ARTICLE : Basis.CONTEXT;
        int year = today.getYear();
        int month = today.getMonthValue();
        if (timeline.bare() && !(part instanceof Part.Lunar)) {
            return year;
        }
        return switch (part) {
            case Part.Whole whole -> wholeYear(today, forecast);
            case Part.Half half -> halfYear(year, month, forecast);
            case Part.Quarters quarters -> quarterYear(quarters, year, month, forecast);
            case Part.Months months ->
                months.first() == 1 && months.last() > 1
                        ? months.last() > month && !forecast ? year - 1 : year
                        : monthYear(months.last(), today, forecast);
            case Part.Days days -> monthYear(days.month(), today, forecast);
            case Part.Weeks weeks -> monthYear(weeks.month(), today, forecast);
            case Part.Lunar lunar -> lunarYear(lunar, today);
            case Part.Edge end ->
                end.month() == 12 && month < RESULTS_SEASON && !forecast
                        ? year - 1
                        : end.month() % 6 == 0 || end.month() == 1 ? year : monthYear(end.month(), today, forecast);
        };
    }

    private boolean sentenceYearFits(Part part, boolean forecast, @Nullable LocalDate today) {
        int year = timeline.sentenceYear();
        if (year == 0 || part instanceof Part.Whole) {
            return false;
        }
        LocalDate start = CalendarParts.range(year, part).start();
        return forecast || today == null || start == null || !start.isAfter(today);
    }

    /** 全年: a year named last to which the text looks ahead (「2026年力争全年60万辆」), else that on which results are news. */
    private int wholeYear(LocalDate today, boolean forecast) {
        TimeRange named = timeline.last(Granularity.YEAR);
        TimeRange beside = timeline.any();
        boolean ahead = forecast && beside != null && beside.granularity() == Granularity.YEAR;
        if (ahead && beside.end() != null && beside.end().getYear() >= today.getYear()) {
            return beside.end().getYear();
        }
        boolean lastYears = named != null && named.end() != null && named.end().getYear() == today.getYear() - 1;
        boolean season = today.getMonthValue() <= RESULTS_SEASON && (!forecast || lastYears);
        return season ? today.getYear() - 1 : today.getYear();
    }

    private static int halfYear(int year, int month, boolean forecast) {
        return month > 3 || forecast ? year : year - 1;
    }

    private static int quarterYear(Part.Quarters quarters, int year, int month, boolean forecast) {
        int ahead = quarters.last() - (month + 2) / 3;
        if (ahead <= 0) {
            return forecast && ahead == -3 ? year + 1 : year;
        }
        boolean next = ahead == 1 && quarters.first() == quarters.last();
        return forecast || next ? year : year - 1;
    }

    /** A lunar month lies about one solar month later; its year is the one in which it is nearest to the article. */
    private static int lunarYear(Part.Lunar lunar, LocalDate today) {
        int ahead = lunar.month() + 1 - today.getMonthValue();
        return today.getYear() + (ahead > MONTHS_AHEAD_IN_FORECAST ? -1 : 0);
    }

    private static int monthYear(int month, LocalDate today, boolean forecast) {
        int most = forecast ? MONTHS_AHEAD_IN_FORECAST : MONTHS_AHEAD;
        int ahead = month - today.getMonthValue();
        return today.getYear() + (ahead > most ? -1 : ahead <= most - 12 ? 1 : 0);
    }

    /** The days of {@code part} in the last year in which it has ended; null where the article's date is not known. */
    @Nullable
    TimeRange past(Part part) {
        LocalDate today = timeline.today();
        if (today == null) {
            return null;
        }
        TimeRange range = CalendarParts.range(today.getYear(), part);
        return range.end() != null && range.end().isAfter(today) ? range.plusYears(-1) : range;
    }
}
