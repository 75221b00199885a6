package io.hanwire.figure;

import io.hanwire.text.Region;
import java.util.List;

/**
 * Reads the figures of a text. Immutable and safe for use by several threads.
 *
 * <p>「约16亿至17亿元」 is one figure: money, 1600000000 to 1700000000 CNY, {@link Modifier#ABOUT}, its span without 约 and its
 * outer span with it.
 */
public final class FigureExtractor {

    private final Lexicon lexicon;

    private FigureExtractor(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** An extractor with the lexicons that ship with the program. */
    public static FigureExtractor create() {
        return new FigureExtractor(Lexicon.shipped());
    }

    /**
     * The figures of {@code canonical} in order of place, none overlapping another, in one pass and linear time.
     *
     * <p>What only looks like a figure is left out: years, dates, clock times, tickers, model names, versions, codes, list
     * numbers, words such as 一直 and 三星. A minus sign is in {@code min} and {@code max}; words such as 亏损 and 减 are not.
     *
     * @param canonical canonical text (Simplified, width folded); Traditional characters and full-width digits are read too;
     *     spans count in it
     * @param region whose 元 and $ are meant where the text does not say（人民币，下同）
     */
    public List<Figure> extract(CharSequence canonical, Region region) {
        char[] text = lexicon.characters.read(canonical);
        Scanner scanner = new Scanner(text, lexicon);
        scanner.scan();
        List<Candidate> candidates = new Composer(text).compose(scanner.candidates());
        return new Selection(text, lexicon, region, scanner.notes()).select(candidates);
    }
}
