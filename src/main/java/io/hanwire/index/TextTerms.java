package io.hanwire.index;

import io.hanwire.index.analysis.CharacterTokenizer;
import io.hanwire.index.analysis.FunctionCharacters;
import io.hanwire.index.analysis.PairTokenizer;
import io.hanwire.index.analysis.WordTokenizer;
import io.hanwire.text.Span;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/** The terms of a canonical text of a query, of the same kinds as those of the index. */
final class TextTerms {

    /**
     * A term and where it stands in the text.
     *
     * @param apart whether signs stand before it
     */
    record Place(String term, Span span, boolean apart) {

        boolean isIdeographs() {
            return term.charAt(0) >= 0x2e80;
        }
    }

    private TextTerms() {}

    /** The words of {@code canonical} that are not mere function words, or all where there are no others. */
    static List<Place> words(String canonical) throws IOException {
        return meaningful(read(canonical, new WordTokenizer()));
    }

    static List<Place> pairs(String canonical) throws IOException {
        return meaningful(read(canonical, new PairTokenizer()));
    }

    /** Ideographs, and runs of other letters as in words. */
    static List<Place> characters(String canonical) throws IOException {
        return read(canonical, new CharacterTokenizer());
    }

    static List<Place> meaningful(List<Place> places) {
        List<Place> meaningful = new ArrayList<>(places);
        meaningful.removeIf(place -> FunctionCharacters.only(place.term()));
        return meaningful.isEmpty() ? places : meaningful;
    }

    private static List<Place> read(String canonical, Tokenizer tokenizer) throws IOException {
        List<Place> places = new ArrayList<>();
        try (tokenizer) {
            CharTermAttribute term = tokenizer.getAttribute(CharTermAttribute.class);
            OffsetAttribute offset = tokenizer.getAttribute(OffsetAttribute.class);
            PositionIncrementAttribute increment = tokenizer.getAttribute(PositionIncrementAttribute.class);
            tokenizer.setReader(new StringReader(canonical));
            tokenizer.reset();
            while (tokenizer.incrementToken()) {
                Span span = new Span(offset.startOffset(), offset.endOffset());
                places.add(new Place(term.toString(), span, increment.getPositionIncrement() > 1));
            }
            tokenizer.end();
        }
        return places;
    }
}
