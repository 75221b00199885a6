package io.hanwire.period;

import io.hanwire.text.Region;
import org.jspecify.annotations.Nullable;

/**
 * Reads one time expression of a folded text.
 *
 * <pre>
 * period   = until | window | weekday | same | festive | range | relative | date ;
 * until    = ( "截至" | "截止" … ) point [ [ "止" | "的" ] duration ] ;
 * duration = number [ "个" ] "月" | "年度" | "全年" | "半年" | "中期" | "财政年度" … ;
 * same     = [ year ] ( "同期" | "同季" | "同月" ) ;
 * festive  = [ year ] festival [ "前" | "后" | "期间" | "假期" | "长假" | "档" ] ;
 * range    = point [ ( "-" | "~" | "至" | "到" ) ( point | "今" ) | "以来" ] ;
 * point    = year [ [ "的" ] part ] | part | letters [ year ] ;       (3Q25, Q3 2025)
 * relative = 本季 | 上月 [ day | edge ] | 昨日 … (words.tsv) ;
 * </pre>
 *
 * {@code year} is read by {@link YearGrammar}, {@code part} by {@link PartGrammar}, {@code window} by {@link
 * WindowGrammar}, {@code weekday} and {@code date} by {@link DateGrammar}. Every look ahead is bounded, so that reading a
 * whole text takes linear time. One object reads one text.
 */
final class PeriodGrammar {

    static final WordTable WORDS = WordTable.load("words.tsv", 6);
    private static final String RANGE = "-~至到";
    private static final String LIST = "、,，和及与-~至到";
    private static final int LIST_MAX = 12;
    private static final String OTHER_STARTS = "第前首头QHF民今昨明周星礼上下本这";

    private static final boolean[] AFTER_NUMBER = afterNumber();

    private final FoldedText text;
    private final Cues cues;
    private final YearGrammar years;
    private final PartGrammar parts;
    private final DateGrammar dates;
    private final WindowGrammar windows;
    private final FestivalGrammar festivals;
    private int start;
    private int end;
    private boolean instant;
    private boolean continuing;

    PeriodGrammar(FoldedText text, Cues cues, Region region) {
        this.text = text;
        this.cues = cues;
        years = new YearGrammar(text, WORDS, region);
        parts = new PartGrammar(text, WORDS, region);
        dates = new DateGrammar(text);
        windows = new WindowGrammar(text, WORDS, cues);
        festivals = new FestivalGrammar(text, WORDS);
    }

    private static boolean[] afterNumber() {
        boolean[] after = new boolean[Character.MAX_VALUE + 1];
        "年月日号季世财会个周星礼天QHM-~至到/.、,，和及与上下全中首末前半的”\"".chars().forEach(c -> after[c] = true);
        return after;
    }

    /** Whether an expression can begin with {@code c}. */
    static boolean canStart(char c) {
        return Numerals.isNumeral(c) || OTHER_STARTS.indexOf(c) >= 0 || WORDS.startsWith(c);
    }

    /** Where the expression that was read last begins: at the place asked for, or behind 截至. */
    int start() {
        return start;
    }

    int end() {
        return end;
    }

    /** Whether something stands at the end of the expression that was read last: 截至…, 3月底. */
    boolean instant() {
        return instant;
    }

    /** The expression at {@code i}, or null. */
    @Nullable
    Expression read(int i) {
        start = i;
        instant = false;
        Word until = WORDS.at(text, i, Word.Type.UNTIL);
        return until == null
                ? plain(i)
                : until(i, text.skipSpaces(i + until.text().length()));
    }

    private @Nullable Expression until(int i, int from) {
        Expression point = plain(from);
        if (point == null) {
            return null;
        }
        int months = point instanceof Expression.Dated ? duration() : 0;
        if (months > 0 && point instanceof Expression.Dated last) {
            instant = false;
            return new Expression.Until(last, months);
        }
        start = from;
        instant = true;
        return point;
    }

    /** The months of 止六个月 at the end of what was read, and moves the end behind it; 0 where none are written. */
    private int duration() {
        int k = text.skipSpaces(end);
        k = text.skipSpaces(text.isAny(k, "止的之") ? k + 1 : k);
        k = text.isAny(k, "的之") ? k + 1 : k;
        if (text.isNumeral(k)) {
            int last = Numerals.end(text, k);
            int value = Numerals.value(text, k, last);
            int unit = text.skipSpaces(last);
            unit = text.at(unit) == '个' ? text.skipSpaces(unit + 1) : unit;
            if (value >= 1 && value <= 24 && text.at(unit) == '月') {
                end = unit + 1;
                return value;
            }
        }
        Word word = WORDS.at(text, k, Word.Type.DURATION);
        if (word == null) {
            return 0;
        }
        end = k + word.text().length();
        return word.number();
    }

