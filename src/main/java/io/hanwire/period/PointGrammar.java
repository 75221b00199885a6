package io.hanwire.period;

import io.hanwire.text.Region;
import org.jspecify.annotations.Nullable;

/**
 * Reads a year, a part of a year, or both.
 *
 * <pre>
 * point    = year [ [ "的" ] part ] | part | letters [ year ] ;       (3Q25, Q3 2025)
 *          | year ( same | festival )                               (去年同期, 2026年春节)
 *          | [ year ] [ "农历" ] lunarMonth [ lunarDay ] ;
 * </pre>
 *
 * One object reads one text.
 */
final class PointGrammar {

    private static final String RANGE = "-~至到";
    private static final String LIST = "、,，和及与-~至到";
    private static final int LIST_MAX = 12;
    private static final int LAST_BARE_YEAR = 2060;

    private final FoldedText text;
    private final Cues cues;
    private final YearGrammar years;
    private final PartGrammar parts;
    private final FestivalGrammar festivals;
    private int end;
    private boolean instant;
    private boolean continuing;
    private final LunarGrammar lunar;

    PointGrammar(FoldedText text, Cues cues, FestivalGrammar festivals, Region region) {
        this.text = text;
        this.cues = cues;
        this.festivals = festivals;
        years = new YearGrammar(text, PeriodGrammar.WORDS, region);
        parts = new PartGrammar(text, PeriodGrammar.WORDS, region);
        lunar = new LunarGrammar(text);
    }

    /** Where the expression that was read last ends. */
    int end() {
        return end;
    }

    /** Whether the beginning or end of a year or month was read last: 3月底. */
    boolean instant() {
        return instant;
    }

    /** The point at {@code i} behind a sign of range, or null: what stands before it needs no more asking. */
    @Nullable
    Expression second(int i) {
        continuing = true;
        Expression point = read(i);
        continuing = false;
        return point;
    }

    /** A year, a part of a year, or both; or what else begins with a year: 去年同期, 2026年春节. */
    @Nullable
    Expression read(int i) {
        instant = false;
        int from = lunar.named(i);
        if (from > i) {
            return lunar(from);
        }
        Part moon = lunar.read(i, false);
        if (moon != null) {
            end = lunar.end();
            return new Expression.Dated(YearReference.NONE, moon);
        }
        YearReference year = years.read(i);
        return year == null ? partAlone(i) : yearFirst(i, year, years.end(), years.strength());
    }

    /** What follows 农历: a year or none, then a month, with or without its day; or a festival. */
    private @Nullable Expression lunar(int i) {
        YearReference year = text.isNumeral(i) && text.at(Numerals.end(text, i)) == '月' ? null : years.read(i);
        int k = year == null ? i : text.skipSpaces(years.end());
        YearReference of = year == null ? YearReference.NONE : year;
        Expression festive = festivals.read(k, of);
        if (festive != null) {
            end = festivals.end();
            return festive;
        }
        Part part = lunar.read(k, true);
        end = lunar.end();
        return part == null ? null : new Expression.Dated(of, part);
    }

    private @Nullable Expression yearFirst(int i, YearReference year, int yearEnd, YearGrammar.Strength strength) {
        int k = text.skipSpaces(yearEnd);
        Word same = PeriodGrammar.WORDS.at(text, k, Word.Type.SAME);
        if (same != null && strength == YearGrammar.Strength.SURE) {
            end = k + same.text().length();
            return new Expression.Same(year, same.granularity());
        }
        Expression festive = festivals.read(k, year);
        if (festive != null) {
            end = festivals.end();
            return festive;
        }
        int named = lunar.named(k);
        Part moon = strength == YearGrammar.Strength.BARE || strength == YearGrammar.Strength.FIRST_OF_TWO
                ? null
                : lunar.read(named, named > k);
        if (moon != null) {
            end = lunar.end();
            return new Expression.Dated(year, moon);
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
            case BARE -> yearListEnds(yearEnd) || bareYear(i, yearEnd);
            case FIRST_OF_TWO -> cues.metric(Numerals.end(text, yearEnd + 1) + 1);
        };
        return alone ? new Expression.Dated(year, new Part.Whole(false)) : text.isNumeral(i) ? partAlone(i) : null;
    }

    private @Nullable Part part(int k, YearGrammar.Strength strength) {
        boolean bare = strength == YearGrammar.Strength.BARE || strength == YearGrammar.Strength.FIRST_OF_TWO;
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
        boolean ranged = text.isAny(i - 1, RANGE)
                && (text.at(i - 2) == '年' || text.isDigit(i - 2) && (text.isDigit(i - 5) || cues.metric(yearEnd)));
        boolean range = text.isAny(yearEnd, RANGE)
                && text.isNumeral(yearEnd + 1)
                && text.at(Numerals.end(text, yearEnd + 1)) == '年'
                && text.isDigit(i);
        return text.at(yearEnd - 1) == '度'
                || ranged
                || range
                || text.isWhole(i, yearEnd)
                || cues.metric(yearEnd) && !text.isAny(i - 1, "近第用了历经约");
    }

    /** Whether 2016 is a year by what stands around it: 从2016到2018, or nothing at all. */
    private boolean bareYear(int i, int yearEnd) {
        if (text.isWhole(i, yearEnd)) {
            return true;
        }
        if (continuing) {
            return closes(yearEnd) && (text.at(i - 2) == '年' || text.isDigit(i - 2));
        }
        int separator = text.skipSpaces(yearEnd);
        int from = text.skipSpaces(separator + 1);
        int last = Numerals.end(text, from);
        int value = Numerals.value(text, from, last);
        return (text.isAny(i - 1, "从自由在") || text.isWhole(i, last))
                && text.isAny(separator, RANGE)
                && last - from == 4
                && value > Numerals.value(text, i, i + 4)
                && value <= LAST_BARE_YEAR
                && closes(last);
    }

    private boolean closes(int i) {
        return i == text.length() || text.isAny(i, "，,。；;：:)）\n间期的");
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
        if (!text.isNumeral(i) || continuing || text.isWhole(i, end)) {
            return true;
        }
        return switch (part) {
            case Part.Quarters quarters -> Guard.QUARTER.allows(text, i, end);
            case Part.Months months -> Guard.MONTH.allows(text, i, end);
            case Part.Edge edge -> Guard.MONTH.allows(text, i, end);
            case Part.Days days -> true;
            case Part.Weeks weeks -> true;
            case Part.Lunar moon -> true;
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
}
