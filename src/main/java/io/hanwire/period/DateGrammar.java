package io.hanwire.period;

import org.jspecify.annotations.Nullable;

/**
 * Reads dates in digits, days without a month, and days of the week.
 *
 * <pre>
 * date    = digits4 sep digits2 sep digits2 | digits2 sep digits2 sep digits4 ;     sep = "-" | "/" | "."
 *         | digits4 " " digits2 " " digits2
 *         | digits4 "." digits2 range digits4 [ "." digits2 ] ;               (2019.08-2022.02)
 * short   = digits2 "/" digits2                                  (12/17, only where its neighbours make it a date)
 * day     = number "日" | digits "号"                       (12号 between neighbours that leave it a day)
 *          | number [ "日" ] range number "日"
 *         | ( "今" | "昨" | "明" | "前" ) "(" number ")" "日" ;
 * weekday = [ "上上" | "上" | "本" | "这" | "下" | "下下" ] [ "个" ] ( "周" | "星期" | "礼拜" ) ( "一" … "六" | "日" | "天" | "末" ) ;
 * range   = "-" | "~" | "至" | "到" ;
 * </pre>
 *
 * One object reads one text.
 */
final class DateGrammar {

    private static final String RANGE = "-~至到";
    static final String WEEKDAYS = "一二三四五六日";
    private static final String BEFORE_SHORT = "(于在至到今昨明日自从、,，。；;:：\n ";
    private static final String AFTER_SHORT = ")日起前後后晚上午凌晨公举收开除法召发、至~-，,。 ";

    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2100;
    private static final int THIS_CENTURY = 50;
    /** What stands before and behind 12号 where it is a day and no number of a house, a line or a document. */
    private static final String BEFORE_NUMBERED_DAY = "，,。；;：:（( \n于在是到至的定从自";

    private static final String AFTER_NUMBERED_DAY = "，,。；;）) \n上下晚早凌前后起至到-~开举公召发将的";

    private final FoldedText text;
    private int end;

    DateGrammar(FoldedText text) {
        this.text = text;
    }

    /** Where the expression that was read last ends. */
    int end() {
        return end;
    }

    /** The date or day at {@code i}, which begins with a number, or null. */
    @Nullable
    Expression number(int i) {
        int last = Numerals.end(text, i);
        if (text.isDigit(i)) {
            Expression date = date(i, last);
            if (date != null) {
                return date;
            }
        }
        return day(i, last);
    }

    private @Nullable Expression date(int i, int last) {
        char separator = text.at(last);
        if (separator == ' ') {
            return spaced(i, last);
        }
        boolean joined = text.at(i - 1) == '-' && text.isDigit(i - 2) && separator != '-';
        if ("-/.".indexOf(separator) < 0 || text.isLetter(i - 1) || !joined && text.isAny(i - 1, "-/.")) {
            return null;
        }
        int second = Numerals.end(text, last + 1);
        int middle = Numerals.value(text, last + 1, second);
        int secondLength = second - last - 1;
        if (middle < 1 || secondLength > 2 || !text.isDigit(last + 1)) {
            return null;
        }
        int first = Numerals.value(text, i, last);
        int third = Numerals.end(text, second + 1);
        boolean three = text.at(second) == separator && text.isDigit(second + 1);
        int final3 = three ? Numerals.value(text, second + 1, third) : -1;
        if (last - i == 4 && three && third - second - 1 <= 2) {
            return dated(first, middle, final3, third);
        }
        if (last - i == 4 && separator == '.' && secondLength == 2 && !three) {
            return monthRange(first, middle, second);
        }
        if (last - i <= 2 && three && (third - second - 1 == 4 || separator == '/' && shortYear(i, third, final3))) {
            int year = third - second - 1 == 4 ? final3 : final3 + (final3 < THIS_CENTURY ? 2000 : 1900);
            boolean monthFirst = middle > 12 || third - second - 1 == 2;
            return monthFirst ? dated(year, first, middle, third) : dated(year, middle, first, third);
        }
        return last - i <= 2 && separator == '/' && !three ? shortDate(i, first, middle, second) : null;
    }

    /** Whether 10/31/74 ends in its year: it is no day of a month, or nothing else is in the text. */
    private boolean shortYear(int i, int end, int value) {
        return text.isDigit(end - 2) && text.at(end - 3) == '/' && (value > 31 || text.isWhole(i, end));
    }

    /** 2010 01 29. */
    private @Nullable Expression spaced(int i, int last) {
        int second = Numerals.end(text, last + 1);
        int third = Numerals.end(text, second + 1);
        boolean digits = text.isDigit(last + 1) && text.isDigit(second + 1) && text.at(second) == ' ';
        if (last - i != 4 || second - last != 3 || third - second != 3 || !digits || text.isLetter(i - 1)) {
            return null;
        }
        return dated(
                Numerals.value(text, i, last),
                Numerals.value(text, last + 1, second),
                Numerals.value(text, second + 1, third),
                third);
    }

    /** 2019.08-2022.02, 2019.08-2022; {@code i} is behind the first month. */
    private @Nullable Expression monthRange(int year, int month, int i) {
        int last = Numerals.end(text, i + 1);
        int secondYear = Numerals.value(text, i + 1, last);
        boolean range = text.isAny(i, RANGE) && last - i == 5 && text.isDigit(i + 1) && secondYear >= year;
        if (!range || month > 12 || year < FIRST_YEAR || secondYear > LAST_YEAR) {
            return null;
        }
        int monthEnd = text.at(last) == '.' && text.isDigit(last + 1) ? Numerals.end(text, last + 1) : last;
        int secondMonth = Numerals.value(text, last + 1, monthEnd);
        boolean written = monthEnd == last + 3 && secondMonth >= 1 && secondMonth <= 12;
        if (monthEnd > last && !written) {
            return null;
        }
        end = monthEnd;
        return new Expression.Between(
                new Expression.Dated(new YearReference.Stated(year), new Part.Months(month, month)),
                new Expression.Dated(
                        new YearReference.Stated(secondYear),
                        written ? new Part.Months(secondMonth, secondMonth) : new Part.Whole(false)));
    }

