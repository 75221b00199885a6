package io.hanwire.period;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a text has spoken of so far: the ground on which 同期, 上季, 当年 and dates without a year stand. One object reads
 * one text.
 */
final class Timeline {

    private final @Nullable LocalDate published;
    private final Map<Granularity, TimeRange> last = new EnumMap<>(Granularity.class);
    private final Map<Integer, TimeRange> manyYears = new HashMap<>();
    private @Nullable TimeRange span;
    private @Nullable TimeRange any;
    private int fiscalYear;
    private int newestYear;
    private @Nullable LocalDate newestDay;
    private int sentenceYear;
    private int seriesFirst;
    private int seriesLast;
    private boolean sentenceFiscal;
    private boolean bare;
    private @Nullable TimeRange sentenceDay;

    Timeline(@Nullable LocalDate published) {
        this.published = published;
    }

    /** A sentence ends: what it alone spoke of is no longer taken up. */
    void sentenceEnds() {
        sentenceYear = 0;
        sentenceFiscal = false;
        sentenceDay = null;
    }

    /** Whether the text is nothing but the expression to resolve, so that no sentence tells past from future. */
    boolean bare() {
        return bare;
    }

    void setBare(boolean bare) {
        this.bare = bare;
    }

    /** The article's day, or the newest day of the text so far; null where there is neither. */
    @Nullable
    LocalDate today() {
        return published == null ? newestDay : published;
    }

    boolean hasDate() {
        return published != null;
    }

    /** The last range of this length; for {@link Granularity#RANGE} the last of any length over a day. */
    @Nullable
    TimeRange last(Granularity granularity) {
        return granularity == Granularity.RANGE ? span : last.get(granularity);
    }

    /** The last expression of any kind. */
    @Nullable
    TimeRange any() {
        return any;
    }

    @Nullable
    TimeRange years(int count) {
        return manyYears.get(count);
    }

    /** The fiscal year spoken of last, or 0. */
    int fiscalYear() {
        return fiscalYear;
    }

    /** The year that the sentence has set, or 0. */
    int sentenceYear() {
        return sentenceYear;
    }

    boolean sentenceFiscal() {
        return sentenceFiscal;
    }

    /** The day that the sentence named last, or null. */
    @Nullable
    TimeRange sentenceDay() {
        return sentenceDay;
    }

    /** The sentence speaks of {@code year} from here on. */
    void setSentenceYear(int year) {
        sentenceYear = year;
        sentenceFiscal = false;
    }

    /**
     * Takes note of a resolved expression.
     *
     * @param listed whether it directly follows the expression before it: 2022年、2023年
     * @param open whether it runs to the present day: 2023年以来
     * @param aside whether the text only glances at it: what something is compared with, or what lies ahead
     */
    void add(TimeRange range, boolean instant, boolean aside, boolean listed, boolean open) {
        series(range, listed, open);
        if (range.isFiscal()) {
            fiscalYear = Integer.parseInt(range.label()
                    .substring(
                            range.label().length() > 6 && range.label().indexOf('/') > 0
                                    ? range.label().indexOf('/') + 3
                                    : 2)
                    .substring(0, 4));
            sentenceFiscal = !aside;
        } else {
            seen(range);
        }
        Granularity granularity = range.granularity();
        any = range;
        if (granularity == Granularity.DAY) {
            sentenceDay = range;
        }
        if (aside && last.containsKey(granularity)) {
            return;
        }
        last.put(granularity, range);
        boolean stretch = granularity != Granularity.DAY && granularity != Granularity.WEEK && !instant;
        if (stretch && (!aside || span == null)) {
            span = range;
        }
    }

    /** Notes 2022年至2024年 and 2022年、2023年、2024年 as the years that 三年 and 近三年 can mean. */
    private void series(TimeRange range, boolean listed, boolean open) {
        if (range.start() == null || range.end() == null) {
            return;
        }
        Granularity granularity = range.granularity();
        int year = range.end().getYear();
        if (granularity == Granularity.MULTI_YEAR && !open) {
            manyYears.put(year - range.start().getYear() + 1, range);
        } else if (granularity == Granularity.YEAR) {
            boolean next = listed && year == seriesLast + 1;
            seriesFirst = next ? seriesFirst : year;
            seriesLast = year;
            if (next) {
                manyYears.put(year - seriesFirst + 1, TimeRange.years(seriesFirst, year));
            }
        }
    }

    private void seen(TimeRange range) {
        if (range.start() != null && range.end() != null) {
            LocalDate day = range.granularity() == Granularity.YEAR ? range.start() : range.end();
            newestDay = newestDay == null || newestDay.isBefore(day) ? day : newestDay;
        }
    }
}
