package io.hanwire.fuzz;

import io.hanwire.figure.Figure;
import io.hanwire.figure.FigureExtractor;
import io.hanwire.text.Region;

/** Figures: in order, none over another, within the text, and never a failure. */
public final class FigureFuzz {

    private static final FigureExtractor EXTRACTOR = FigureExtractor.create();
    private static final FuzzText TEXT = FuzzText.of("figure");

    private FigureFuzz() {}

    /** The entry that Jazzer calls. */
    public static void fuzzerTestOneInput(byte[] data) {
        String text = TEXT.decode(data);
        Region region = Region.values()[text.length() % Region.values().length];
        Budget.run(() -> {
            int end = 0;
            for (Figure figure : EXTRACTOR.extract(text, region)) {
                if (figure.span().start() < end || figure.outer().end() > text.length()) {
                    throw new AssertionError(figure + " is out of place in " + text);
                }
                end = figure.span().end();
            }
        });
    }
}
