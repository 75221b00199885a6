package io.hanwire.cli;

import io.hanwire.figure.Figure;
import io.hanwire.figure.Modifier;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/** Values as people read them: {@code 7.43亿 CNY}, {@code 9.5亿–10.6亿 CNY}, {@code +38.65%}. */
final class Values {

    /** A power of ten and what a number of that size is counted in. */
    private record Step(BigDecimal size, String name) {
        Step(int power, String name) {
            this(BigDecimal.ONE.scaleByPowerOfTen(power), name);
        }
    }

    private static final List<Step> CHINESE = List.of(new Step(12, "万亿"), new Step(8, "亿"), new Step(4, "万"));
    private static final List<Step> METRIC =
            List.of(new Step(18, " E"), new Step(15, " P"), new Step(12, " T"), new Step(9, " G"));

    private Values() {}

    static String plain(Figure figure) {
        return readable(figure.min(), figure.max(), figure.unit(), figure.modifier());
    }

    static String readable(BigDecimal min, BigDecimal max, String unit, Modifier modifier) {
        List<Step> steps = unit.equals("FLOPS") ? METRIC : CHINESE;
        String low = scaled(min, steps);
        String amount = min.compareTo(max) == 0 ? low : low + " – " + scaled(max, steps);
        String sign = switch (modifier) {
            case NONE -> "";
            case ABOUT -> "~";
            case OVER -> ">";
            case UNDER -> "<";
        };
        return sign + amount + suffix(unit, low);
    }

    private static String suffix(String unit, String amount) {
        if (unit.isEmpty() || unit.equals("count")) {
            return "";
        }
        boolean close = unit.equals("%") || unit.equals("x");
        boolean prefixed = unit.equals("FLOPS") && Character.isLetter(amount.charAt(amount.length() - 1));
        return close || prefixed ? unit : " " + unit;
    }

    private static String scaled(BigDecimal value, List<Step> steps) {
        for (Step step : steps) {
            if (value.abs().compareTo(step.size()) >= 0) {
                return divided(value, step.size()) + step.name();
            }
        }
        return value.stripTrailingZeros().toPlainString();
    }

    private static String divided(BigDecimal value, BigDecimal by) {
        return value.divide(by, 10, RoundingMode.HALF_EVEN).stripTrailingZeros().toPlainString();
    }
}
