package io.hanwire.period;

/** Which part of a year an expression speaks of. */
sealed interface Part {

    /** The year itself: 2024年, 全年. */
    record Whole(boolean written) implements Part {}

    /** 上半年, H1. */
    record Half(int half) implements Part {}

    /** 第三季, 前三季度, Q1至Q3. */
    record Quarters(int first, int last) implements Part {}

    /** 10月, 1-10月, 前10月. */
    record Months(int first, int last) implements Part {}

    /** 年底, 3月底: a month's beginning or end, or the year's; named by its month. */
    record Edge(int month) implements Part {}

    /** 12月17日, 12月17-19日, 5月中旬. */
    record Days(int month, int first, int last) implements Part {}

    /** 10月第一个星期一, 10月第一周; {@code ordinal} −1 is the last, {@code weekday} 0 the whole week from its Monday on. */
    record Weeks(int month, int ordinal, int weekday) implements Part {}

    /** 农历正月, 八月十五 of the lunar calendar; {@code day} 0 is the whole month. */
    record Lunar(int month, boolean leap, int day) implements Part {}

    /** The last day of a ten-day part that ends with its month: 5月下旬. */
    int MONTH_END = 0;
}
