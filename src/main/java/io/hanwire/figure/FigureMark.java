package io.hanwire.figure;

/** What else a text tells of a figure, for those who make facts of it. */
public enum FigureMark {
    /** The unit stands only at a later member of its list: 66 of 「66、5%」, 100亿 of 「100亿、120亿及150亿元」. */
    SHARED_UNIT,
    /** The same amount as the figure before, in another currency: 718亿元 of 「100亿美元（约718亿元人民币）」. */
    CONVERTED,
    /** A sign is written before it: -4.2%, 负3亿元, ▼1.5%. Minus and ▼ are in {@code min} and {@code max} already. */
    SIGNED,
    /** The number itself is vague: 几十, 数千, 十几, 五六百; {@code min} and {@code max} are the bounds of what it may mean. */
    INDEFINITE,
    /** Its currency is that of a note such as （人民币，下同） that stands before it in the text. */
    DECLARED,
    /** 万, 亿 or 兆 is written without a unit (「市值破3000亿」): money as a rule, which the text around it must tell. */
    LARGE
}
