package io.hanwire.figure;

import java.math.BigDecimal;

/** What a whole word with a numeral or without one means to the scanner. */
sealed interface Word {

    /** No figure in it: 三星, 一直, 百度. */
    record Skip() implements Word {}

    /** A number begins here although a shorter word would be skipped: 十分之一 beside 十分. */
    record Read() implements Word {}

    /** A figure that is a word: 一半, 翻番. */
    record Expression(FigureKind kind, BigDecimal min, BigDecimal max, String unit, Modifier modifier)
            implements Word {}
}
