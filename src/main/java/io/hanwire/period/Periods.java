package io.hanwire.period;

/** Reading labels that a user types, and periods that stand in a relation to another. */
public final class Periods {

    private Periods() {}

    /**
     * The range that {@code label} names: {@code "2024"}, {@code "2025-H1"}, {@code "2025-Q3"}, {@code "2025-01/2025-10"},
     * {@code "FY2026-Q3"}; throws {@link IllegalArgumentException} that says what a label looks like for anything else.
     */
    public static TimeRange parse(String label) {
        return TimeRange.parse(label)
                .orElseThrow(
                        () -> new IllegalArgumentException("'" + label + "' is no period; write a year, half, quarter,"
                                + " month or day (2024, 2025-H1, 2025-Q3, 2025-12, 2025-12-05), two of them with a slash between"
                                + " (2022/2024), or a fiscal year (FY2026, FY2026-Q3)"));
    }

    /** The same period one year before: of 2025-Q3 2024-Q3. */
    public static Period yearBefore(Period period) {
        return period.of(period.range().yearBefore(), Period.Basis.CONTEXT, Period.Kind.SAME_YEAR_BEFORE);
    }

    /** The period of the same length before: of 2025-Q3 2025-Q2, of 2025 2024. */
    public static Period periodBefore(Period period) {
        return period.of(period.range().before(), Period.Basis.CONTEXT, Period.Kind.PREVIOUS);
    }
}
