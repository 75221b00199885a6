package io.hanwire.fact;

import io.hanwire.period.Granularity;
import io.hanwire.period.Period;
import io.hanwire.period.TimeRange;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The periods in force while an article is read: stretches over which metrics are counted, and the day of which it speaks.
 * Periods that stand in a relation to another (上年同期, 上季) are resolved against the ones in force here.
 */
final class Times {

    private static final int MAX_RUN = 12;

    private List<Period> spans = List.of();
    private List<Period> stretches = List.of();
    private @Nullable Period day;
    private @Nullable Period stand;
    private List<Period> sentence = List.of();
    private List<Period> before = List.of();
    private List<Period> headline = List.of();
    private final List<Period> years = new ArrayList<>();
    private List<Period> run = List.of();
    /** The period of the first value of the company in force. */
    private @Nullable Period first;

    /** The stretches that the sentence named before its first value. */
    private List<Period> lead = List.of();

    private boolean used;
    private boolean fresh;
    private final Map<String, Period> byMetric = new HashMap<>();
    private @Nullable Period main;
    private @Nullable Period mentioned;
    private @Nullable Period quarter;
    private @Nullable Period month;

    /** The stretches in force; empty before any was named. */
    List<Period> spans() {
        return spans;
    }

    @Nullable
    Period day() {
        return day;
    }

    @Nullable
    Period quarter() {
        return quarter;
    }

    @Nullable
    Period month() {
        return month;
    }

    @Nullable
    Period main() {
        return main;
    }

    /** The day or month on which something stands that this sentence named last, 截至3月末, or null. */
    @Nullable
    Period stand() {
        return stand;
    }

    /** The time named last, whether or not a value stood in it, or null. */
    @Nullable
    Period mentioned() {
        return mentioned;
    }

    /** Whatever periods this sentence named last. */
    List<Period> inSentence() {
        return sentence;
    }

    /** Takes {@code named}, coordinated periods that speak for themselves, into force. */
    void set(List<Period> named) {
        Period last = named.getLast();
        sentence = named;
        mentioned = last;
        if (isDay(last)) {
            day = last;
            stand = last;
            return;
        }
        if (last.kind() == Period.Kind.INSTANT) {
            stand = last;
            return;
        }
        years(named);
        keepRun(named);
        spans = named;
        lead = used ? lead : named;
        fresh = false;
        Granularity granularity = last.range().granularity();
        if (granularity == Granularity.QUARTER) {
            quarter = last;
        } else if (granularity == Granularity.MONTH) {
            month = last;
        }
        if (named.size() > 1) {
            stretches = named;
        }
    }

    /** Takes {@code before} into force again, as if the time expressions since had not been read. */
    void restore(List<Period> before) {
        spans = before;
    }

    /**
     * Another company becomes the topic: after 「A 5月营收…，前5月累计…；B营收…」 B's value is of the month with which A's began, unless
     * the text says otherwise: a sum with which the sentence began, 「累计前10月，A…；B…」, holds for all of it.
     */
    void nextTopic() {
        boolean led = spans.equals(lead);
        if (!led && spans.size() == 1 && first != null && isEndOf(first, spans.getFirst())) {
            spans = List.of(first);
        }
        first = null;
    }

    /** Whether {@code part} is the end of {@code whole}, which runs since January. */
    private static boolean isEndOf(Period part, Period whole) {
        return part.start() != null
                && whole.start() != null
                && whole.end() != null
                && whole.end().equals(part.end())
                && part.start().isAfter(whole.start())
                && whole.start().equals(whole.end().withDayOfYear(1));
    }

    /** The sentence names {@code named} for a value of their own: 「由2021年的12亿元增至2025年的168亿元」. */
    void names(List<Period> named) {
        years(named);
    }

    private void years(List<Period> named) {
        for (Period period : named) {
            if (period.granularity() == Granularity.YEAR) {
                years.add(period);
            }
        }
    }

    /** The whole years that this sentence named, in order. */
    List<Period> years() {
        return years;
    }

    /** The years that the article listed or named as a run last, in order; or those of this sentence. */
    List<Period> run() {
        return years.size() > 1 && !isPartOfRun(years) ? List.copyOf(years) : run;
    }

