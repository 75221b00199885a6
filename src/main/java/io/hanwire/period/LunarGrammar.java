package io.hanwire.period;

import org.jspecify.annotations.Nullable;

/**
 * Reads months and days of the lunar calendar.
 *
 * <pre>
 * named    = "农历" | "旧历" | "阴历" ;
 * month    = [ "闰" ] number "月" | "正月" | "腊月" | "大年" ;
 * day      = "初" number | "廿" number | number ;                    (behind named, 正月 or 腊月 any day; else 初 and 廿 only)
 * </pre>
 *
 * One object reads one text.
 */
final class LunarGrammar {

    private static final String[] NAMES = {"农历", "旧历", "阴历"};
    private static final String STARTS = "正腊闰大";
    private static final String AMOUNT = "万亿千百元家个人股%点倍成季期年日号届大次";

    private final FoldedText text;
    private int end;

    LunarGrammar(FoldedText text) {
        this.text = text;
    }

    /** Where the month or day that was read last ends. */
    int end() {
        return end;
    }

    /** The place behind the name of the calendar at {@code i}, or {@code i} where there is none. */
    int named(int i) {
        for (String name : NAMES) {
            if (text.is(i, name)) {
                return text.skipSpaces(i + name.length());
            }
        }
        return i;
    }

    /** The month or day at {@code i}, or null. {@code named}: the calendar's name stands before it. */
    @Nullable
    Part read(int i, boolean named) {
        if (!text.isNumeral(i) && !text.isAny(i, STARTS)) {
            return null;
        }
        if (text.is(i, "大年初")) {
            int day = day(i + 2, true);
            return day > 0 ? new Part.Lunar(1, false, day) : null;
        }
        boolean leap = text.at(i) == '闰';
        int from = leap ? i + 1 : i;
        int month = month(from);
        if (month == 0) {
            return null;
        }
        int monthEnd = end;
        boolean sure = named || leap || text.isAny(from, "正腊");
        int day = day(end, sure);
        if (day == 0) {
            end = monthEnd;
            return sure ? new Part.Lunar(month, leap, 0) : null;
        }
        return new Part.Lunar(month, leap, day);
    }

    /** The month at {@code i}, or 0; the end is set behind 月. */
    private int month(int i) {
        if (text.is(i, "正月") || text.is(i, "腊月")) {
            end = i + 2;
            return text.at(i) == '正' ? 1 : 12;
        }
        int last = Numerals.end(text, i);
        int month = Numerals.value(text, i, last);
        end = last + 1;
        return text.at(last) == '月' && month >= 1 && month <= 12 && last - i <= 2 ? month : 0;
    }

    /** The day at {@code i}, or 0; the end is set behind it. */
    private int day(int i, boolean sure) {
        boolean early = text.at(i) == '初';
        boolean marked = early || text.at(i) == '廿';
        if (!marked && !sure) {
            return 0;
        }
        int from = early ? i + 1 : i;
        int last = Numerals.end(text, from);
        int day = Numerals.value(text, from, last);
        boolean possible = day >= 1 && day <= (early ? 10 : 30) && (early || last - from > 1 || day == 10);
        end = text.isAny(last, "日") ? last + 1 : last;
        return possible && (end > last || !text.isAny(last, AMOUNT)) ? day : 0;
    }
}
