package io.hanwire.figure;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A number found in a text, on its way to a figure: what is beside it may still give it a unit, a partner or a reason to be dropped. */
final class Candidate {

    /** The number, null for a figure that is a word. */
    final @Nullable Numeral number;

    int start;
    int end;
    BigDecimal min;
    BigDecimal max;
    int decimals;
    /** Null while no unit is known. */
    @Nullable
    FigureKind kind;

    String unit = "";
    String classifier = "";
    /** The unit as it stands in the lexicon, where one follows. */
    @Nullable
    Unit written;
    /** Whether the currency is named behind 元: 元人民币. */
    boolean namedBehind;
    /** Whether the currency stands before the number. */
    boolean currencyBefore;
    /** Whether what stands around it makes it a date, a name, a code: no figure. */
    boolean excluded;

    Modifier modifier = Modifier.NONE;

    /** Whether it is the range of two numbers. */
    boolean ranged;
    /** Whether the 万 or 亿 of a range stands behind its second number. */
    boolean largeRange;
    /** Whether the next candidate holds it. */
    boolean absorbed;
    /** Whether 分之 made a percentage of it, which a bare number behind 至 then shares. */
    boolean share;
    /** The power of ten of a Latin multiplier. */
    int latinPower;
    /** The power of ten of the 万 or 亿 that it shares with a later member of its list. */
    int sharedPower;

    final Set<FigureMark> marks = EnumSet.noneOf(FigureMark.class);

    Candidate(@Nullable Numeral number, int start, int end, BigDecimal min, BigDecimal max) {
        this.number = number;
        this.start = start;
        this.end = end;
        this.min = min;
        this.max = max;
    }

    static Candidate of(Numeral number) {
        Candidate candidate = new Candidate(number, number.start(), number.end(), number.min(), number.max());
        candidate.decimals = number.decimals();
        candidate.modifier = number.modifier();
        if (number.isVague()) {
            candidate.marks.add(FigureMark.INDEFINITE);
        }
        return candidate;
    }

    static Candidate of(Word.Expression word, int start, int end) {
        Candidate candidate = new Candidate(null, start, end, word.min(), word.max());
        candidate.kind = word.kind();
        candidate.unit = word.unit();
        candidate.modifier = word.modifier();
        return candidate;
    }

    /** Whether it is a number that no unit and no currency stands by. */
    boolean isBare() {
        return kind == null && number != null && !excluded;
    }

    boolean isLarge() {
        return latinPower > 0 || largeRange || (number != null && number.large());
    }

    void exclude() {
        excluded = true;
        kind = null;
    }

    /** Counts it in {@code factor} of a unit. */
    void multiply(BigDecimal factor) {
        if (factor.compareTo(BigDecimal.ONE) != 0) {
            min = plain(min.multiply(factor));
            max = plain(max.multiply(factor));
            decimals -= factor.precision() - factor.scale() - 1;
        }
    }

    void scaleByPowerOfTen(int exponent) {
        min = plain(min.scaleByPowerOfTen(exponent));
        max = plain(max.scaleByPowerOfTen(exponent));
        decimals -= exponent;
    }

    void negate() {
        BigDecimal low = max.negate();
        max = min.negate();
        min = low;
    }

    /** {@code value} without a negative scale: 3E+8 is 300000000. */
    private static BigDecimal plain(BigDecimal value) {
        return value.scale() < 0 ? value.setScale(0) : value;
    }
}
