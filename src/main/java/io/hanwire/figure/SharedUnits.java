package io.hanwire.figure;

import java.math.BigDecimal;
import java.util.List;

/**
 * Gives the members of a list the unit that stands only behind the last one.
 *
 * <pre>{@code
 * list      = number { separator number } separator figure      66、5% · 100亿、120亿及150亿元 · 22/28纳米
 * separator = "、" | "和" | "与" | "及" | "以及" | "或" | "或者" | "/"
 * either    = digit "、" next-digit …                           4、5亿美元: four or five
 * }</pre>
 */
final class SharedUnits {

    private final char[] text;

    SharedUnits(char[] text) {
        this.text = text;
    }

    /** Goes once from the last of {@code candidates}, which are in order of place, to the first. */
    void share(List<Candidate> candidates) {
        for (int k = candidates.size() - 2; k >= 0; k--) {
            Candidate left = candidates.get(k);
            Candidate right = candidates.get(k + 1);
            if (!left.isBare() || !isSeparator(gap(left, right))) {
                continue;
            }
            boolean listed = k > 0 && isSeparator(gap(candidates.get(k - 1), left));
            if (right.excluded) {
                if (!left.isLarge()) {
                    left.exclude();
                }
            } else if (!listed && gap(left, right).equals("、") && areNeighbours(left, right)) {
                merge(left, right);
            } else if (mayLend(left, right)) {
                Composer.lend(right, left);
                left.sharedPower = powerFor(left, right);
                left.scaleByPowerOfTen(left.sharedPower);
                left.marks.add(FigureMark.SHARED_UNIT);
            }
        }
    }

    private String gap(Candidate left, Candidate right) {
        return Composer.gap(text, left, right);
    }

    private static boolean isSeparator(String gap) {
        return switch (gap) {
            case "、", "和", "与", "及", "以及", "或", "或者", "/", "，及", "、及" -> true;
            default -> false;
        };
    }

    /** Whether {@code right}'s unit can be meant for {@code left}: 3000亿、20家 are no list. */
    private boolean mayLend(Candidate left, Candidate right) {
        if (right.kind == null || right.number == null || right.kind == FigureKind.ORDINAL) {
            return false;
        }
        if (right.currencyBefore || right.share) {
            return false;
        }
        if (right.kind == FigureKind.COUNT && gap(left, right).equals("/")) {
            return false;
        }
        boolean alike = right.kind == FigureKind.MONEY || (right.kind == FigureKind.COUNT && right.isLarge());
        return alike || !left.isLarge();
    }

    /** Makes {@code right} the figure of both: 4、5亿美元. */
    private static void merge(Candidate left, Candidate right) {
        Numeral number = right.number;
        Composer.lend(right, left);
        left.scaleByPowerOfTen(number == null ? 0 : number.wholeMultiplier() + right.latinPower);
        right.start = left.start;
        right.min = left.min;
        right.marks.add(FigureMark.INDEFINITE);
        left.absorbed = true;
    }

    /** Whether the two are one digit each, the second one more than the first, and the second has a unit or a multiplier. */
    private static boolean areNeighbours(Candidate left, Candidate right) {
        Numeral from = left.number;
        Numeral to = right.number;
        return from != null
                && to != null
                && from.isOneDigit()
                && to.digits() == 1
                && (right.kind != null || right.isLarge())
                && right.kind != FigureKind.ORDINAL
                && right.marks.isEmpty()
                && from.min().add(BigDecimal.ONE).compareTo(to.min().scaleByPowerOfTen(-to.wholeMultiplier())) == 0;
    }

    /** The power of ten of the 万 or 亿 that is written only behind {@code right}, or behind the last of the list. */
    private static int powerFor(Candidate left, Candidate right) {
        if (right.marks.contains(FigureMark.SHARED_UNIT)) {
            return left.isLarge() ? 0 : right.sharedPower;
        }
        Numeral to = right.number;
        return left.isLarge() || to == null ? 0 : to.multiplier() + right.latinPower;
    }
}
