package io.hanwire.export;

import io.hanwire.fact.Fact;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * A fact on one line of a golden file, with what a reader of the article said of it.
 *
 * @param review what the reader said
 * @param fields the fact: the columns of {@link #NAMES}
 * @param remark why it is wrong or missed, {@code ""} where it is right
 */
record GoldenLine(Review review, List<String> fields, String remark) {

    /** What a person who read the article says of a line. */
    enum Review {
        /** The article states it and the program prints it. */
        RIGHT,
        /** The program prints it and the article does not state it so; where it states something else, that is missed. */
        WRONG,
        /** The article states it and the program does not print it. */
        MISSED,
        /** Nobody has read it yet. */
        UNREAD;

        String label() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    static final List<String> NAMES =
            List.of("subject", "metric", "scope", "period", "value", "status", "attribution", "as written");

    GoldenLine {
        fields = List.copyOf(fields);
        if (fields.size() != NAMES.size()) {
            throw new IllegalArgumentException(fields.size() + " fields, expected " + NAMES + ": " + fields);
        }
    }

    static GoldenLine of(Fact fact) {
        List<String> fields = List.of(
                fact.subject().name(),
                fact.metric(),
                fact.scope(),
                fact.period() == null ? "" : fact.period().label(),
                value(fact),
                fact.status().label(),
                Objects.requireNonNullElse(fact.attribution(), ""),
                fact.evidence().exact());
        return new GoldenLine(Review.UNREAD, fields, "");
    }

    private static String value(Fact fact) {
        String modifier = fact.figure().modifier().label();
        String range = fact.min().compareTo(fact.max()) == 0 ? "" : ".." + plain(fact.max());
        return (modifier + " " + plain(fact.min()) + range + " " + fact.figure().unit()).strip();
    }

    private static String plain(BigDecimal value) {
        return value.stripTrailingZeros().toPlainString();
    }

    static GoldenLine parse(String line) {
        List<String> cells = List.of(line.split("\t", -1));
        if (cells.size() != NAMES.size() + 2) {
            throw new IllegalArgumentException(
                    "a line has " + (NAMES.size() + 2) + " columns, found " + cells.size() + ": " + line);
        }
        Review review = Review.valueOf(cells.getFirst().toUpperCase(java.util.Locale.ROOT));
        return new GoldenLine(review, cells.subList(1, cells.size() - 1), cells.getLast());
    }

    String print() {
        return review.label() + "\t" + String.join("\t", fields) + "\t" + remark;
    }

    boolean sameFact(GoldenLine other) {
        return fields.equals(other.fields);
    }

    /** Whether both read the same characters as a value of the same metric: one may have become the other. */
    boolean sameFigure(GoldenLine other) {
        return fields.get(1).equals(other.fields.get(1)) && fields.getLast().equals(other.fields.getLast());
    }

    GoldenLine reviewed(Review other, String why) {
        return new GoldenLine(other, fields, why);
    }

    /** The fields in which {@code other} differs: {@code scope '中心业务' → '数据中心业务'}. */
    String changesTo(GoldenLine other) {
        List<String> changes = new ArrayList<>();
        for (int i = 0; i < fields.size(); i++) {
            if (!fields.get(i).equals(other.fields.get(i))) {
                changes.add(NAMES.get(i) + " '" + fields.get(i) + "' → '" + other.fields.get(i) + "'");
            }
        }
        return String.join(", ", changes);
    }

    @Override
    public String toString() {
        return String.join(" | ", fields);
    }
}
