package io.hanwire.period;

import io.hanwire.period.Period.Basis;
import io.hanwire.period.Period.Kind;
import io.hanwire.text.Region;
import io.hanwire.text.Span;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the periods of one text from its beginning to its end. */
final class PeriodReader {

    private static final boolean[] STARTS = starts();
    /** How far apart the members of a list stand: 2022年、2023年. */
    private static final int LIST_GAP = 2;

    private static final String SENTENCE_ENDS = "。！？!?\n";

    private final FoldedText text;
    private final Cues cues;
    private final PeriodGrammar grammar;
    private final Apposition apposition;
    private final Timeline timeline;
    private final Resolver resolver;
    private final OwnYear ownYear = new OwnYear();
    private final List<Period> periods = new ArrayList<>();
    private @Nullable Period lastInstant;
    private int lastEnd = -LIST_GAP;

    PeriodReader(FoldedText text, @Nullable LocalDate published, Region region) {
        this.text = text;
        cues = new Cues(text);
        grammar = new PeriodGrammar(text, cues, region);
        apposition = new Apposition(text);
        timeline = new Timeline(published);
        resolver = new Resolver(timeline);
    }

    private static boolean[] starts() {
        boolean[] starts = new boolean[Character.MAX_VALUE + 1];
        for (int c = 1; c < starts.length; c++) {
            starts[c] = PeriodGrammar.canStart((char) c);
        }
        return starts;
    }

    List<Period> read() {
        int i = 0;
        while (i < text.length()) {
            char c = text.at(i);
            if (!STARTS[c]) {
                if (SENTENCE_ENDS.indexOf(c) >= 0) {
                    timeline.sentenceEnds();
                }
                if (c == '\n') {
                    ownYear.nextParagraph();
                }
                i++;
                continue;
            }
            Expression expression = grammar.read(i);
            if (expression != null) {
                add(expression, grammar.start(), grammar.end());
                i = Math.max(grammar.end(), lastEnd);
            } else {
                i = next(i);
            }
        }
        return List.copyOf(periods);
    }

    /** The next place where an expression can begin: not within a number, nor within a Latin word. */
    private int next(int i) {
        int k = i + 1;
        while (text.isDigit(i) && text.isDigit(k) || text.isLetter(i) && text.isLetter(k)) {
            k++;
        }
        return k;
    }

    private void add(Expression expression, int from, int to) {
        boolean forecast = cues.forecast(from, to);
        boolean comparison = cues.comparison(from);
        timeline.setBare(text.isWhole(from, to));
        TimeRange range = resolver.resolve(expression, forecast);
        TimeRange own = ownYear.of(expression, text, from, to);
        range = own != null ? own : range == null ? unresolved(expression) : range;
        if (range == null) {
            return;
        }
        range = dated(expression, calendarOf(range, from), from);
        int start = apposition.start(expression, range, from);
        if (start < from) {
            periods.removeLast();
        }
        int end = apposition.end(expression, range, from, to);
        Basis basis = resolver.basis();
        Kind kind = resolver.kind();
        boolean instant = kind == Kind.SPAN && (grammar.instant() || range.granularity() == Granularity.DAY);
        boolean since = expression instanceof Expression.Since || start > 1 && grammarUntil(start);
        Period period = new Period(
                new Span(start, end),
                range.label(),
                range.start(),
                range.end(),
                basis,
                instant ? Kind.INSTANT : kind,
                since || cues.cumulative(start, end));
        periods.add(period);
        boolean aside = comparison || kind == Kind.SAME_YEAR_BEFORE || kind == Kind.PREVIOUS || ahead(range, forecast);
        timeline.add(range, instant, aside, start - lastEnd <= LIST_GAP, expression instanceof Expression.Since);
        lastEnd = end;
        setSentenceYear(expression, range, end, comparison || forecast);
        lastInstant = period.kind() == Kind.INSTANT ? period : null;
    }

    private boolean grammarUntil(int start) {
        return text.at(start - 1) == '至' && text.at(start - 2) == '截'
                || text.at(start - 1) == '止' && text.at(start - 2) == '截';
    }

