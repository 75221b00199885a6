package io.hanwire.cli;

import io.hanwire.figure.Figure;
import io.hanwire.figure.Modifier;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** Values as people read them: {@code 7.43亿 CNY}, {@code 9.5亿–10.6亿 CNY}, {@code +38.65%}. */
final class Values {

    private static final BigDecimal TEN_THOUSAND = BigDecimal.valueOf(10_000);
    private static final BigDecimal HUNDRED_MILLION = BigDecimal.valueOf(100_000_000);

    private Values() {}

    static String plain(Figure figure) {
        return readable(figure.min(), figure.max(), figure.unit(), figure.modifier());
    }

    static String readable(BigDecimal min, BigDecimal max, String unit, Modifier modifier) {
        String amount = min.compareTo(max) == 0 ? scaled(min) : scaled(min) + " – " + scaled(max);
        String sign = switch (modifier) {
            case NONE -> "";
            case ABOUT -> "~";
            case OVER -> ">";
            case UNDER -> "<";
        };
        boolean close = unit.equals("%") || unit.equals("x");
        return sign + amount + (unit.isEmpty() || unit.equals("count") ? "" : close ? unit : " " + unit);
    }

    private static String scaled(BigDecimal value) {
        if (value.abs().compareTo(HUNDRED_MILLION) >= 0) {
            return divided(value, HUNDRED_MILLION) + "亿";
        }
        if (value.abs().compareTo(TEN_THOUSAND) >= 0) {
            return divided(value, TEN_THOUSAND) + "万";
        }
        return value.stripTrailingZeros().toPlainString();
    }

    private static String divided(BigDecimal value, BigDecimal by) {
        return value.divide(by, 10, RoundingMode.HALF_EVEN).stripTrailingZeros().toPlainString();
    }
}
