package io.hanwire.fact;

import io.hanwire.period.Granularity;
import io.hanwire.period.Period;
import io.hanwire.period.Periods;
import io.hanwire.period.TimeRange;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Decides what a time expression does in its clause: when the values stand, or what they are compared with. */
final class TimeReader {

    private final Context context;
    private final @Nullable LocalDate published;
    private final String text;

    TimeReader(Context context, @Nullable LocalDate published, String text) {
        this.published = published;
        this.context = context;
        this.text = text;
    }

    /** Reads the period or list of periods at {@code i} and returns the index after it. */
    int read(ClauseState state, int i) {
        Groups.Group group = Groups.at(state.marks, i, mark -> mark instanceof Mark.When);
        List<Period> named = new ArrayList<>();
        for (Mark mark : group.members()) {
            Period resolved = resolve(((Mark.When) mark).period());
            named.add(untilStated(state, i, ofYearInForce(state, i, resolved)));
        }
        if (named.size() > 1) {
            named = Times.eachYear(named);
        }
        boolean beside =
                state.is(i - 1, TermKind.BASIS) && state.mark(state.skipLinks(group.end())) instanceof Mark.Amount;
        boolean compared = state.is(i - 1, TermKind.COMPARE) || beside;
        if (compared && named.size() == 1) {
            named = List.of(beforeInForce(named.getFirst()));
        }
        boolean starts = state.is(i - 1, TermKind.FROM);
        if (isRecord(state, i, group.end())) {
            return group.end();
        }
        if (starts) {
            state.from = true;
            state.nextPeriods = named;
            context.times.names(named);
        } else if (compared || state.is(group.end(), TermKind.COMPARE)) {
            compared(state, group.end(), named);
        } else {
            take(state, named, i, group.end());
        }
        return group.end();
    }

    /** 「4月交付7.1万辆，环比上月的5万辆」, written in May: compared with itself, 上月 is the month before the one in force. */
    private Period beforeInForce(Period named) {
        List<Period> spans = context.times.spans();
        boolean itself = !spans.isEmpty()
                && spans.getLast().range().equals(named.range())
                && named.span().length() > 0
                && "上前".indexOf(text.charAt(named.span().start())) >= 0;
        return itself ? moved(named, Periods.periodBefore(named)) : named;
    }

    /** The year of 2024年同期, or 0. */
    private int statedYear(Period written) {
        int start = written.span().start();
        int year = 0;
        for (int i = start; i < Math.min(start + 4, written.span().end()); i++) {
            char digit = text.charAt(i);
            if (digit < '0' || digit > '9') {
                return 0;
            }
            year = year * 10 + digit - '0';
        }
        return written.span().length() > 4 ? year : 0;
    }

    /** 三季报, 年报: a paper that speaks of periods of its own. */
    private boolean isReport(Period written) {
        return written.span().length() > 0 && text.charAt(written.span().end() - 1) == '报';
    }

    /** 「前三季度速览……三季报披露完毕」: the paper's period gives way to one that ends with it and was named in words. */
    private boolean takesPeriodInForce(ClauseState state, List<Period> named) {
        Period headline = context.times.headline();
        if (!context.times.spans().isEmpty() && endsWith(context.times.spans(), named)) {
            state.periods = context.times.spans();
            return true;
        }
        if (context.times.spans().isEmpty() && headline != null && endsWith(List.of(headline), named)) {
            state.periods = List.of(headline);
            context.times.set(state.periods);
            return true;
        }
        return false;
    }

    private static boolean endsWith(List<Period> inForce, List<Period> named) {
        return inForce.getLast().end() != null
                && inForce.getLast().end().equals(named.getLast().end());
    }

