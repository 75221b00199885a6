package io.hanwire.period;

import java.time.LocalDate;

/** Moves a stretch that was spoken of into another year: 去年同期, 2024年同期. One object reads one text. */
final class SameResolver {

    private final Timeline timeline;

    SameResolver(Timeline timeline) {
        this.timeline = timeline;
    }

    /** The stretch that is to {@code year} what {@code base} is to its own. */
    TimeRange inYear(TimeRange base, YearReference year) {
        return switch (year) {
            case YearReference.None none -> base;
            case YearReference.Stated stated -> shifted(base, stated.year());
            case YearReference.Fiscal fiscal ->
                base.isFiscal()
                        ? base.plusYears(fiscal.year() - Resolver.fiscalYear(base))
                        : shifted(base, fiscal.year());
            case YearReference.FromArticle from -> yearsBack(base, from.offset());
            case YearReference.FromContext from -> base.plusYears(from.offset());
            case YearReference.FiscalFromContext from -> base.plusYears(from.offset());
        };
    }

    private TimeRange shifted(TimeRange base, int year) {
        return base.end() == null ? base : base.plusYears(year - base.end().getYear());
    }

    /** 去年同期 is the year before whatever was spoken of; 前年同期 and 今年同期 are counted from the article. */
    private TimeRange yearsBack(TimeRange base, int offset) {
        LocalDate today = timeline.today();
        if (offset == -1 || base.end() == null || today == null) {
            return base.plusYears(offset);
        }
        return shifted(base, today.getYear() + offset);
    }
}