    /** 截至6月底2025财年第二季: where the fiscal quarter ends with the calendar's, it is the calendar's. */
    private TimeRange calendarOf(TimeRange range, int start) {
        Period before = lastInstant;
        if (!range.isFiscal()
                || range.granularity() != Granularity.QUARTER
                || before == null
                || before.end() == null
                || start - before.span().end() > 2) {
            return range;
        }
        int year = Integer.parseInt(range.label().substring(2, 6));
        TimeRange quarter = TimeRange.quarter(year, range.label().charAt(8) - '0');
        LocalDate end = quarter.end();
        boolean agrees = end != null
                && end.getYear() == before.end().getYear()
                && end.getMonth() == before.end().getMonth();
        return agrees ? quarter : range;
    }

    /** 截至6月底止第三财季, of a fiscal year that nothing tells: the quarter stands for any three months. */
    private @Nullable TimeRange unresolved(Expression expression) {
        boolean quarter = expression instanceof Expression.Dated dated
                && dated.part() instanceof Part.Quarters quarters
                && quarters.first() == quarters.last();
        LocalDate end = lastInstant == null ? null : lastInstant.end();
        return quarter && end != null ? TimeRange.quarter(end.getYear(), 1) : null;
    }

    /** {@code range} as what stands before it dates it, 截至6月杪的第三季; what that tells of the company's year is kept. */
    private TimeRange dated(Expression expression, TimeRange range, int start) {
        if (expression instanceof Expression.Until until) {
            ownYear.until(until.months(), range);
        }
        TimeRange ending = untilEnd(range, start);
        if (!ending.equals(range)
                && expression instanceof Expression.Dated dated
                && dated.part() instanceof Part.Quarters quarters) {
            ownYear.quarter(quarters.last(), ending);
        }
        return ending;
    }

    /** 截至6月杪的第三季: a quarter or half that a company counts in its own way ends on the day that stands before it. */
    private TimeRange untilEnd(TimeRange range, int start) {
        Period before = lastInstant;
        int months = switch (range.granularity()) {
            case QUARTER -> 3;
            case HALF -> 6;
            case DAY, WEEK, MONTH, YEAR, MULTI_YEAR, RANGE -> 0;
        };
        if (range.isFiscal() || months == 0 || before == null || before.end() == null) {
            return range;
        }
        int from = before.span().start();
        int to = before.span().end();
        boolean until = from > 1
                && text.at(from - 1) == '至'
                && text.at(from - 2) == '截'
                && start - to <= LIST_GAP
                && (start == to || text.isAny(to, "止的之"));
        LocalDate end = before.end();
        if (!until || end.getDayOfMonth() < end.lengthOfMonth()) {
            return range;
        }
        return TimeRange.of(end.withDayOfMonth(1).minusMonths(months - 1L), end);
    }

    private boolean ahead(TimeRange range, boolean forecast) {
        LocalDate today = timeline.today();
        if (today == null || range.start() == null || range.end() == null) {
            return false;
        }
        return range.start().isAfter(today) || forecast && range.end().isAfter(today);
    }

    /** A stated year that opens a clause, or a stated month or quarter, holds for what follows in the sentence. */
    private void setSentenceYear(Expression expression, TimeRange range, int end, boolean aside) {
        if (aside || range.isFiscal() || range.end() == null || !(expression instanceof Expression.Dated dated)) {
            return;
        }
        boolean named =
                dated.year() instanceof YearReference.Stated || dated.year() instanceof YearReference.FromArticle;
        boolean whole = dated.part() instanceof Part.Whole;
        LocalDate today = timeline.today();
        boolean results = dated.year() instanceof YearReference.None
                && !(dated.part() instanceof Part.Days || dated.part() instanceof Part.Months)
                && today != null
                && range.end().getYear() == today.getYear() - 1;
        if (results && timeline.sentenceYear() == 0) {
            timeline.setSentenceYear(range.end().getYear());
            return;
        }
        if (named && (!whole || text.isAny(end, ",，、:："))) {
            timeline.setSentenceYear(range.end().getYear());
        } else if (named && timeline.sentenceYear() != 0) {
            timeline.setSentenceYear(0);
        }
    }
}