    /** 创近四年新高 compares with a stretch and speaks of none. */
    private static boolean isRecord(ClauseState state, int i, int end) {
        boolean sets =
                state.mark(i - 1) instanceof Mark.Word word && word.term().isIn(WordList.RECORD);
        boolean best = state.mark(end) instanceof Mark.Gap gap
                        && "最新首来".indexOf(gap.text().charAt(0)) >= 0
                || state.mark(end) instanceof Mark.Word after && after.term().isIn(WordList.RECORD_END);
        return sets || best && ((Mark.When) state.marks.get(i)).period().granularity() == Granularity.MULTI_YEAR;
    }

    private void compared(ClauseState state, int end, List<Period> named) {
        int next = state.skipLinks(end);
        boolean valued = state.mark(next) instanceof Mark.Amount && !state.is(end, TermKind.COMPARE)
                || state.is(next, TermKind.METRIC) && state.mark(state.skipLinks(next + 1)) instanceof Mark.Amount;
        if (valued) {
            state.nextPeriods = named;
        } else {
            state.basis = basis(named.getFirst());
        }
        state.compare = false;
    }

    private String basis(Period period) {
        Granularity granularity = period.granularity();
        List<Period> spans = context.times.spans();
        if (period.kind() == Period.Kind.PREVIOUS
                || !spans.isEmpty() && spans.getFirst().range().before().equals(period.range())) {
            return switch (granularity) {
                case QUARTER -> "qoq";
                case MONTH -> "mom";
                case WEEK -> "wow";
                case DAY, HALF, YEAR, MULTI_YEAR, RANGE -> "yoy";
            };
        }
        return "yoy";
    }

    /** 「净利润8.14亿元，而2024年为亏损9463万元」: an earlier time for one value beside that of which the sentence speaks. */
    private boolean isBeside(ClauseState state, List<Period> named, int i, int end) {
        List<Period> spans = context.times.spans();
        boolean spoken = context.last instanceof Context.Quantified last
                && last.bound()
                && last.sentence() == context.sentence
                && state.quantities.isEmpty()
                && !state.newSubject;
        if (!spoken || named.size() > 1 || spans.size() != 1) {
            return false;
        }
        Mark next = state.mark(end);
        boolean isValue = next instanceof Mark.Amount
                || next instanceof Mark.Word word && word.term().isIn(WordList.WAS);
        boolean opens = i == 0 || i == 1 && state.is(0, TermKind.LINK);
        return isValue
                && opens
                && named.getFirst().end() != null
                && spans.getFirst().start() != null
                && named.getFirst().end().isBefore(spans.getFirst().start());
    }

    /** 「2025年亏损45亿元，其中第四季度亏损9亿元」: a part of the year in force, and no quarter yet to come. */
    private Period ofYearInForce(ClauseState state, int i, Period named) {
        boolean yearless = named.basis() != Period.Basis.STATED
                && named.kind() == Period.Kind.SPAN
                && "第首末上下一二三四前".indexOf(text.charAt(named.span().start())) >= 0
                && (named.granularity() == Granularity.QUARTER || named.granularity() == Granularity.HALF);
        List<Period> spans = context.times.spans();
        if (!yearless || spans.isEmpty() || spans.getLast().end() == null || named.end() == null) {
            return named;
        }
        Period base = spans.getLast();
        int years = base.end().getYear() - named.end().getYear();
        boolean part = state.is(i - 1, TermKind.PART) && base.granularity() == Granularity.YEAR;
        boolean ahead = published != null
                && named.start() != null
                && named.start().isAfter(published)
                && !base.end().isAfter(published)
                && !state.has(TermKind.PLAN);
        return (part || ahead) && years != 0
                ? named.of(named.range().plusYears(years), Period.Basis.CONTEXT, named.kind())
                : named;
    }

