package io.hanwire.figure;

import io.hanwire.text.Span;
import java.math.BigDecimal;
import java.util.Objects;
import java.util.Set;

/**
 * A quantity stated in a text.
 *
 * @param span where it stands in the canonical text that was read: number, unit and signs that belong to the value, not the
 *     modifier (of 「約16億至17億元」 the span is 「16億至17億元」)
 * @param kind what sort of quantity it is
 * @param min the lower end in base units (元, percent, pieces, FLOPS, GB, nm); equal to {@code max} where it is no range
 * @param max the upper end; never below {@code min}
 * @param unit the base unit: an ISO 4217 code, {@code "%"}, {@code "pp"}, {@code "x"}, {@code "count"}, a measure's symbol
 *     ({@code "FLOPS"}, {@code "GB"}, {@code "nm"} …), {@code ""} for a bare number and an ordinal
 * @param unitInferred true where only 元 is written and the region decided the currency
 * @param classifier the classifier of a count, simplified (颗, 辆, 家, 人), the written symbol of a measure, else {@code ""}
 * @param decimals the stated precision as in XBRL: 7.43亿 → −6
 * @param modifier how the text bounds it
 * @param outer {@code span} with the modifier, where the text has one beside it
 * @param marks what else the text tells of it
 */
public record Figure(
        Span span,
        FigureKind kind,
        BigDecimal min,
        BigDecimal max,
        String unit,
        boolean unitInferred,
        String classifier,
        int decimals,
        Modifier modifier,
        Span outer,
        Set<FigureMark> marks) {

    public Figure {
        Objects.requireNonNull(span, "span is null");
        Objects.requireNonNull(kind, "kind is null");
        Objects.requireNonNull(unit, "unit is null");
        Objects.requireNonNull(classifier, "classifier is null");
        Objects.requireNonNull(modifier, "modifier is null");
        if (min.compareTo(max) > 0) {
            throw new IllegalArgumentException("min " + min.toPlainString() + " is over max " + max.toPlainString());
        }
        if (!outer.contains(span)) {
            throw new IllegalArgumentException("outer " + outer + " does not contain " + span);
        }
        marks = Set.copyOf(marks);
    }

    /** A figure without marks. */
    public Figure(
            Span span,
            FigureKind kind,
            BigDecimal min,
            BigDecimal max,
            String unit,
            boolean unitInferred,
            String classifier,
            int decimals,
            Modifier modifier,
            Span outer) {
        this(span, kind, min, max, unit, unitInferred, classifier, decimals, modifier, outer, Set.of());
    }

    public boolean has(FigureMark mark) {
        return marks.contains(mark);
    }

    public boolean isRange() {
        return min.compareTo(max) != 0;
    }
}
