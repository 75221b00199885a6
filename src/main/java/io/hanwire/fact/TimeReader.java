package io.hanwire.fact;

import io.hanwire.period.Granularity;
import io.hanwire.period.Period;
import io.hanwire.period.Periods;
import io.hanwire.period.TimeRange;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Decides what a time expression does in its clause: when the values stand, or what they are compared with. */
final class TimeReader {

    private static final Set<String> RECORDS = Set.of("创", "创下", "写下", "刷新", "改写");
    private static final Set<String> RECORD_ENDS = Set.of("新高", "新低", "最高", "最低", "首次", "首度", "来");

    private final Context context;
    private final String text;

    TimeReader(Context context, String text) {
        this.context = context;
        this.text = text;
    }

    /** Reads the period or list of periods at {@code i} and returns the index after it. */
    int read(ClauseState state, int i) {
        Groups.Group group = Groups.at(state.marks, i, mark -> mark instanceof Mark.When);
        List<Period> named = new ArrayList<>();
        for (Mark mark : group.members()) {
            named.add(resolve(((Mark.When) mark).period()));
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
        } else if (compared || state.is(group.end(), TermKind.COMPARE)) {
            compared(state, group.end(), named);
        } else {
            take(state, named, ((Mark.When) group.members().getFirst()).period());
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
        boolean sets = state.mark(i - 1) instanceof Mark.Word word
                && RECORDS.contains(word.term().text());
        boolean best = state.mark(end) instanceof Mark.Gap gap
                        && "最新首来".indexOf(gap.text().charAt(0)) >= 0
                || state.mark(end) instanceof Mark.Word after
                        && RECORD_ENDS.contains(after.term().text());
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

    private void take(ClauseState state, List<Period> named, Period asWritten) {
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
        if (granularity == base.granularity()) {
            return base;
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
