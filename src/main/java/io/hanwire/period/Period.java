package io.hanwire.period;

import io.hanwire.text.Span;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A time expression and the days that it means.
 *
 * @param span where it stands in the canonical text that was read
 * @param label the period's name as in the export: {@code "2024"}, {@code "2025-H1"}, {@code "2025-Q1"},
 *     {@code "2025-Q1/2025-Q3"}, {@code "2022/2024"}, {@code "2025-12"}, {@code "2025-12-05"}, {@code "FY2026-Q3"}
 * @param start the first day, or null for a fiscal label whose calendar is not known
 * @param end the last day, or null likewise
 * @param basis what year and day rest on
 * @param kind how a reader should take it
 * @param cumulative whether the text says that a value runs up over it: 累计前10月, 截至2025年第一季度, 今年以来
 */
public record Period(
        Span span,
        String label,
        @Nullable LocalDate start,
        @Nullable LocalDate end,
        Basis basis,
        Kind kind,
        boolean cumulative) {

    /** What the resolution rests on. */
    public enum Basis {
        /** The expression itself names its year: 2024年第三季. */
        STATED,
        /** The article's date gives what is missing: 今年上半年, 12月17日. */
        ARTICLE,
        /** An earlier expression of the text gives what is missing: 2024年…, 同期; 2022年、2023年…第四季. */
        CONTEXT
    }

    /** What sort of time is meant. */
    public enum Kind {
        /** A stretch over which something is counted: 2024年, 上半年, 1-9月. */
        SPAN,
        /** A day or month on which something stands: 12月17日, 截至2025年3月底. */
        INSTANT,
        /** The same period as one spoken of before: 同期. */
        SAME,
        /** The same period a year before one spoken of: 上年同期, 去年同期. */
        SAME_YEAR_BEFORE,
        /** The period before one spoken of: 上季, 前一季, 上月. */
        PREVIOUS
    }

    public Period {
        Objects.requireNonNull(span, "span is null");
        Objects.requireNonNull(label, "label is null");
        Objects.requireNonNull(basis, "basis is null");
        Objects.requireNonNull(kind, "kind is null");
        if (start != null && end != null && end.isBefore(start)) {
            throw new IllegalArgumentException("period " + label + " ends " + end + " before it starts " + start);
        }
    }

    public Period(Span span, String label, @Nullable LocalDate start, @Nullable LocalDate end, Basis basis, Kind kind) {
        this(span, label, start, end, basis, kind, false);
    }

    /** Label and days without the place. */
    public TimeRange range() {
        return new TimeRange(label, start, end);
    }

    public Granularity granularity() {
        return range().granularity();
    }

    /** Whether the label is of a fiscal year. */
    public boolean isFiscal() {
        return label.startsWith("FY");
    }

    /** This expression with other days. */
    public Period of(TimeRange range, Basis newBasis, Kind newKind) {
        return new Period(span, range.label(), range.start(), range.end(), newBasis, newKind, cumulative);
    }
}
