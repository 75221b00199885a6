package io.hanwire.period;

/** Which year an expression speaks of. */
sealed interface YearReference {

    /** No year is written: 10月, 第三季. */
    record None() implements YearReference {}

    /** 2024年, 民国114年. */
    record Stated(int year) implements YearReference {}

    /** 2024财年, FY2026; a year counted in the way of its company. */
    record Fiscal(int year) implements YearReference {}

    /** 今年, 去年: counted from the article's year. */
    record FromArticle(int offset) implements YearReference {}

    /** 上年, 翌年, 当年: counted from the year spoken of. */
    record FromContext(int offset) implements YearReference {}

    /** 上财年, 本财年: counted from the fiscal year spoken of. */
    record FiscalFromContext(int offset) implements YearReference {}

    YearReference NONE = new None();
}