    private @Nullable Expression dated(int year, int month, int day, int last) {
        if (year < FIRST_YEAR
                || year > LAST_YEAR
                || month > 12
                || day < 1
                || day > 31
                || text.isLetter(last) && text.at(last) != 'T') {
            return null;
        }
        end = last;
        return new Expression.Dated(new YearReference.Stated(year), new Part.Days(month, day, day));
    }

    private @Nullable Expression shortDate(int i, int month, int day, int last) {
        boolean neighbours =
                (i == 0 || text.isAny(i - 1, BEFORE_SHORT)) && (last == text.length() || text.isAny(last, AFTER_SHORT));
        boolean bracketed = text.at(i - 1) == '(' && text.at(last) == ')';
        boolean told = text.isAny(last, "日起前晚上午凌公举收开除法召") || text.isAny(i - 1, "于至今昨");
        told |= text.isWhole(i, last);
        if (month > 12
                || month < 1
                || day > 31
                || !neighbours && !text.isWhole(i, last)
                || !bracketed && !told
                || text.at(i) == '0' && last - i < 4) {
            return null;
        }
        end = last + (text.at(last) == '日' ? 1 : 0);
        return new Expression.Dated(YearReference.NONE, new Part.Days(month, day, day));
    }

    private @Nullable Expression day(int i, int last) {
        int first = Numerals.value(text, i, last);
        int unit = text.skipSpaces(last);
        boolean written = text.at(unit) == '日' || text.at(unit) == '号' && text.isDigit(i);
        if (first < 1 || first > 31 || last - i > 3) {
            return null;
        }
        int separator = written ? unit + 1 : unit;
        int until = first;
        if (text.isAny(separator, RANGE)) {
            int second = Numerals.end(text, separator + 1);
            int value = Numerals.value(text, separator + 1, second);
            if (value > first && value <= 31 && text.at(second) == '日') {
                until = value;
                end = second + 1;
            }
        }
        if (until == first && text.isAny(unit, "、和及与") && !written) {
            return null;
        }
        end = until == first ? unit + 1 : end;
        boolean alone = until == first && !(written && (text.at(unit) == '日' || numberedDay(i, unit)));
        return alone || !Guard.DAY_OF_MONTH.allows(text, i, end) ? null : new Expression.DaysOfMonth(first, until);
    }

    private boolean numberedDay(int i, int unit) {
        boolean before = i == 0 || text.isAny(i - 1, BEFORE_NUMBERED_DAY);
        return before && (unit + 1 == text.length() || text.isAny(unit + 1, AFTER_NUMBERED_DAY));
    }

    /** 昨(29)日, 今(6)日 at {@code i}, or null. */
    @Nullable
    Expression glossedDay(int i) {
        int open = text.skipSpaces(i + 1);
        if (text.at(open) != '(') {
            return null;
        }
        int from = text.skipSpaces(open + 1);
        int last = Numerals.end(text, from);
        int close = text.skipSpaces(last);
        int value = Numerals.value(text, from, last);
        int unit = text.skipSpaces(close + 1);
        if (value < 1 || value > 31 || text.at(close) != ')' || !text.isAny(unit, "日天晚早")) {
            return null;
        }
        end = unit + 1;
        return new Expression.DaysOfMonth(value, value);
    }

    /** 四 behind 周三至, or null. */
    @Nullable
    Expression weekdayAlone(int i) {
        int day = text.at(i) == 0 ? 0 : WEEKDAYS.indexOf(text.at(i)) + 1;
        if (day == 0 || text.isNumeral(i + 1) || text.isAny(i + 1, "月日号年天个点时")) {
            return null;
        }
        end = i + 1;
        return new Expression.Weekday(day, 0, false);
    }

    /** 周三, 上周五, 本周末 at {@code i}, or null. */
    @Nullable
    Expression weekday(int i) {
        int k = i;
        int week = 0;
        boolean written = false;
        for (int times = 0; times < 2 && text.isAny(k, "上下"); times++, k++) {
            week += text.at(k) == '上' ? -1 : 1;
            written = true;
        }
        boolean now = text.at(k) == '今' && (text.at(k + 1) == '个' || text.isAny(k + 1, "星礼"));
        if (!written && (now || text.isAny(k, "本这"))) {
            k++;
            written = true;
        }
        k += written && text.at(k) == '个' ? 1 : 0;
        int unit = text.at(k) == '周' ? 1 : text.is(k, "星期") || text.is(k, "礼拜") ? 2 : 0;
        if (unit == 0) {
            return null;
        }
        k += unit;
        k += written && text.at(k - 1) == '周' && text.at(k) == '周' && text.at(k + 1) != '年' ? 1 : 0;
        end = k + 1;
        if (text.at(k) == '末' && (written || !text.isAny(i - 1, "每个"))) {
            return new Expression.Weekend(week);
        }
        int day = text.at(k) == '天' ? 7 : text.at(k) == 0 ? 0 : WEEKDAYS.indexOf(text.at(k)) + 1;
        if (day == 0
                || text.isAny(k, "日天") && unit == 1 && text.isAny(end, "报刊志")
                || !Guard.WEEKDAY.allows(text, i, end)) {
            return null;
        }
        return new Expression.Weekday(day, week, written);
    }
}