    private @Nullable Expression plain(int i) {
        Expression first = single(i);
        if (first == null || first instanceof Expression.Dated || first instanceof Expression.Between || !joins(end)) {
            return first;
        }
        int firstEnd = end;
        boolean firstInstant = instant;
        Expression last = single(end + 1);
        boolean joined = last instanceof Expression.Dated
                || last instanceof Expression.Weekday
                || last instanceof Expression.FromArticle
                || last instanceof Expression.Festive
                || last instanceof Expression.DaysOfMonth;
        if (joined) {
            instant = false;
            return new Expression.Joined(first, last);
        }
        end = firstEnd;
        instant = firstInstant;
        return first;
    }

    private boolean joins(int i) {
        return text.isAny(i, RANGE) && (!text.is(i, "至今") || text.isAny(i + 2, "年日天早晚季月"));
    }

    private @Nullable Expression single(int i) {
        if (text.isNumeral(i) && !numberOfTime(i)) {
            return null;
        }
        Expression expression = windows.read(i);
        if (expression != null) {
            end = windows.end();
            return expression;
        }
        expression = festivals.read(i, YearReference.NONE);
        if (expression != null) {
            end = festivals.end();
            return expression;
        }
        if (text.isNumeral(i) && !text.isNumeral(i - 1)) {
            return number(i);
        }
        return text.isNumeral(i) ? null : word(i);
    }

    /** Whether the number at {@code i} has a sign or unit of time after it, or can itself begin a word: 五一, 618. */
    private boolean numberOfTime(int i) {
        return AFTER_NUMBER[text.at(text.skipSpaces(Numerals.end(text, i)))] || WORDS.startsWith(text.at(i));
    }

    private @Nullable Expression number(int i) {
        if (text.at(i - 1) == '.' || text.at(i - 1) == ',' && text.isDigit(i - 2) && text.isDigit(i)) {
            return null;
        }
        Expression dated = range(i);
        if (dated != null) {
            return dated;
        }
        Expression date = dates.number(i);
        end = dates.end();
        return date;
    }

    private @Nullable Expression word(int i) {
        Expression weekday = text.isAny(i, "周星礼上下本这") ? dates.weekday(i) : null;
        if (weekday == null && text.isAny(i, "今昨明前")) {
            weekday = dates.glossedDay(i);
        }
        if (weekday != null) {
            end = dates.end();
            return weekday;
        }
        Expression range = range(i);
        return range == null ? relative(i) : range;
    }

    private @Nullable Expression range(int i) {
        Expression first = point(i);
        if (!(first instanceof Expression.Dated dated)) {
            return first;
        }
        int firstEnd = end;
        boolean firstInstant = instant;
        int k = text.skipSpaces(firstEnd);
        if (text.at(k) == '来'
                && !text.isAny(k + 1, "看自源说讲到临得年宾客势")
                && dated.year() instanceof YearReference.FromArticle) {
            end = k + 1;
            return new Expression.Since(dated);
        }
        if (text.is(k, "以来") || text.is(k, "迄今") || text.is(k, "至今") && !text.isAny(k + 2, "年日天早晚季月")) {
            end = k + 2;
            return new Expression.Since(dated);
        }
        if (text.isAny(k, RANGE)) {
            int second = text.at(k + 1) == '-' ? k + 2 : k + 1;
            boolean separator = text.at(k) != '-' || !text.is(k, "--") || text.isNumeral(second);
            continuing = true;
            Expression last = separator ? point(text.skipSpaces(second)) : null;
            continuing = false;
            if (last instanceof Expression.Dated lastDated) {
                instant = false;
                return new Expression.Between(dated, lastDated);
            }
        }
        end = firstEnd;
        instant = firstInstant;
        return dated;
    }

    /** A year, a part of a year, or both; or what else begins with a year: 去年同期, 2026年春节. */
    private @Nullable Expression point(int i) {
        instant = false;
        YearReference year = years.read(i);
        return year == null ? partAlone(i) : yearFirst(i, year, years.end(), years.strength());
    }

