package io.hanwire.figure;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/**
 * Reads what 分之 and 又 make of a number.
 *
 * <pre>{@code
 * share = numeral "分之" [ sign ] numeral               百分之六十二点三 · 四分之一 · 百分之负三
 * mixed = numeral "又" numeral "分之" numeral            三又二分之一
 *       | numeral "又" numeral "/" numeral               3又1/2
 * }</pre>
 *
 * <p>Blanks may stand between the characters (百 分 之 五). Not safe for use by several threads.
 */
final class ShareReader {

    private static final MathContext PRECISION = new MathContext(12, RoundingMode.HALF_EVEN);
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal MOST_PARTS = BigDecimal.valueOf(100_000_000);
    private static final int MOST_BLANKS = 2;

    private final char[] text;
    private final CharacterTable table;
    private final NumeralReader numerals;

    ShareReader(char[] text, CharacterTable table, NumeralReader numerals) {
        this.text = text;
        this.table = table;
        this.numerals = numerals;
    }

    /** The place behind the 分之 that stands at {@code at} or a few blanks later, or -1. */
    static int behind(char[] text, int at) {
        int parts = blanks(text, at);
        if (parts >= text.length || text[parts] != '分') {
            return -1;
        }
        int of = blanks(text, parts + 1);
        return of < text.length && text[of] == '之' ? of + 1 : -1;
    }

    private static int blanks(char[] text, int at) {
        int p = at;
        while (p < text.length && p - at < MOST_BLANKS && text[p] == ' ') {
            p++;
        }
        return p;
    }

    /** Makes a percentage of {@code candidate}, a number, where 分之 follows it at {@code at}. */
    boolean share(Candidate candidate, int at) {
        int behind = behind(text, at);
        if (behind < 0) {
            return false;
        }
        int begin = blanks(text, behind);
        boolean negative = begin < text.length && (text[begin] == '负' || text[begin] == '-');
        Numeral count = numeralAt(negative ? begin + 1 : begin);
        BigDecimal parts = candidate.min;
        if (count == null || !mayDivide(parts)) {
            candidate.exclude();
            candidate.end = behind;
            return true;
        }
        candidate.min = percentOf(count.min(), parts);
        candidate.max = percentOf(count.max(), parts);
        if (negative) {
            candidate.negate();
        }
        candidate.decimals = parts.precision() - parts.stripTrailingZeros().precision() > 0
                ? count.decimals() + parts.precision() - 3
                : 0;
        candidate.modifier = count.modifier();
        if (count.isVague()) {
            candidate.marks.add(FigureMark.INDEFINITE);
        }
        candidate.kind = FigureKind.PERCENT;
        candidate.unit = "%";
        candidate.end = count.end();
        candidate.share = true;
        return true;
    }

    /** Adds to {@code candidate}, a number, the 二分之一 of 三又二分之一; the place behind it, or {@code at} where there is none. */
    int mixed(Candidate candidate, int at) {
        int and = blanks(text, at);
        if (and >= text.length || text[and] != '又') {
            return at;
        }
        Numeral one = numeralAt(blanks(text, and + 1));
        boolean slash = one != null && one.end() < text.length && text[one.end()] == '/';
        int behind = one == null ? -1 : slash ? one.end() + 1 : behind(text, one.end());
        Numeral other = behind < 0 ? null : numeralAt(blanks(text, behind));
        if (one == null || other == null || !mayDivide(slash ? other.min() : one.min())) {
            return at;
        }
        BigDecimal more =
                slash ? one.min().divide(other.min(), PRECISION) : other.min().divide(one.min(), PRECISION);
        candidate.min = candidate.min.add(more);
        candidate.max = candidate.max.add(more);
        candidate.decimals = Math.max(0, more.scale());
        candidate.kind = FigureKind.NUMBER;
        candidate.end = other.end();
        return other.end();
    }

    private static boolean mayDivide(BigDecimal parts) {
        return parts.compareTo(BigDecimal.ONE) > 0 && parts.compareTo(MOST_PARTS) <= 0;
    }

    private @Nullable Numeral numeralAt(int at) {
        return at < text.length && table.isNumeral(text[at]) ? numerals.read(at) : null;
    }

    /** {@code count} of {@code parts} in percent, to twelve digits where it has no end. */
    static BigDecimal percentOf(BigDecimal count, BigDecimal parts) {
        BigDecimal percent = count.multiply(HUNDRED).divide(parts, PRECISION);
        BigDecimal shortest = percent.stripTrailingZeros();
        return shortest.scale() < 0 ? shortest.setScale(0) : shortest;
    }
}
