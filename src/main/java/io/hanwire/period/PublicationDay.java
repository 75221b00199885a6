package io.hanwire.period;

import io.hanwire.period.Period.Basis;
import io.hanwire.text.Region;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Infers when a text was written from the days that it states.
 *
 * <p>The newest stated day, month or quarter that is not spoken of as ahead is the ground; a bare year counts by itself
 * only where the text states nothing finer, a whole one (2025年全年) as over. Days without a year (12月23日) that follow the ground within the same year, or
 * within three months, then move it on: a text that states 2025年末 and 截至12月23日 was written on 2025-12-23 at the
 * earliest.
 */
final class PublicationDay {

    private static final int MONTHS_INTO_NEXT_YEAR = 3;
    /** A day further on than this is one of the year before. */
    private static final int MONTHS_ON = 9;

    private PublicationDay() {}

    static Optional<LocalDate> infer(FoldedText text, Region region) {
        Cues cues = new Cues(text);
        List<Period> stated = new PeriodReader(text, null, region)
                .read().stream()
                        .filter(period -> period.start() != null && period.basis() == Basis.STATED)
                        .filter(period -> !isAhead(text, cues, period))
                        .toList();
        Optional<LocalDate> ground = newest(stated.stream()
                        .filter(period -> !isYears(period) || isOver(text, period))
                        .map(PublicationDay::earliestReport)
                        .toList())
                .or(() -> newest(stated.stream().map(Period::start).toList()));
        return ground.map(day -> movedOn(day, text, cues, region));
    }

    private static Optional<LocalDate> newest(List<LocalDate> days) {
        return days.stream().max(LocalDate::compareTo);
    }

    private static boolean isYears(Period period) {
        return switch (period.granularity()) {
            case YEAR, MULTI_YEAR -> true;
            case DAY, WEEK, MONTH, QUARTER, HALF, RANGE -> false;
        };
    }

    /** 「单季获利超过2025年全年的七成」: nobody calls the year he writes in by its number and means all of it. */
    private static boolean isOver(FoldedText text, Period period) {
        return period.granularity() == Granularity.YEAR && text.is(period.span().end() - 2, "全年");
    }

    private static boolean isAhead(FoldedText text, Cues cues, Period period) {
        int start = period.span().start();
        int end = period.span().end();
        return cues.forecast(start, end)
                || text.at(end) == '前'
                || text.at(end - 1) == '前'
                || (text.at(start - 1) == '到' || text.at(start - 1) == '至') && text.at(start - 2) != '截';
    }

    /** The first day on which news of the period can have been written: a month while it runs unless it is 截至, a quarter after. */
    private static LocalDate earliestReport(Period period) {
        return switch (period.granularity()) {
            case DAY, WEEK, QUARTER, HALF, RANGE -> period.end();
            case MONTH -> period.cumulative() ? period.end() : period.start();
            case YEAR, MULTI_YEAR -> period.end().plusDays(1);
        };
    }

    private static LocalDate movedOn(LocalDate ground, FoldedText text, Cues cues, Region region) {
        LocalDate endOfYear = LocalDate.of(ground.getYear(), 12, 31);
        LocalDate newest = ground;
        for (Period period : new PeriodReader(text, endOfYear, region).read()) {
            boolean yearless = period.basis() == Basis.ARTICLE && isDayOrMonth(period) && period.start() != null;
            if (!yearless || !startsWithMonth(text, period) || isAhead(text, cues, period)) {
                continue;
            }
            LocalDate day = period.start().withYear(ground.getYear());
            LocalDate next = day.plusYears(1);
            boolean soon = next.isBefore(ground.plusMonths(MONTHS_INTO_NEXT_YEAR));
            LocalDate candidate = day.isBefore(ground) && soon ? next : day;
            boolean near = candidate.isBefore(ground.plusMonths(MONTHS_ON));
            newest = near && candidate.isAfter(newest) ? candidate : newest;
        }
        return newest;
    }

    private static boolean isDayOrMonth(Period period) {
        return period.granularity() == Granularity.DAY || period.granularity() == Granularity.MONTH;
    }

    private static boolean startsWithMonth(FoldedText text, Period period) {
        int start = period.span().start();
        return text.isNumeral(start) && text.at(text.skipSpaces(Numerals.end(text, start))) == '月';
    }
}
