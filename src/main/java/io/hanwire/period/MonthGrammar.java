package io.hanwire.period;

import org.jspecify.annotations.Nullable;

/**
 * Reads what follows the number of a month and 月.
 *
 * <pre>
 * month    = ( number | "元" ) "月" [ "份" ] [ day | edge | tenDays | [ "的" ] week ]
 *          | number range number "月" [ "份" ]
 *          | number list number "月"                               (9、10月: the first alone is read) ;
 * day      = number ( "日" | "号" ) | number [ "日" ] range number ( "日" | "号" ) | number list number "日"
 *          | chinese [ range chinese ]                            (八月十五, both in Chinese numerals) ;
 * week     = ( "第" number | "首" | "最后一" ) [ "个" ] ( "周" | "星期" | "礼拜" ) [ "一" … "六" | "日" | "天" ] ;
 * edge     = "初" | "底" | "末" | "杪" | "尾" | "头" | "中" ;
 * tenDays  = "上旬" | "中旬" | "下旬" ;
 * </pre>
 *
 * One object reads one text.
 */
final class MonthGrammar {

    private static final String RANGE = "-~至到";
    private static final String LIST = "、,，和及与";
    /** What may follow 八月十五, so that it is a day and not the beginning of an amount. */
    private static final String AFTER_CHINESE_DAY = "，,。；;：:)） \n-~至到晚早上下前后当起是的";

    private final FoldedText text;
    private int end;
    private int ordinalEnd;

    MonthGrammar(FoldedText text) {
        this.text = text;
    }

    /** Where the month that was read last ends. */
    int end() {
        return end;
    }

    /** The month and what belongs to it; {@code after} is behind 月. {@code chinese}: its number is in Chinese numerals. */
    Part read(int month, int after, boolean chinese) {
        end = after + (text.at(after) == '份' ? 1 : 0);
        int next = text.skipSpaces(end);
        Part part = text.isNumeral(next) ? days(month, next) : tenDays(month, next);
        if (part == null && chinese && next == end) {
            part = chineseDays(month, next);
        }
        if (part == null) {
            part = weeks(month, text.at(next) == '的' ? next + 1 : next);
        }
        return part == null ? edge(month) : part;
    }

    private @Nullable Part tenDays(int month, int i) {
        int first = text.is(i, "上旬") ? 1 : text.is(i, "中旬") ? 11 : text.is(i, "下旬") ? 21 : 0;
        if (first == 0) {
            return null;
        }
        end = i + 2;
        return new Part.Days(month, first, first == 21 ? Part.MONTH_END : first + 9);
    }

    private @Nullable Part weeks(int month, int i) {
        int ordinal = ordinal(i);
        if (ordinal == 0) {
            return null;
        }
        int k = ordinalEnd;
        k += text.at(k) == '个' ? 1 : 0;
        int unit = text.at(k) == '周' ? 1 : text.is(k, "星期") || text.is(k, "礼拜") ? 2 : 0;
        if (unit == 0) {
            return null;
        }
        k += unit;
        int weekday = text.at(k) == '天' ? 7 : text.at(k) == 0 ? 0 : DateGrammar.WEEKDAYS.indexOf(text.at(k)) + 1;
        end = weekday == 0 ? k : k + 1;
        return new Part.Weeks(month, ordinal, weekday);
    }

    /** 第二 (2), 首 (1), 最后一 (−1) at {@code i}, or 0. */
    private int ordinal(int i) {
        if (text.at(i) == '首') {
            ordinalEnd = i + 1;
            return 1;
        }
        if (text.is(i, "最后一")) {
            ordinalEnd = i + 3;
            return -1;
        }
        if (text.at(i) != '第') {
            return 0;
        }
        ordinalEnd = Numerals.end(text, i + 1);
        int value = Numerals.value(text, i + 1, ordinalEnd);
        return value >= 1 && value <= 5 ? value : 0;
    }

    private Part edge(int month) {
        boolean edge = text.isAny(end, "初底末杪尾") && !text.isAny(end + 1, "薪层部班期")
                || text.isAny(end, "中头") && (end + 1 == text.length() || text.isAny(end + 1, PartGrammar.AFTER_MIDDLE));
        if (!edge) {
            return new Part.Months(month, month);
        }
        end++;
        return new Part.Edge(month);
    }

    private @Nullable Part days(int month, int i) {
        int monthEnd = end;
        int first = number(i, 1, 31);
        int firstEnd = end;
        int unit = text.skipSpaces(firstEnd);
        boolean written = text.isAny(unit, "日号");
        int separator = written ? unit + 1 : unit;
        if (first > 0 && text.isAny(separator, RANGE)) {
            int second = number(separator + 1, first + 1, 31);
            int secondUnit = text.skipSpaces(end);
            if (second > 0 && text.isAny(secondUnit, "日号")) {
                end = secondUnit + 1;
                return new Part.Days(month, first, second);
            }
        }
        if (first > 0 && written) {
            end = unit + 1;
            return new Part.Days(month, first, first);
        }
        if (first > 0 && text.isAny(unit, LIST) && dayList(unit)) {
            end = firstEnd;
            return new Part.Days(month, first, first);
        }
        end = monthEnd;
        return null;
    }

    /** 十五 behind 八月, 十三到十五: of more than one numeral, unless nothing else is in the text. */
    private @Nullable Part chineseDays(int month, int i) {
        int monthEnd = end;
        int first = text.isDigit(i) ? -1 : number(i, 1, 31);
        int last = end;
        end = monthEnd;
        boolean day = first > 0 && (last - i > 1 && closes(last) || last == text.length());
        if (!day) {
            return null;
        }
        end = last;
        if (text.isAny(last, RANGE) && !text.isDigit(last + 1)) {
            int second = number(last + 1, first + 1, 31);
            if (second > 0 && closes(end)) {
                return new Part.Days(month, first, second);
            }
            end = last;
        }
        return new Part.Days(month, first, first);
    }

    private boolean closes(int i) {
        return i == text.length() || text.isAny(i, AFTER_CHINESE_DAY);
    }

    private boolean dayList(int i) {
        int k = i;
        for (int items = 0; items < PartGrammar.LIST_MAX && text.isAny(k, LIST); items++) {
            if (number(k + 1, 1, 31) < 0) {
                return false;
            }
            k = text.skipSpaces(end);
        }
        return text.isAny(k, "日号");
    }

    /** The number at {@code i}, between {@code least} and {@code most}, or −1. */
    private int number(int i, int least, int most) {
        int from = text.skipSpaces(i);
        int last = Numerals.end(text, from);
        int value = Numerals.value(text, from, last);
        end = last;
        return value >= least && value <= most && last - from <= 3 ? value : -1;
    }
}
