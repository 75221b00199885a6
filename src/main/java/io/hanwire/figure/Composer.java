package io.hanwire.figure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Joins two numbers of a text into a range or a share, and marks amounts in a second currency.
 *
 * <pre>{@code
 * range     = figure joint figure
 *           | figure ( "和" | "与" | "及" ) figure "之间"         26%与28%之间
 *           | figure "±" figure                                  26.5±0.5%
 * joint     = "至" | "到" | "-" | "–" | "—" | "——" | "~" | "～"
 * share     = digit "/" number                                  1/3
 * mixed     = number " " share                                 1 3/4
 * }</pre>
 */
final class Composer {

    private static final int MOST_GAP = 4;

    private final char[] text;

    Composer(char[] text) {
        this.text = text;
    }

    /** The candidates with ranges made one and units shared; {@code candidates} is in order of place. */
    List<Candidate> compose(List<Candidate> candidates) {
        List<Candidate> joined = new ArrayList<>(candidates.size());
        int i = 0;
        while (i < candidates.size()) {
            Candidate left = candidates.get(i);
            Candidate right = i + 1 < candidates.size() ? candidates.get(i + 1) : null;
            Candidate before = joined.isEmpty() ? null : joined.getLast();
            if (right != null && isMixed(before, left) && isFraction(left, right, true)) {
                divide(left, right);
                add(joined.removeLast(), left);
                i++;
            } else if (right != null && join(left, right)) {
                i++;
            }
            joined.add(left);
            i++;
        }
        new SharedUnits(text).share(joined);
        joined.removeIf(candidate -> candidate.absorbed);
        for (int k = 1; k < joined.size(); k++) {
            convert(joined.get(k - 1), joined.get(k));
        }
        return joined;
    }

    private String gap(Candidate left, Candidate right) {
        return gap(text, left, right);
    }

    /** What stands between the two, without blanks; a question mark where it is more than a few characters. */
    static String gap(char[] text, Candidate left, Candidate right) {
        int length = right.start - left.end;
        return length < 0 || length > MOST_GAP ? "?" : new String(text, left.end, length).strip();
    }

    /** Makes {@code left} the range of both; false where they are none. */
    private boolean join(Candidate left, Candidate right) {
        if (left.number == null
                || right.number == null
                || right.start < left.end
                || right.start - left.end > MOST_GAP) {
            return false;
        }
        if (isFraction(left, right, false)) {
            return divide(left, right);
        }
        boolean tolerance = text[right.start] == '±' && left.end == right.start;
        if (!tolerance && !isJoint(gap(left, right)) && !isBetween(left, right)) {
            return false;
        }
        if (left.kind == FigureKind.ORDINAL && right.kind == FigureKind.ORDINAL) {
            return left.min.compareTo(right.min) < 0 && span(left, right);
        }
        if (right.excluded || left.excluded || left.kind == FigureKind.ORDINAL || right.kind == FigureKind.ORDINAL) {
            exclude(left, right);
            return false;
        }
        if (!tolerance && (isPath(left, right) || isModel(left, right))) {
            return false;
        }
        return agree(left, right) && (tolerance ? tolerate(left, right) : span(left, right));
    }

    private static void exclude(Candidate left, Candidate right) {
        if (right.excluded && left.isBare() && !left.isLarge()) {
            left.exclude();
        } else if (left.excluded && right.isBare() && !right.isLarge()) {
            right.exclude();
        }
    }

    private static boolean isJoint(String gap) {
        return switch (gap) {
            case "至", "到", "-", "–", "—", "——", "--", "~", "(含)-", "（含）-", "(含)至", "（含）至" -> true;
            default -> false;
        };
    }

    private boolean isBetween(Candidate left, Candidate right) {
        return switch (gap(left, right)) {
            case "和", "与", "及", "跟" ->
                right.end + 1 < text.length && text[right.end] == '之' && text[right.end + 1] == '间';
            default -> false;
        };
    }

    /** Whether {@code whole} is the 1 of 1 3/4, whose 3 is {@code count}. */
    private boolean isMixed(@Nullable Candidate whole, Candidate count) {
        Numeral number = whole == null ? null : whole.number;
        return number != null
                && whole.isBare()
                && number.arabic()
                && number.plain()
                && number.digits() <= 2
                && whole.end == count.start - 1
                && text[whole.end] == ' ';
    }

    /** Makes {@code part}, a share, the number that {@code whole} and it are. */
    private static void add(Candidate whole, Candidate part) {
        part.start = whole.start;
        BigDecimal sum = part.min.movePointLeft(2);
        part.min = whole.min.signum() < 0 ? whole.min.subtract(sum) : whole.min.add(sum);
        part.max = part.min;
        part.kind = FigureKind.NUMBER;
        part.unit = "";
    }

