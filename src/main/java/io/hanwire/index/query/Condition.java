package io.hanwire.index.query;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What an article must be like, as a tree. Texts are as typed, in any script. */
public sealed interface Condition {

    /** Words of which as many as possible should occur. */
    record Words(String text) implements Condition {
        public Words {
            Objects.requireNonNull(text, "text is null");
        }
    }

    /** Characters that stand side by side, {@code "毛利率提升"}. */
    record Phrase(String text) implements Condition {
        public Phrase {
            Objects.requireNonNull(text, "text is null");
        }
    }

    /** A field has a value, {@code company:沐曦}. */
    record Field(FieldName name, String value, int position) implements Condition {
        public Field {
            Objects.requireNonNull(name, "name is null");
            Objects.requireNonNull(value, "value is null");
        }
    }

    /**
     * A fact is stated, {@code revenue(2024)>=5亿元}.
     *
     * @param metric the metric as typed, an id or a word
     * @param period the period as typed, or null for any
     * @param lower what the value must reach, or null
     * @param upper what the value must not pass, or null
     * @param position where the condition begins, counted from 1
     */
    record Figure(
            String metric,
            @Nullable String period,
            @Nullable Bound lower,
            @Nullable Bound upper,
            int position) implements Condition {
        public Figure {
            Objects.requireNonNull(metric, "metric is null");
        }
    }

    /**
     * An end of a range of values.
     *
     * @param amount as typed, {@code "5亿元"}
     * @param inclusive whether the amount itself is meant too
     * @param position where the amount begins, counted from 1
     */
    record Bound(String amount, boolean inclusive, int position) {
        public Bound {
            Objects.requireNonNull(amount, "amount is null");
        }
    }

    /** The opposite. */
    record Not(Condition condition) implements Condition {}

    /** Every one of {@code conditions}. */
    record All(List<Condition> conditions) implements Condition {
        public All {
            conditions = List.copyOf(conditions);
        }
    }

    /** At least one of {@code conditions}. */
    record Any(List<Condition> conditions) implements Condition {
        public Any {
            conditions = List.copyOf(conditions);
        }
    }
}
