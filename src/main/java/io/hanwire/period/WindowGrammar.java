package io.hanwire.period;

import org.jspecify.annotations.Nullable;

/**
 * Reads stretches that are counted from the day of the article, sums of years, decades and five-year plans.
 *
 * <pre>
 * window  = ( 近 | 过去 | 未来 … ) [ "的" ] number [ range number ] [ "个" ] unit
 *         | number [ "个" ] unit "内"                             (in a sentence that looks ahead) ;
 * unit    = "年" | "财年" | "季度" | "季" | "月" | "周" | "星期" | "天" | "日" ;
 * apart   = number [ "个" ] unit [ "之" | "以" ] ( "前" | "后" ) ;
 *         | "半年" [ "之" | "以" ] ( "前" | "后" ) ;
 * sequence = ( "上" | "下" | "前" | "后" ) number [ "个" ] unit ;
 * sum     = number "年" ( "累" | "合计" | "共" | "总" ) ;
 * decade  = ( [ century | "上世纪" | "上个世纪" | "本世纪" ] tens "年代" | digits4 "年代" )
 *           [ "初" [ "期" ] | "前期" | "中期" | "后期" | "末" [ "期" ] ] ;
 * century = number "世纪" ;
 * plan    = 十四五 …  (words.tsv) ;
 * </pre>
 *
 * One object reads one text.
 */
final class WindowGrammar {

    private static final int MOST = 60;
    private static final int MOST_IN_SEQUENCE = 12;
    private static final int LATEST_DECADE = 90;
    private static final int FIRST_CENTURY = 15;
    private static final int LAST_CENTURY = 22;
    private static final String[] CENTURIES = {"上世纪", "上个世纪", "本世纪"};

    private final FoldedText text;
    private final WordTable words;
    private final Cues cues;
    private int end;

    WindowGrammar(FoldedText text, WordTable words, Cues cues) {
        this.text = text;
        this.words = words;
        this.cues = cues;
    }

    /** Where the expression that was read last ends. */
    int end() {
        return end;
    }

    /** A window that a word opens, a plan or a decade at {@code i}, or null. */
    @Nullable
    Expression read(int i) {
        if (text.isAny(i, "上下前后")) {
            Expression sequence = sequence(i);
            if (sequence != null || text.at(i) != '上') {
                return sequence;
            }
        }
        if (text.at(i) == '半') {
            return halfYear(i);
        }
        if (text.isNumeral(i)) {
            Expression number = number(i);
            return number == null ? opened(i) : number;
        }
        Expression century = century(i);
        return century == null ? opened(i) : century;
    }

    /**
     * 上两周, 下三个月: whole units before or after the article's own, at the beginning of a clause. 前三天 and 后三年 can
     * also be the first and last ones of something, so they must open a sentence.
     */
    private @Nullable Expression sequence(int i) {
        boolean strict = text.isAny(i, "前后");
        boolean opens = i == 0 || text.isAny(i - 1, strict ? "。！？!?\n" : "，,。！？!?；;：:\n（( 在于从较比与和");
        int count = opens || text.isWhole(i, text.length()) ? count(text.skipSpaces(i + 1)) : -1;
        if (count < 1 || count > MOST_IN_SEQUENCE) {
            return null;
        }
        boolean digit = text.isDigit(text.skipSpaces(i + 1));
        Granularity unit = unit(text.skipSpaces(end));
        boolean firstOfYear = text.at(i) == '前' && (unit == Granularity.MONTH || unit == Granularity.QUARTER);
        if (unit == null || count == 1 && !digit || firstOfYear || text.isAny(end, "代级龄期均半线末初底前后")) {
            return null;
        }
        boolean future = text.isAny(i, "下后");
        if (strict && (unit == Granularity.WEEK || count == 1)) {
            return new Expression.Window(count, unit, future);
        }
        return new Expression.Joined(
                new Expression.FromArticle(unit, future ? 1 : -count),
                new Expression.FromArticle(unit, future ? count : -1));
    }

    /** 半年前, 半年后. */
    private @Nullable Expression halfYear(int i) {
        if (text.at(i + 1) != '年' || text.isAny(i - 1, "年大多小") || !apart(i, i + 2)) {
            return null;
        }
        int side = side(i + 2);
        return new Expression.Apart(6 * side, Granularity.MONTH);
    }

    /** −1 for 前, 1 for 后 at {@code i}, with or without 之 or 以; the end is set behind it. */
    private int side(int i) {
        int k = text.isAny(i, "之以") ? i + 1 : i;
        end = k + 1;
        return text.at(k) == '前' ? -1 : 1;
    }

    private @Nullable Expression opened(int i) {
        Word plan = words.at(text, i, Word.Type.PLAN);
        if (plan != null) {
            end = i + plan.text().length();
            end += text.isAny(end, "”\"」』") && (text.is(end + 1, "期间") || text.is(end + 1, "时期"))
                    ? 3
                    : text.is(end, "期间") || text.is(end, "时期") ? 2 : 0;
            return new Expression.Fixed(TimeRange.years(plan.number(), plan.number() + 4));
        }
        Word open = words.at(text, i, Word.Type.PAST, Word.Type.FUTURE);
        return open == null ? null : window(i + open.text().length(), open.type() == Word.Type.FUTURE);
    }