    private @Nullable Expression yearFirst(int i, YearReference year, int yearEnd, YearGrammar.Strength strength) {
        int k = text.skipSpaces(yearEnd);
        Word same = WORDS.at(text, k, Word.Type.SAME);
        if (same != null && strength == YearGrammar.Strength.SURE) {
            end = k + same.text().length();
            return new Expression.Same(year, same.granularity());
        }
        Expression festive = festivals.read(k, year);
        if (festive != null) {
            end = festivals.end();
            return festive;
        }
        Part part = part(k, strength);
        if (part != null) {
            end = parts.end();
            instant = part instanceof Part.Edge;
            return new Expression.Dated(fiscalPart(year), part);
        }
        end = yearEnd;
        boolean alone = switch (strength) {
            case SURE -> true;
            case WEAK -> weakYear(i, yearEnd);
            case BARE -> yearListEnds(yearEnd);
        };
        return alone ? new Expression.Dated(year, new Part.Whole(false)) : text.isNumeral(i) ? partAlone(i) : null;
    }

    private @Nullable Part part(int k, YearGrammar.Strength strength) {
        boolean bare = strength == YearGrammar.Strength.BARE;
        Part part = bare && text.isNumeral(k) ? null : parts.read(k, !bare);
        if (part == null && text.isAny(k, "的-/'’")) {
            boolean letters = text.isAny(k + 1, "QH");
            part = letters || text.at(k) == '的' && !text.isAny(k + 1, "年初底末中") ? parts.read(k + 1, false) : null;
        }
        return part;
    }

    /** 2025年第二财季: the quarter's unit says how the year is counted. */
    private YearReference fiscalPart(YearReference year) {
        boolean fiscal = text.is(end - 2, "财年")
                || text.at(end - 1) == '季' && text.at(end - 2) == '财'
                || text.at(end - 1) == '度' && text.at(end - 3) == '财';
        if (!fiscal) {
            return year;
        }
        return switch (year) {
            case YearReference.Stated stated -> new YearReference.Fiscal(stated.year());
            case YearReference.None none -> new YearReference.FiscalFromContext(0);
            case YearReference.FromContext from -> new YearReference.FiscalFromContext(from.offset());
            case YearReference.FromArticle from -> year;
            case YearReference.Fiscal fiscalYear -> year;
            case YearReference.FiscalFromContext fiscalYear -> year;
        };
    }

    private boolean weakYear(int i, int yearEnd) {
        boolean ranged = text.isAny(i - 1, RANGE) && (text.at(i - 2) == '年' || text.isDigit(i - 2));
        boolean range = text.isAny(yearEnd, RANGE)
                && text.isNumeral(yearEnd + 1)
                && text.at(Numerals.end(text, yearEnd + 1)) == '年'
                && text.isDigit(i);
        return text.at(yearEnd - 1) == '度' || ranged || range || cues.metric(yearEnd) && !text.isAny(i - 1, "近第用了历经约");
    }

    /** Whether a list of years goes on from {@code i} and ends in 年: 、2023及2024年. */
    private boolean yearListEnds(int i) {
        int k = i;
        for (int items = 0; items < LIST_MAX && text.isAny(k, LIST); items++) {
            int from = text.skipSpaces(k + 1);
            int last = Numerals.end(text, from);
            boolean two = last - from == 2 && text.isAny(k, "-~至到");
            if (last - from != 4 && !two) {
                return false;
            }
            k = text.skipSpaces(last);
            if (text.at(k) == '年' || text.is(k, "财年")) {
                return true;
            }
        }
        return false;
    }

    private @Nullable Expression partAlone(int i) {
        Part part = parts.read(i, false);
        if (part == null) {
            return null;
        }
        end = parts.end();
        if (!guarded(i, part)) {
            return null;
        }
        instant = part instanceof Part.Edge;
        YearReference year = letters(end) ? yearAfterLetters(end) : YearReference.NONE;
        return new Expression.Dated(fiscalPart(year), part);
    }

    private boolean guarded(int i, Part part) {
        if (letters(end) || text.at(end - 1) == 'M') {
            return continuing
                    || !text.isLetter(i - 1) && !text.isDigit(i - 1) && Guard.ABBREVIATION.allows(text, i, end);
        }
        if (!text.isNumeral(i)) {
            return true;
        }
        return switch (part) {
            case Part.Quarters quarters -> Guard.QUARTER.allows(text, i, end);
            case Part.Months months -> Guard.MONTH.allows(text, i, end);
            case Part.Edge edge -> Guard.MONTH.allows(text, i, end);
            case Part.Days days -> true;
            case Part.Half half -> true;
            case Part.Whole whole -> true;
        };
    }

