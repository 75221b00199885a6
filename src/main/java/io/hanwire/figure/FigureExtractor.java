package io.hanwire.figure;

import io.hanwire.text.Region;
import java.util.List;

/** Reads the figures of a text. Immutable and safe for use by several threads. */
public final class FigureExtractor {

    private FigureExtractor() {}

    /** An extractor with the lexicons that ship with the program. */
    public static FigureExtractor create() {
        return new FigureExtractor();
    }

    /**
     * The figures of {@code canonical} in order of place, none overlapping another, in one pass and linear time.
     *
     * @param canonical canonical text (Simplified, width folded); spans count in it
     * @param region whose 元 and 兆 are meant
     */
    public List<Figure> extract(CharSequence canonical, Region region) {
        return List.of();
    }
}
