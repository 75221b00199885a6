package io.hanwire.fact;

import io.hanwire.period.Granularity;
import io.hanwire.period.Period;
import io.hanwire.period.Periods;
import io.hanwire.period.TimeRange;
import io.hanwire.text.Span;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Chooses the periods of values: stated beside them, carried over, first and last of a movement, or the article's own day. */
final class PeriodChoice {

    private static final int MAX_YEARS = 12;
    private static final int QUARTERS = 4;

    private final Context context;
    private final @Nullable LocalDate published;

    PeriodChoice(Context context, @Nullable LocalDate published) {
        this.context = context;
        this.published = published;
    }

    /** The periods of {@code figures} in order: one, or as many as there are values; a null member where none is known. */
    List<@Nullable Period> of(ClauseState state, Figures figures, Reading reading, int subjects) {
        if (!state.nextPeriods.isEmpty()) {
            return asList(state.nextPeriods);
        }
        Metric.Timing timing = reading.id().equals("price_change")
                ? Metric.Timing.DAY
                : reading.metric().timing();
        boolean pieces = reading.id().equals("shipments") && state.periods.isEmpty() && stand(state) != null;
        return switch (pieces ? Metric.Timing.STAND : timing) {
            case NONE -> none();
            case DAY ->
                isForecastRatio(state, figures, reading) ? spans(state, figures, reading, subjects) : one(day(state));
            case SPAN -> spans(state, figures, reading, subjects);
            case STAND ->
                state.periods.isEmpty() && stand(state) != null
                        ? one(stand(state))
                        : spans(state, figures, reading, subjects);
            case EVENT -> event(state, figures, reading, subjects);
        };
    }

    /** 「对应2026—2028年PE为21/17/14倍」: the price of the day over the profits of years. */
    private boolean isForecastRatio(ClauseState state, Figures figures, Reading reading) {
        boolean ratio = reading.metric().units().contains("x");
        int values = figures.list().size();
        List<Period> spans = state.periods.isEmpty() ? context.times.spans() : state.periods;
        boolean years = spans.stream().anyMatch(PeriodChoice::isYears) || spans.size() == values;
        return ratio && (values > 1 && years || !state.periods.isEmpty() && runsOn(state.periods.getLast()));
    }

    private boolean runsOn(Period period) {
        return published != null && period.end() != null && period.end().isAfter(published) && !Times.isDay(period);
    }

    /** Whether {@code period} begins after the day of the article. */
    boolean isAhead(Period period) {
        return published != null && period.start() != null && period.start().isAfter(published);
    }

    /** Notes what the article reports on: the first period of a value that lies behind it. */
    void report(ClauseState state, Reading reading, Period period, int listed) {
        boolean past =
                published == null || period.start() == null || period.start().isBefore(published);
        boolean ended =
                published == null || period.end() == null || !period.end().isAfter(published);
        boolean own = state.nextPeriods.isEmpty() && !state.relative && !state.from;
        if (!Times.isDay(period) && past && own) {
            boolean ofStretch = reading.metric().timing() == Metric.Timing.SPAN;
            context.times.report(
                    period, ended && listed == 1, ofStretch, reading.metric().id());
        }
        context.times.used();
    }

    private static List<@Nullable Period> one(@Nullable Period period) {
        return Collections.singletonList(period);
    }

    private static List<@Nullable Period> none() {
        return Collections.singletonList(null);
    }

    private static List<@Nullable Period> asList(List<Period> periods) {
        return new ArrayList<>(periods);
    }

    private @Nullable Period stand(ClauseState state) {
        return state.day != null ? state.day : context.times.stand();
    }

    /** 「同日公告签订合同」, 「2020年末领投」: what the sentence names, or the day of which the article speaks. */
    private List<@Nullable Period> event(ClauseState state, Figures figures, Reading reading, int subjects) {
        if (!state.periods.isEmpty()) {
            return spans(state, figures, reading, subjects);
        }
        return context.times.inSentence().isEmpty()
                ? one(day(state))
                : one(context.times.inSentence().getLast());
    }

