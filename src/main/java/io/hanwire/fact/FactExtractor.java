package io.hanwire.fact;

import java.util.List;

/** Makes facts of what is seen in an article. Immutable and safe for use by several threads. */
public final class FactExtractor {

    private FactExtractor() {}

    /** An extractor with the lexicons that ship with the program. */
    public static FactExtractor create() {
        return new FactExtractor();
    }

    /** The facts of one article, in order of their evidence; each (subject, metric, value, period) once. */
    public List<Fact> extract(Observations observations) {
        return List.of();
    }
}
