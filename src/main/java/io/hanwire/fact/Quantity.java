package io.hanwire.fact;

import io.hanwire.figure.Figure;
import io.hanwire.figure.FigureMark;
import java.math.BigDecimal;
import java.util.Set;

/** Which figures a metric can have. */
final class Quantity {

    private static final BigDecimal SHARE_LIMIT = BigDecimal.valueOf(20_000);
    private static final BigDecimal MONEY_FLOOR = BigDecimal.valueOf(10_000);
    private static final BigDecimal COUNT_FLOOR = BigDecimal.valueOf(100);
    private static final Set<String> PER_SHARE = Set.of("eps", "share_price");
    private static final Set<String> WHOLE_COMPANY = Set.of(
            "revenue",
            "net_profit",
            "rd_expense",
            "capex",
            "market_cap",
            "valuation",
            "funding",
            "order_value",
            "market_size");
    private static final Set<String> SHARES = Set.of("market_share", "revenue_share");
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private Quantity() {}

    /** Whether {@code figure} can be a value of {@code metric}: its unit, and the order of its size. */
    static boolean fits(Metric metric, Figure figure) {
        return switch (figure.kind()) {
            case MONEY -> metric.units().contains("money") && sizeFits(metric, figure);
            case PERCENT -> metric.units().contains("%") && (!SHARES.contains(metric.id()) || isShare(figure));
            case MULTIPLE -> metric.units().contains("x");
            case COUNT ->
                metric.units().contains("count")
                        && figure.max().compareTo(BigDecimal.ONE) > 0
                        && classifierFits(metric, figure.classifier());
            case NUMBER -> numberFits(metric, figure);
            case MEASURE -> metric.units().contains(figure.unit());
            case PERCENTAGE_POINT, ORDINAL -> false;
        };
    }

    private static boolean isShare(Figure figure) {
        return figure.min().signum() >= 0 && figure.max().compareTo(HUNDRED) <= 0;
    }

    /** 「估值4.8亿」 is money, 「销量120万」 a count. */
    private static boolean numberFits(Metric metric, Figure figure) {
        boolean large = figure.marks().contains(FigureMark.LARGE) && WHOLE_COMPANY.contains(metric.id());
        return large || metric.units().contains("count") && figure.max().compareTo(COUNT_FLOOR) >= 0;
    }

    private static boolean sizeFits(Metric metric, Figure figure) {
        BigDecimal size = figure.max().abs();
        if (PER_SHARE.contains(metric.id())) {
            return size.compareTo(SHARE_LIMIT) < 0;
        }
        return !WHOLE_COMPANY.contains(metric.id()) || size.compareTo(MONEY_FLOOR) >= 0;
    }

    private static boolean classifierFits(Metric metric, String classifier) {
        return switch (metric.id()) {
            case "shipments" ->
                classifier.isEmpty()
                        || !WordList.PERSON.contains(classifier) && !WordList.NO_PIECE.contains(classifier);
            case "customers" -> classifier.isEmpty() || !WordList.PIECE.contains(classifier);
            case "market_size" -> classifier.isEmpty() || !WordList.PERSON.contains(classifier);
            case "cluster_size" -> WordList.CARD.contains(classifier);
            default -> true;
        };
    }
}