    private boolean letters(int i) {
        return text.isAny(i - 1, "QH") || text.isDigit(i - 1) && text.isAny(i - 2, "QH") || text.at(i - 1) == 'M';
    }

    /** The year of 3Q25, Q3 2025, 2QFY26; moves the end behind it. */
    private YearReference yearAfterLetters(int i) {
        int k = text.skipSpaces(i);
        k = text.isAny(k, "'’-/") ? k + 1 : k;
        if (text.is(k, "FY")) {
            YearReference year = years.read(k);
            end = year == null ? end : years.end();
            return year == null ? YearReference.NONE : year;
        }
        int last = Numerals.end(text, k);
        int value = Numerals.value(text, k, last);
        boolean two = last - k == 2 && (k == i && !text.isDigit(i - 1) || text.isAny(k - 1, "'’")) && value < 60;
        boolean four = last - k == 4 && value > 1990 && value < 2100;
        if (!text.isDigit(k) || !two && !four) {
            return YearReference.NONE;
        }
        end = last + (text.at(last) == '年' ? 1 : 0);
        return new YearReference.Stated(two ? 2000 + value : value);
    }

    private @Nullable Expression relative(int i) {
        Word word = WORDS.at(text, i);
        if (word == null) {
            return null;
        }
        end = i + word.text().length();
        return switch (word.type()) {
            case NOW -> now(word);
            case COMPARED -> compared(i, word);
            case SPOKEN -> new Expression.FromContext(word.granularity(), word.number());
            case SAME -> new Expression.Same(YearReference.NONE, word.granularity());
            case EDGE -> edge(word);
            case YEARS -> new Expression.Between(yearsFrom(word.number()), yearsFrom(word.number() + 1));
            case YEAR,
                    YEAR_OF,
                    FISCAL_YEAR,
                    PART,
                    PART_IN_SOUTH,
                    SEASON,
                    FESTIVAL,
                    PLAN,
                    PAST,
                    FUTURE,
                    UNTIL,
                    DURATION -> null;
            case FESTIVAL_DAYS, FORECAST, COMPARISON, CUMULATIVE, METRIC -> null;
        };
    }

    private Expression compared(int i, Word word) {
        return cues.comparison(i) ? new Expression.FromContext(word.granularity(), word.number()) : now(word);
    }

    private Expression now(Word word) {
        if (word.granularity() == Granularity.MONTH) {
            int k = text.skipSpaces(end);
            int last = Numerals.end(text, k);
            int first = Numerals.value(text, k, last);
            if (first >= 1 && first <= 31 && text.isAny(last, "日号")) {
                end = last + 1;
                return new Expression.DaysFromArticle(word.number(), first, first);
            }
        }
        int tens = word.granularity() == Granularity.MONTH ? "上中下".indexOf(text.at(end)) : -1;
        if (tens >= 0 && text.at(end + 1) == '旬') {
            end += 2;
            return new Expression.DaysFromArticle(
                    word.number(), 10 * tens + 1, tens == 2 ? Part.MONTH_END : 10 * tens + 10);
        }
        boolean edge = text.isAny(end, "初底末杪") && !text.isAny(end + 1, "薪层部班期");
        if (edge && word.granularity() != Granularity.DAY) {
            end++;
            instant = true;
        }
        return new Expression.FromArticle(word.granularity(), word.number());
    }

    private static Expression.Dated yearsFrom(int offset) {
        return new Expression.Dated(new YearReference.FromArticle(offset), new Part.Whole(false));
    }

    private Expression edge(Word word) {
        instant = word.number() > 0;
        return switch (word.granularity()) {
            case YEAR ->
                word.number() == 0
                        ? new Expression.Since(
                                new Expression.Dated(new YearReference.FromArticle(0), new Part.Whole(false)))
                        : new Expression.Dated(YearReference.NONE, new Part.Edge(word.number()));
            case RANGE -> new Expression.SpokenEnd(word.number());
            case QUARTER -> new Expression.SpokenEnd(word.number());
            case MONTH, DAY, WEEK, HALF, MULTI_YEAR -> new Expression.FromArticle(word.granularity(), 0);
        };
    }
}
