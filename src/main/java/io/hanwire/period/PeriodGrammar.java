package io.hanwire.period;

import io.hanwire.text.Region;
import org.jspecify.annotations.Nullable;

/**
 * Reads one time expression of a folded text.
 *
 * <pre>
 * period   = joined | until | window | weekday | festive | range | relative | date ;
 * until    = ( "截至" | "截止" … ) point [ [ "止" | "的" ] duration ] | point "止" duration ;
 * duration = number [ "个" ] "月" [ "中期" ] | "年度" | "全年" | "半年" | "中期" | "财政年度" … ;
 * range    = point [ ( "-" | "~" | "至" | "到" ) ( point | "今" ) | "以来" ]
 *          | point ( "和" | "与" ) point ( "间" | "之间" ) ;
 * joined   = one ( "-" | "~" | "至" | "到" ) one ;                    (上周四到10月1日)
 * </pre>
 *
 * {@code point} is read by {@link PointGrammar}, {@code window} by {@link WindowGrammar}, {@code festive} by {@link
 * FestivalGrammar}, {@code relative} by {@link RelativeGrammar}, {@code weekday} and {@code date} by {@link DateGrammar}. Every look ahead is bounded, so that reading a
 * whole text takes linear time. One object reads one text.
 */
final class PeriodGrammar {

    static final WordTable WORDS = WordTable.load("words.tsv", 6);
    private static final String RANGE = "-~至到";
    private static final int HALF_YEAR = 6;
    /** 止六个月中期业绩: the half that was dated, whichever it is of the calendar year. */
    private static final String INTERIM = "中期";

    private static final String OTHER_STARTS = "第前首头QHF民今昨明周星礼上下本这后半农旧阴腊闰";

    private static final boolean[] AFTER_NUMBER = afterNumber();

    private final FoldedText text;
    private final PointGrammar points;
    private final RelativeGrammar relatives;
    private final DateGrammar dates;
    private final WindowGrammar windows;
    private final FestivalGrammar festivals;
    private int start;
    private int end;
    private boolean instant;

    PeriodGrammar(FoldedText text, Cues cues, Region region) {
        this.text = text;
        dates = new DateGrammar(text);
        windows = new WindowGrammar(text, WORDS, cues);
        festivals = new FestivalGrammar(text, WORDS, region);
        points = new PointGrammar(text, cues, festivals, region);
        relatives = new RelativeGrammar(text, cues);
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
                ? untilWithoutWord(plain(i))
                : until(i, text.skipSpaces(i + until.text().length()));
    }

    /** 去年8月止年度: 截至 is left out. */
    private @Nullable Expression untilWithoutWord(@Nullable Expression point) {
        if (!(point instanceof Expression.Dated last) || text.at(text.skipSpaces(end)) != '止') {
            return point;
        }
        int months = duration();
        if (months == 0) {
            return point;
        }
        instant = false;
        return new Expression.Until(last, months);
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
                int interim = text.skipSpaces(end);
                end = value == HALF_YEAR && text.is(interim, INTERIM) ? interim + INTERIM.length() : end;
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
        if (first == null || first instanceof Expression.Between || !joins(end)) {
            return first;
        }
        int firstEnd = end;
        boolean firstInstant = instant;
        Expression last = first instanceof Expression.Weekday ? dates.weekdayAlone(end + 1) : null;
        if (last == null) {
            last = single(end + 1);
        } else {
            end = dates.end();
        }
        if (last != null && endsRange(last)) {
            instant = false;
            return new Expression.Joined(first, last);
        }
        end = firstEnd;
        instant = firstInstant;
        return first;
    }

    private static boolean endsRange(Expression last) {
        return last instanceof Expression.Dated
                || last instanceof Expression.Weekday
                || last instanceof Expression.FromArticle
                || last instanceof Expression.DaysFromArticle
                || last instanceof Expression.Festive
                || last instanceof Expression.DaysOfMonth;
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
        int last = Numerals.end(text, i);
        return AFTER_NUMBER[text.at(text.skipSpaces(last))]
                || WORDS.startsWith(text.at(i))
                || last - i == 4 && text.at(last) == ' ' && text.isDigit(last + 1)
                || text.isWhole(i, last);
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

    /** What follows {@code first} from {@code k} on as the end of a range: 至2024年, 和2018年之间; null where nothing does. */
    private @Nullable Expression between(Expression.Dated first, int k) {
        boolean pair = text.isAny(k, "和与");
        if (!pair && !text.isAny(k, RANGE)) {
            return null;
        }
        int second = text.is(k, "--") ? k + 2 : k + 1;
        boolean separator = !text.is(k, "--") || text.isNumeral(second);
        Expression last = separator ? points.second(text.skipSpaces(second)) : null;
        if (!(last instanceof Expression.Dated lastDated)) {
            return null;
        }
        end = points.end();
        if (pair) {
            int between = text.at(end) == '间' ? 1 : text.is(end, "之间") ? 2 : 0;
            end += between;
            return between == 0 ? null : new Expression.Between(first, lastDated);
        }
        return new Expression.Between(first, lastDated);
    }

    private @Nullable Expression word(int i) {
        Expression weekday = text.isAny(i, "周星礼上下本这今") ? dates.weekday(i) : null;
        if (weekday == null && text.isAny(i, "今昨明前")) {
            weekday = dates.glossedDay(i);
        }
        if (weekday != null) {
            end = dates.end();
            return weekday;
        }
        Expression range = range(i);
        if (range != null) {
            return range;
        }
        Expression relative = relatives.read(i);
        end = relatives.end();
        instant = relatives.instant();
        return relative;
    }

    private @Nullable Expression range(int i) {
        Expression first = points.read(i);
        end = points.end();
        instant = points.instant();
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
        if (text.is(k, "起至今") || text.is(k, "开始至今")) {
            end = k + (text.at(k) == '起' ? 3 : 4);
            return new Expression.Since(dated);
        }
        if (text.at(k) == '起' && text.at(k + 1) != '步' && (text.isAny(i - 1, "从自") || text.isWhole(i, k + 1))) {
            end = k + 1;
            return new Expression.Since(dated);
        }
        if (text.is(k, "以来") || text.is(k, "迄今") || text.is(k, "至今") && !text.isAny(k + 2, "年日天早晚季月")) {
            end = k + 2;
            return new Expression.Since(dated);
        }
        Expression between = between(dated, k);
        if (between != null) {
            instant = false;
            return between;
        }
        end = firstEnd;
        instant = firstInstant;
        return dated;
    }
}
