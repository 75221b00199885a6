package io.hanwire.cli;

import io.hanwire.text.EditDistance;
import java.util.Collection;
import java.util.Comparator;

/** Finds what a mistyped word may mean. */
final class Nearest {

    private Nearest() {}

    /** {@code ": did you mean 'revenue'?"}, or {@code ""} where nothing known is near {@code name}. */
    static String question(String name, Collection<String> known) {
        return known.stream()
                .filter(candidate -> EditDistance.between(name, candidate) <= Math.max(2, name.length() / 3))
                .min(Comparator.comparingInt((String candidate) -> EditDistance.between(name, candidate))
                        .thenComparing(Comparator.naturalOrder()))
                .map(candidate -> ": did you mean '" + candidate + "'?")
                .orElse("");
    }
}
