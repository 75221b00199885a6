package io.hanwire.index;

import io.hanwire.figure.Figure;
import io.hanwire.figure.FigureExtractor;
import io.hanwire.figure.FigureKind;
import io.hanwire.index.query.Condition;
import io.hanwire.index.query.QuerySyntaxException;
import io.hanwire.script.Canonicalizer;
import io.hanwire.text.Region;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An amount that a query names: 5亿, 20%, 7.43億美元, -3千万.
 *
 * @param unit the unit as facts have it, or null where none is named or 元 may be any currency
 */
record Amount(BigDecimal value, @Nullable String unit, FigureKind kind) {

    private static final String MULTIPLIERS = "千万亿兆";
    private static final int[] ZEROS = {3, 4, 8, 12};
    private static final int MOST_DIGITS = 40;

    /** Reads the amount of {@code bound}; throws a {@link QuerySyntaxException} where it is none. */
    static Amount read(Condition.Bound bound, Canonicalizer canonicalizer) {
        String text = canonicalizer.canonicalize(bound.amount()).text().strip();
        boolean negative = text.startsWith("-") || text.startsWith("−") || text.startsWith("－");
        String size = negative ? text.substring(1) : text;
        Amount amount = plain(size);
        if (amount == null) {
            amount = withUnit(size);
        }
        if (amount == null) {
            throw new QuerySyntaxException(
                    bound.position(),
                    "'" + bound.amount() + "' is not an amount",
                    "write it as 5亿, 7.43亿元, 300万美元 or 20%");
        }
        return negative ? new Amount(amount.value.negate(), amount.unit, amount.kind) : amount;
    }

    /** Whether values that are counted in {@code units}, as a metric names them, can be compared with this; empty for any. */
    boolean fits(Set<String> units) {
        if (unit == null || units.isEmpty()) {
            return true;
        }
        return switch (kind) {
            case MONEY -> units.contains("money");
            case PERCENT, PERCENTAGE_POINT -> units.contains("%");
            case MULTIPLE -> units.contains("x");
            case NUMBER, COUNT, ORDINAL -> units.contains("count");
            case MEASURE -> units.contains(unit) || units.contains("count");
        };
    }

    /** Digits with a point and multipliers, and a percent sign. */
    private static @Nullable Amount plain(String text) {
        int end = 0;
        while (end < text.length() && end < MOST_DIGITS && isDigitSign(text.charAt(end))) {
            end++;
        }
        String digits = text.substring(0, end).replace(",", "");
        if (digits.isEmpty()
                || digits.startsWith(".")
                || digits.endsWith(".")
                || digits.indexOf('.') != digits.lastIndexOf('.')) {
            return null;
        }
        BigDecimal value = new BigDecimal(digits);
        int zeros = 0;
        for (; end < text.length() && MULTIPLIERS.indexOf(text.charAt(end)) >= 0; end++) {
            zeros += ZEROS[MULTIPLIERS.indexOf(text.charAt(end))];
        }
        String unit = text.substring(end);
        if (zeros > MOST_DIGITS || !unit.isEmpty() && !unit.equals("%")) {
            return null;
        }
        return unit.isEmpty()
                ? new Amount(value.scaleByPowerOfTen(zeros), null, FigureKind.NUMBER)
                : new Amount(value.scaleByPowerOfTen(zeros), unit, FigureKind.PERCENT);
    }

    private static boolean isDigitSign(char c) {
        return c >= '0' && c <= '9' || c == '.' || c == ',';
    }

    private static @Nullable Amount withUnit(String text) {
        List<Figure> figures = FigureExtractor.create().extract(text, Region.CN);
        if (figures.size() != 1 || figures.getFirst().span().length() != text.length()) {
            return null;
        }
        Figure figure = figures.getFirst();
        boolean open = figure.unitInferred() || figure.unit().isEmpty();
        return new Amount(figure.min(), open ? null : figure.unit(), figure.kind());
    }
}