    /** Whether the two are a share, 1/3, and no date; {@code mixed} where a whole number stands before them. */
    private boolean isFraction(Candidate left, Candidate right, boolean mixed) {
        Numeral count = left.number;
        Numeral parts = right.number;
        if (right.start != left.end + 1 || text[left.end] != '/' || count == null || parts == null) {
            return false;
        }
        if (!left.isBare()
                || !right.isBare()
                || !count.plain()
                || !parts.plain()
                || parts.min().signum() <= 0) {
            return false;
        }
        if (left.start == 0 && right.end == text.length) {
            return count.digits() <= 2 && parts.digits() <= 2;
        }
        boolean date = left.start == 0 || "于在至到自从月日昨今（(/-，。；、：「“\n ".indexOf(text[left.start - 1]) >= 0;
        boolean small = count.isOneDigit() && parts.max().compareTo(BigDecimal.TEN) <= 0;
        return small
                && (mixed || (!date && count.min().signum() > 0 && count.min().compareTo(parts.min()) < 0));
    }

    private static boolean divide(Candidate left, Candidate right) {
        left.min = ShareReader.percentOf(left.min, right.min);
        left.max = left.min;
        left.decimals = 0;
        left.kind = FigureKind.PERCENT;
        left.unit = "%";
        left.end = right.end;
        return true;
    }

    /** 787-9 is a name, whatever is counted behind it: a range does not fall. */
    private boolean isModel(Candidate left, Candidate right) {
        boolean falling =
                text[left.end] == '-' && left.isBare() && !left.isLarge() && left.min.compareTo(right.max) > 0;
        boolean scaled = falling && right.number != null && right.isLarge();
        if (falling && !scaled) {
            left.exclude();
            right.exclude();
        }
        return falling && !scaled;
    }

    /** 从2.1亿元到3.5亿元 tells of two values, not of a range. */
    private boolean isPath(Candidate left, Candidate right) {
        boolean to = gap(left, right).equals("到") || gap(left, right).equals("至");
        boolean from = to && left.start > 0 && "从由自".indexOf(text[left.start - 1]) >= 0;
        return from && left.kind != null && right.kind != null;
    }

    /** Gives the side without a unit the unit of the other; false where the units differ. */
    private static boolean agree(Candidate left, Candidate right) {
        if (left.kind == null && right.kind == null) {
            return true;
        }
        if (left.kind == null) {
            return !right.currencyBefore && lend(right, left);
        }
        if (right.kind == null) {
            return (left.share || left.currencyBefore) && right.isBare() && lend(left, right);
        }
        return left.kind == right.kind && (left.unit.equals(right.unit) || left.unit.equals(Unit.LOCAL));
    }

    /** Gives {@code to} the unit of {@code from}, and its 万 or 亿 where it has none. */
    static boolean lend(Candidate from, Candidate to) {
        if (to.number == null || from.number == null) {
            return false;
        }
        if (from.kind == null) {
            return true;
        }
        to.kind = from.kind;
        to.unit = from.unit;
        to.classifier = from.classifier;
        to.written = from.written;
        if (from.share || from.written == null) {
            return true;
        }
        to.multiply(from.written.factor());
        return true;
    }

    private static boolean tolerate(Candidate left, Candidate right) {
        scale(left, right);
        BigDecimal middle = left.min;
        left.min = middle.add(right.min);
        left.max = middle.add(right.max);
        return close(left, right);
    }

    private static boolean span(Candidate left, Candidate right) {
        scale(left, right);
        BigDecimal low = left.min.min(right.min);
        left.max = left.max.max(right.max);
        left.min = low;
        return close(left, right);
    }

    private static boolean close(Candidate left, Candidate right) {
        left.end = right.end;
        left.kind = right.kind == null ? left.kind : right.kind;
        left.unit =
                right.unit.isEmpty() || (left.currencyBefore && right.unit.equals(Unit.LOCAL)) ? left.unit : right.unit;
        left.classifier = right.classifier;
        left.decimals = Math.min(left.decimals, right.decimals);
        left.ranged = true;
        left.latinPower = Math.max(left.latinPower, right.latinPower);
        left.largeRange = right.isLarge();
        return true;
    }

    /** Counts {@code left} in the 万 or 亿 that is written only behind {@code right}: 16至17亿, 两到三千. */
    private static void scale(Candidate left, Candidate right) {
        Numeral from = left.number;
        Numeral to = right.number;
        if (from == null || to == null || from.large() || left.latinPower > 0 || left.share) {
            return;
        }
        int power = from.isOneDigit() && to.wholeMultiplier() > 0
                ? to.wholeMultiplier()
                : to.multiplier() + right.latinPower;
        if (power == 0 || (from.isRound() && to.isRound())) {
            return;
        }
        BigDecimal scaled = left.min.abs().scaleByPowerOfTen(power);
        boolean tolerance = right.min.signum() < 0 && right.max.signum() > 0;
        if (tolerance || scaled.compareTo(right.max.abs()) <= 0 || right.min.signum() < 0) {
            left.scaleByPowerOfTen(power);
        }
    }

    /** Marks the amount in another currency that stands behind {@code left} in parentheses or after 约合. */
    private void convert(Candidate left, Candidate right) {
        if (left.kind != FigureKind.MONEY || right.kind != FigureKind.MONEY || left.unit.equals(right.unit)) {
            return;
        }
        int length = right.start - left.end;
        if (length <= 0 || length > 8) {
            return;
        }
        String between = new String(text, left.end, length);
        boolean bracket = between.startsWith("(") || between.startsWith("（");
        if ((bracket && between.indexOf('，') < 0) || between.contains("合") || between.contains("相当")) {
            right.marks.add(FigureMark.CONVERTED);
        }
    }
}
