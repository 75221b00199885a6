package io.hanwire.figure;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What follows a number.
 *
 * @param kind the kind of figure it makes, null where the number is no figure at all (2025年)
 * @param symbol the base unit; {@link #LOCAL} for money whose currency the text or its region decides
 * @param factor how many base units one is
 * @param classifier what {@link Figure#classifier()} says
 * @param notBefore characters that, coming next, make it another word (5台 but 5台积电)
 */
record Unit(@Nullable FigureKind kind, String symbol, BigDecimal factor, String classifier, String notBefore) {

    /** The symbol of money whose currency is not written: 元. */
    static final String LOCAL = "*";

    boolean isLocalMoney() {
        return symbol.equals(LOCAL);
    }
}