    /** 「截至6月杪的第三季」 of a fiscal year: the three months that end there. */
    private static Period untilStated(ClauseState state, int i, Period named) {
        int before = state.mark(i - 1) instanceof Mark.Word word && word.term().isIn(WordList.UNTIL) ? i - 2 : i - 1;
        boolean quarter = named.granularity() == Granularity.QUARTER && named.end() != null;
        if (!quarter || !(state.mark(before) instanceof Mark.When when)) {
            return named;
        }
        LocalDate end = when.period().end();
        boolean stated = when.period().kind() == Period.Kind.INSTANT
                && end != null
                && state.mark(before - 1) instanceof Mark.Word until
                && until.term().isIn(WordList.UNTIL);
        if (!stated
                || end.getMonth() == named.end().getMonth()
                || end.plusDays(1).getDayOfMonth() != 1) {
            return named;
        }
        TimeRange range = TimeRange.of(end.withDayOfMonth(1).minusMonths(2), end);
        return named.of(range, Period.Basis.STATED, Period.Kind.SPAN);
    }

    private void take(ClauseState state, List<Period> named, int i, int end) {
        Period asWritten = ((Mark.When) state.marks.get(i)).period();
        context.now = false;
        if (isReport(asWritten) && takesPeriodInForce(state, named)) {
            return;
        }
        Period last = named.getLast();
        if (Times.isDay(last) || last.kind() == Period.Kind.INSTANT) {
            state.day = last;
            context.times.set(named);
            return;
        }
        if (isBeside(state, named, i, end)) {
            state.periods = named;
            state.relative = true;
            return;
        }
        boolean list =
                asWritten.kind() == Period.Kind.SAME && context.times.spans().size() > 1;
        state.periods = list ? context.times.spans() : named;
        state.relative = last.kind() == Period.Kind.SAME_YEAR_BEFORE || last.kind() == Period.Kind.PREVIOUS;
        if (!state.relative && asWritten.kind() != Period.Kind.SAME) {
            context.times.set(named);
        }
    }

    /** Periods that stand in a relation to another are taken to speak of the one in force here. */
    private Period resolve(Period period) {
        Period quarter = context.times.quarter();
        boolean running = text.startsWith("本季", period.span().start()) && !context.forecast;
        if (running && quarter != null) {
            return period.of(quarter.range(), Period.Basis.CONTEXT, Period.Kind.SAME);
        }
        List<Period> spans = context.times.spans();
        if (spans.isEmpty() || Times.isDay(period)) {
            return period;
        }
        Period base = spans.getLast();
        int year = statedYear(period);
        if (period.kind() == Period.Kind.SAME && year > 0 && base.end() != null) {
            TimeRange range = base.range().plusYears(year - base.end().getYear());
            return period.of(range, Period.Basis.STATED, Period.Kind.SAME_YEAR_BEFORE);
        }
        return switch (period.kind()) {
            case SAME -> period.of(same(period, base).range(), Period.Basis.CONTEXT, Period.Kind.SAME);
            case SAME_YEAR_BEFORE -> moved(period, Periods.yearBefore(alike(period, base)));
            case PREVIOUS ->
                period.granularity() == base.granularity() ? moved(period, Periods.periodBefore(base)) : period;
            case SPAN, INSTANT -> period;
        };
    }

    /** The period in force of which 当季 or 当月 speaks: the last quarter or month, where one was named. */
    private Period same(Period written, Period base) {
        Granularity granularity = written.granularity();
        boolean several = granularity == Granularity.MULTI_YEAR && written.start() != null;
        if (granularity == base.granularity() || several) {
            return several ? written : base;
        }
        Period quarter = context.times.quarter();
        Period month = context.times.month();
        if (granularity == Granularity.QUARTER && quarter != null) {
            return quarter;
        }
        return granularity == Granularity.MONTH && month != null ? month : base;
    }

    /** The period in force of which 去年同月 speaks: a month, where one was named. */
    private Period alike(Period written, Period base) {
        Period month = context.times.month();
        return written.granularity() == Granularity.MONTH && month != null ? month : base;
    }

    private static Period moved(Period written, Period to) {
        return written.of(to.range(), Period.Basis.CONTEXT, written.kind());
    }
}
