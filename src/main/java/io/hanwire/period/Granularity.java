package io.hanwire.period;

/** How long a stretch of time is, in units of the calendar. */
public enum Granularity {
    DAY,
    /** Monday to Sunday. */
    WEEK,
    MONTH,
    QUARTER,
    /** January to June or July to December. */
    HALF,
    YEAR,
    /** Several whole years: 2022年至2024年. */
    MULTI_YEAR,
    /** Anything else: 前三季度, 1-10月, 12月17-19日, 2022年至2025年第一季度. */
    RANGE
}
