package io.hanwire.figure;

/** What sort of quantity a figure is; the names of {@code annotate}'s {@code kind}. */
public enum FigureKind {
    /** A bare number: 三千, 1.5. */
    NUMBER("number"),
    /** A share or rate: 38.65%, 七成, 百分之六十二點三, 近四分之一. In percent points of 100. */
    PERCENT("percent"),
    /** A difference of two rates: 提高1.4個百分點. Never a share. */
    PERCENTAGE_POINT("percentage_point"),
    /** An amount of money: 4.38億元. */
    MONEY("money"),
    /** A factor: 43倍, 翻番, 2.4倍. */
    MULTIPLE("multiple"),
    /** Pieces or persons: 2.5萬顆, 四家. */
    COUNT("count"),
    /** A physical quantity: 5奈米, 80GB, 3442.89 EFLOPS, 12GWh. */
    MEASURE("measure"),
    /** A place in an order: 第三, 排名第2, 前五大. */
    ORDINAL("ordinal");

    private final String label;

    FigureKind(String label) {
        this.label = label;
    }

    /** The name in JSON. */
    public String label() {
        return label;
    }
}
