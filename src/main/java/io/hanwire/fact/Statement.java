package io.hanwire.fact;

import java.math.BigDecimal;

/** A candidate with the value that it states, in the form by which statements are compared. */
record Statement(Candidate candidate, Value value) {

    /** Of whom what is stated. */
    record Kind(String subject, String metric) {}

    /**
     * A value without its period.
     *
     * @param min lower end in plain digits
     * @param max upper end likewise
     */
    record Value(Kind kind, String min, String max, String unit) {}

    static Statement of(Candidate candidate) {
        String min = plain(candidate.min());
        String max = candidate.max().equals(candidate.min()) ? min : plain(candidate.max());
        Kind kind = new Kind(candidate.subject().entity().name(), candidate.metric());
        return new Statement(
                candidate, new Value(kind, min, max, candidate.figure().unit()));
    }

    boolean has(Feature feature) {
        return candidate.features().contains(feature);
    }

    /** {@code value} without exponent and without zeros behind the point: one text for equal numbers. */
    static String plain(BigDecimal value) {
        return value.scale() <= 0
                ? value.toPlainString()
                : value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString();
    }
}