    private @Nullable Expression window(int i, boolean future) {
        int from = text.skipSpaces(i + (text.at(i) == '的' ? 1 : 0));
        int count = count(from);
        if (count < 1) {
            return null;
        }
        int unit = text.skipSpaces(end);
        if (text.isAny(unit, "-~至到")) {
            count = count(unit + 1);
            unit = text.skipSpaces(end);
        }
        Granularity granularity = unit(unit);
        boolean word = granularity == null || text.isAny(end, "代级龄期均半线");
        return word || count < 1 ? null : new Expression.Window(count, granularity, future);
    }

    private int count(int i) {
        int last = Numerals.end(text, i);
        int value = Numerals.value(text, i, last);
        end = last;
        boolean zero = text.isAny(i, "0〇") && last > i + 1;
        return value > MOST || zero ? -1 : value;
    }

    /** The unit at {@code i}, and sets the end behind it. */
    private @Nullable Granularity unit(int i) {
        int k = i + (text.at(i) == '个' ? 1 : 0);
        k += text.at(k) == '财' ? 1 : 0;
        boolean two = text.is(k, "季度") || text.is(k, "星期") || text.is(k, "礼拜") || text.is(k, "年度");
        end = k + (two ? 2 : 1);
        return switch (text.at(k)) {
            case '年' -> Granularity.YEAR;
            case '季' -> Granularity.QUARTER;
            case '月' -> k > i ? Granularity.MONTH : null;
            case '周' -> Granularity.WEEK;
            case '星', '礼' -> two ? Granularity.WEEK : null;
            case '天', '日' -> Granularity.DAY;
            default -> null;
        };
    }

    /** 三年累计, 五年内, 80年代 at {@code i}, which begins with a number, or null. */
    private @Nullable Expression number(int i) {
        int count = count(i);
        int last = end;
        int unit = text.skipSpaces(last);
        if (text.is(unit, "年代")) {
            return decade(i, last, Numerals.value(text, i, last));
        }
        if (text.is(unit, "世纪")) {
            return centuryNumber(count, unit + 2);
        }
        if (count < 1) {
            return null;
        }
        if (count > 1
                && count <= 10
                && text.at(unit) == '年'
                && (text.at(unit + 1) == '累' || text.is(unit + 1, "合计") || text.isAny(unit + 1, "共总"))) {
            end = unit + 1;
            return new Expression.Accumulated(count);
        }
        Granularity granularity = unit(unit);
        if (granularity != null && apart(i, end)) {
            return new Expression.Apart(side(end) * count, granularity);
        }
        boolean inside = granularity != null && text.at(end) == '内' && !text.isAny(i - 1, "近第每");
        if (!inside || !cues.forecast(i, end + 1) && !text.isWhole(i, end + 1)) {
            return null;
        }
        end++;
        return new Expression.Window(count, granularity, true);
    }

    /** Whether 前 or 后 follows at {@code unitEnd}, so that what begins at {@code i} is a distance: 三年前. */
    private boolean apart(int i, int unitEnd) {
        int side = text.isAny(unitEnd, "之以") ? unitEnd + 1 : unitEnd;
        return text.isAny(side, "前后")
                && !text.isAny(side + 1, "后期来续者置端景台前一二三四五六七八九十两0123456789")
                && Guard.APART.allows(text, i, side);
    }

    private @Nullable Expression decade(int i, int last, int value) {
        int year = last - i == 4 ? Numerals.value(text, i, last) : value;
        if (year < 0 || year % 10 != 0 || last - i != 4 && year > LATEST_DECADE) {
            return null;
        }
        int first = last - i == 4 ? year : year >= 30 ? 1900 + year : 2000 + year;
        return partOfDecade(first, text.skipSpaces(last) + 2);
    }

    /** 21世纪, 20世纪80年代; {@code i} is behind 世纪. */
    private @Nullable Expression centuryNumber(int century, int i) {
        if (century < FIRST_CENTURY || century > LAST_CENTURY || text.is(i, "经济")) {
            return null;
        }
        int first = (century - 1) * 100;
        int last = Numerals.end(text, i);
        int tens = Numerals.value(text, i, last);
        if (tens >= 0 && tens % 10 == 0 && tens <= LATEST_DECADE && text.is(last, "年代")) {
            return partOfDecade(first + tens, last + 2);
        }
        end = i;
        return new Expression.Fixed(TimeRange.years(first, first + 99));
    }

    /** The decade from {@code first} on, or its three first, middle or last years where 初, 中期 or 末 stands at {@code i}. */
    private Expression partOfDecade(int first, int i) {
        boolean period = text.at(i + 1) == '期';
        int from = text.isAny(i, "初前") ? 0 : text.at(i) == '中' ? 4 : text.isAny(i, "末后") ? 7 : -1;
        boolean written = from >= 0 && (period || text.isAny(i, "初末"));
        end = written ? i + (period ? 2 : 1) : i;
        return new Expression.Fixed(
                written ? TimeRange.years(first + from, first + from + 2) : TimeRange.years(first, first + 9));
    }

    private @Nullable Expression century(int i) {
        for (String name : CENTURIES) {
            int from = text.skipSpaces(i + name.length());
            if (text.is(i, name) && text.isNumeral(from)) {
                int last = Numerals.end(text, from);
                int tens = Numerals.value(text, from, last);
                int unit = text.skipSpaces(last);
                if (tens >= 0 && tens % 10 == 0 && tens <= LATEST_DECADE && text.is(unit, "年代")) {
                    int first = (name.charAt(0) == '本' ? 2000 : 1900) + tens;
                    return partOfDecade(first, unit + 2);
                }
            }
        }
        return null;
    }
}
