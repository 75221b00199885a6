package io.hanwire.period;

/** A time expression as it is written, before its days are known. */
sealed interface Expression {

    /** A year, a part of one, or both: 2024年, 第三季, 去年12月17日. */
    record Dated(YearReference year, Part part) implements Expression {}

    /** 2022年至2024年, 10月至今年2月. */
    record Between(Dated first, Dated last) implements Expression {}

    /** 昨日至今日, 周一至周三, 去年春节到元宵节: any two that are no years or parts of years. */
    record Joined(Expression first, Expression last) implements Expression {}

    /** 三年前 (−3), 两天后 (2): one unit, so many units from the article or from what the sentence named. */
    record Apart(int count, Granularity unit) implements Expression {}

    /** 2023年至今, 今年以来. */
    record Since(Dated first) implements Expression {}

    /** 截至6月底止六个月. */
    record Until(Dated last, int months) implements Expression {}

    /** 本季, 上月, 昨日: {@code offset} units from the article's day. */
    record FromArticle(Granularity unit, int offset) implements Expression {}

    /** 上月15日, 本月12日至15日. */
    record DaysFromArticle(int months, int first, int last) implements Expression {}

    /** 当季, 前一季, 次日: {@code offset} units from the last such unit of the text. */
    record FromContext(Granularity unit, int offset) implements Expression {}

    /** 同期, 去年同期, 2024年同期, 去年同月. */
    record Same(YearReference year, Granularity unit) implements Expression {}

    /** 期末: the month in which what was spoken of ends. */
    record SpokenEnd(int month) implements Expression {}

    /** 近三年, 未来三个月. */
    record Window(int count, Granularity unit, boolean future) implements Expression {}

    /** 周三, 上周五. {@code week} 0 is the article's own. */
    record Weekday(int day, int week, boolean weekWritten) implements Expression {}

    /** 本周末: {@code week} as above. */
    record Weekend(int week) implements Expression {}

    /** 27日, 17日至19日. */
    record DaysOfMonth(int first, int last) implements Expression {}

    /** 春节前 (−1), 国庆期间 (0), 端午后 (1). */
    record Festive(YearReference year, String festival, int side, boolean span) implements Expression {}

    /** 十四五, 2010年代: years that need no resolution. */
    record Fixed(TimeRange range) implements Expression {}

    /** 三年累计: the three years spoken of. */
    record Accumulated(int years) implements Expression {}
}