    /** 「2023年至2025年及2026年上半年……2023—2025年复合增长率」: the years in between name a part of what was listed. */
    private boolean isPartOfRun(List<Period> years) {
        if (years.size() >= run.size()) {
            return false;
        }
        List<TimeRange> listed = run.stream().map(Period::range).toList();
        return years.stream().map(Period::range).allMatch(listed::contains);
    }

    /** Keeps listed years, and what follows them in the list: 「2023年至2025年及2026年上半年（下称报告期）」. */
    private void keepRun(List<Period> named) {
        List<Period> members = eachYear(named);
        int whole = 0;
        for (Period member : members) {
            whole += member.granularity() == Granularity.YEAR ? 1 : 0;
        }
        if (whole > 1 && !isPartOfRun(members)) {
            run = members;
        }
    }

    /** {@code named} with each run of years, 2023年至2025年, in its place year by year. */
    static List<Period> eachYear(List<Period> named) {
        List<Period> members = new ArrayList<>();
        for (Period period : named) {
            TimeRange range = period.range();
            boolean years =
                    range.granularity() == Granularity.MULTI_YEAR && range.start() != null && range.end() != null;
            if (!years) {
                members.add(period);
                continue;
            }
            int to = Math.min(range.end().getYear(), range.start().getYear() + MAX_RUN - 1);
            for (int year = range.start().getYear(); year <= to; year++) {
                members.add(period.of(TimeRange.year(year), period.basis(), period.kind()));
            }
        }
        return List.copyOf(members);
    }

    /** The last list of several periods. */
    List<Period> listed() {
        return stretches;
    }

    /**
     * What the article reports on: the period of its first fact of a stretch, or of a later one that ends later and is not
     * only a month beside a quarter.
     */
    void report(Period period, boolean single, boolean ofStretch, String metric) {
        if (single) {
            byMetric.merge(metric, period, (first, again) -> isLater(again, first) ? again : first);
        }
        first = first == null ? period : first;
        if (ofStretch && (main == null || single && isLater(period, main))) {
            main = period;
        }
    }

    /** Where a paragraph has named no period yet: that of the last value of {@code metric}, or null. */
    @Nullable
    Period lastOf(String metric) {
        return fresh ? byMetric.get(metric) : null;
    }

    private static boolean isLater(Period period, Period main) {
        boolean month = period.granularity() == Granularity.MONTH && main.granularity() != Granularity.MONTH;
        return !month
                && period.end() != null
                && main.end() != null
                && period.end().isAfter(main.end());
    }

    /** A value stands in the periods in force, so that they hold for what follows. */
    void used() {
        used = true;
    }

    /** The next sentence begins: periods that no value of the last one stood in, 成立于2021年, hold no longer. */
    void nextSentence() {
        if (!used && !before.isEmpty()) {
            spans = before;
        }
        before = spans;
        used = false;
        lead = List.of();
        sentence = List.of();
        years.clear();
        stand = null;
    }

    /** The body begins: what the headline spoke of holds only where the body names nothing else. */
    void body() {
        headline = spans;
        spans = List.of();
        before = List.of();
        stretches = List.of();
        quarter = null;
        month = null;
        day = null;
    }

    /** The period of the headline, or null. */
    @Nullable
    Period headline() {
        return headline.isEmpty() ? null : headline.getLast();
    }

    /** Forgets what the paragraph before spoke of, but not what the article reports on. */
    void nextParagraph() {
        day = null;
        first = null;
        if (main != null) {
            spans = List.of(main);
            before = spans;
            fresh = true;
        }
    }

    static boolean isDay(Period period) {
        return period.granularity() == Granularity.DAY;
    }

    /** From the first day of the first to the last day of the last, as one stretch. */
    static Period union(List<Period> periods) {
        TimeRange first = periods.getFirst().range();
        TimeRange last = periods.getLast().range();
        if (first.start() == null || last.end() == null || last.end().isBefore(first.start())) {
            return periods.getLast();
        }
        return periods.getLast().of(TimeRange.of(first.start(), last.end()), Period.Basis.CONTEXT, Period.Kind.SPAN);
    }
}
