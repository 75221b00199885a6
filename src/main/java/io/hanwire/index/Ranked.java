package io.hanwire.index;

import java.util.Comparator;
import java.util.Objects;

/**
 * A place in a ranking.
 *
 * @param id the article's id
 * @param score comparable within one ranking only
 */
public record Ranked(String id, double score) {

    /** The best first; equal scores in order of id. */
    static final Comparator<Ranked> ORDER =
            Comparator.comparingDouble(Ranked::score).reversed().thenComparing(Ranked::id);

    public Ranked {
        Objects.requireNonNull(id, "id is null");
    }
}