    private @Nullable Period day(ClauseState state) {
        if (state.day != null && Times.isDay(state.day)) {
            return state.day;
        }
        if (context.times.stand() != null) {
            return context.times.stand();
        }
        if (!state.periods.isEmpty() && state.periods.getLast().granularity() == Granularity.MONTH) {
            return state.periods.getLast();
        }
        Period day = context.times.day();
        if (day != null && (published == null || day.end() == null || !day.end().isAfter(published))) {
            return day;
        }
        return published == null ? null : onDay(published);
    }

    private static Period onDay(LocalDate date) {
        TimeRange range = TimeRange.day(date);
        return new Period(
                new Span(0, 0), range.label(), range.start(), range.end(), Period.Basis.ARTICLE, Period.Kind.INSTANT);
    }

    private List<@Nullable Period> spans(ClauseState state, Figures figures, Reading reading, int subjects) {
        List<Period> named = inForce(state, figures, reading);
        if (named.isEmpty() && reading.metric().timing() == Metric.Timing.STAND && context.times.day() != null) {
            return one(context.times.day());
        }
        if (named.isEmpty()) {
            return one(context.times.main() != null ? context.times.main() : context.times.headline());
        }
        Period last = named.getLast();
        int values = figures.list().size();
        if (values == QUARTERS && named.size() == 1 && subjects != values && speaksOfQuarters(state, figures)) {
            return quarters(last);
        }
        List<Period> run = run(state, figures, subjects);
        if (!run.isEmpty()) {
            return run.size() == values ? asList(run) : one(Times.union(run));
        }
        boolean first = isFirstOfMovement(state, figures);
        if (named.size() == 1 && isYears(last)) {
            return years(state, last, subjects == values ? 1 : values, first);
        }
        if (first) {
            return one(revised(state, figures) ? last : Periods.yearBefore(last));
        }
        if (reading.basis().equals("cagr")) {
            return one(Times.union(ofGrowth(named)));
        }
        if (state.total && state.periods.isEmpty() && named.size() == 1 && sumsUp(reading)) {
            return one(sinceJanuary(last));
        }
        if (isTotal(state, reading) && values == 1 && named.size() > 1) {
            return one(Times.union(named));
        }
        return asList(named);
    }

    /**
     * The years of which values speak without naming them: as many values as the article listed years (「各期毛利率为18.4%、
     * 23.9%、27.5%」), or a total over as many (「三年累计约52亿元」) or over what was listed (「报告期内累计亏损31亿元」); empty
     * where neither is so.
     */
    private List<Period> run(ClauseState state, Figures figures, int subjects) {
        List<Period> years = context.times.run();
        int values = figures.list().size();
        boolean open = state.periods.isEmpty()
                || state.periods.size() == 1 && state.periods.getFirst().kind() == Period.Kind.SAME;
        if (!open || years.size() < 2 || context.parted == values) {
            return List.of();
        }
        boolean listed = values == years.size()
                && values != subjects
                && context.times.spans().size() != values;
        boolean counted = CountedYears.before(state, figures.start()) == years.size();
        boolean over = state.total && (state.periods.size() == 1 || state.says(WordList.REPORTING, figures.start()));
        return listed || values == 1 && (counted || over) ? years : List.of();
    }

    /** 「公司四个季度的营收分别为」 in a sentence that speaks of a year. */
    private static boolean speaksOfQuarters(ClauseState state, Figures figures) {
        return state.says(WordList.QUARTERS, figures.start());
    }

    private static List<@Nullable Period> quarters(Period year) {
        LocalDate start = year.start();
        if (year.granularity() != Granularity.YEAR || start == null) {
            return one(year);
        }
        List<@Nullable Period> quarters = new ArrayList<>();
        for (int quarter = 1; quarter <= QUARTERS; quarter++) {
            quarters.add(year.of(TimeRange.quarter(start.getYear(), quarter), Period.Basis.CONTEXT, Period.Kind.SPAN));
        }
        return quarters;
    }

    /** Named in the clause; of a movement that of the value beside it; else what is in force. */
    private List<Period> inForce(ClauseState state, Figures figures, Reading reading) {
        if (!state.periods.isEmpty()) {
            return state.periods;
        }
        int values = figures.list().size();
        if (values > 1
                && context.last instanceof Context.Quantified list
                && list.sentence() == context.sentence
                && list.periods().size() == values) {
            return list.periods();
        }
        if (reading.basis().equals("cagr")) {
            return context.times.spans();
        }
        Context.Quantified last = context.last;
        boolean beside = reading.metric().growth() != null
                && reading.metric().growth().equals(reading.id())
                && state.quantities.isEmpty()
                && !state.newSubject
                && last != null
                && last.sentence() == context.sentence
                && !last.periods().isEmpty();
        if (beside) {
            return last.periods();
        }
        Period same = context.times.lastOf(reading.metric().id());
        return same != null ? List.of(same) : context.times.spans();
    }

    /** The years over which a compound rate runs: those listed, or named one by one in the sentence. */
    private List<Period> ofGrowth(List<Period> named) {
        if (context.times.years().size() > 1) {
            return context.times.years();
        }
        return context.times.listed().isEmpty() ? named : context.times.listed();
    }

    /** 累计营收, or a metric whose name says so: 累计亏损. */
    private static boolean isTotal(ClauseState state, Reading reading) {
        return state.total || reading.term().text().startsWith("累计");
    }

    /** 累计 of what is counted within a year; 累计出货 counts since the first piece. */
    private static boolean sumsUp(Reading reading) {
        return reading.metric().timing() == Metric.Timing.SPAN && !reading.id().equals("shipments");
    }

    /** 「10月营收19.8亿元，累计营收194.3亿元」: from January to the month or quarter in force. */
    private static Period sinceJanuary(Period period) {
        Granularity granularity = period.granularity();
        LocalDate end = period.end();
        boolean within = granularity == Granularity.MONTH || granularity == Granularity.QUARTER;
        if (!within || end == null) {
            return period;
        }
        TimeRange range = TimeRange.of(LocalDate.of(end.getYear(), 1, 1), end);
        return period.of(range, Period.Basis.CONTEXT, Period.Kind.SPAN);
    }

    /** A run of years: as many values as years are one each, two values of a movement its ends, one value the total. */
    private static List<@Nullable Period> years(ClauseState state, Period run, int values, boolean first) {
        List<Period> years = new ArrayList<>();
        int from = run.range().start().getYear();
        int to = run.range().end().getYear();
        for (int year = from; year <= Math.min(to, from + MAX_YEARS); year++) {
            years.add(run.of(TimeRange.year(year), run.basis(), run.kind()));
        }
        if (first) {
            return one(years.getFirst());
        }
        if (state.fromDone) {
            return one(years.getLast());
        }
        if (state.firstYears && values > 1 && values < years.size()) {
            return asList(years.subList(0, values));
        }
        return values == years.size() ? asList(years) : one(run);
    }

    private static boolean isYears(Period period) {
        return period.granularity() == Granularity.MULTI_YEAR
                && period.range().start() != null
                && period.range().end() != null;
    }

    private static boolean isFirstOfMovement(ClauseState state, Figures figures) {
        for (int i = figures.start() - 1; i >= Math.max(0, figures.start() - 3); i--) {
            if (state.is(i, TermKind.FROM)) {
                return true;
            }
        }
        return false;
    }

    /** 「将资本支出由160亿元上调到175亿元」: both values speak of the same time. */
    private static boolean revised(ClauseState state, Figures figures) {
        for (int i = figures.end(); i < Math.min(state.marks.size(), figures.end() + 3); i++) {
            if (state.mark(i) instanceof Mark.Word word
                    && word.term().change() != null
                    && word.term().change().direction() == Change.Direction.REVISE) {
                return true;
            }
        }
        return false;
    }
}
