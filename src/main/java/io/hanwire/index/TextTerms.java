package io.hanwire.index;

import io.hanwire.index.analysis.CharacterTokenizer;
import io.hanwire.index.analysis.FunctionCharacters;
import io.hanwire.index.analysis.PairTokenizer;
import io.hanwire.index.analysis.WordTokenizer;
import io.hanwire.text.Span;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;

/** The terms of a canonical text of a query, of the same kinds as those of the index. */
final class TextTerms {

    /** A term and where it stands in the text. */
    record Place(String term, Span span) {

        boolean isIdeographs() {
            return term.charAt(0) >= 0x2e80;
        }

        boolean isCharacter() {
            return isIdeographs() && term.codePointCount(0, term.length()) == 1;
        }
    }

    private TextTerms() {}

    /** The words of {@code canonical} that are not mere function words, or all where there are no others. */
    static List<Place> words(String canonical) throws IOException {
        return meaningful(read(canonical, new WordTokenizer()));
    }

    /** The pairs of {@code canonical} that are not mere function words, or all where there are no others. */
    static List<Place> pairs(String canonical) throws IOException {
        return meaningful(read(canonical, new PairTokenizer()));
    }

    /** The fewest terms that every article has that has {@code canonical} in it. */
    static Set<String> covering(String canonical) throws IOException {
        List<Place> pairs = read(canonical, new PairTokenizer());
        Set<String> terms = new LinkedHashSet<>();
        pairs.forEach(pair -> terms.add(pair.term()));
        for (Place character : characters(canonical)) {
            if (pairs.stream().noneMatch(pair -> pair.span().contains(character.span()))) {
                terms.add(character.term());
            }
        }
        return terms;
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
            tokenizer.setReader(new StringReader(canonical));
            tokenizer.reset();
            while (tokenizer.incrementToken()) {
                Span span = new Span(offset.startOffset(), offset.endOffset());
                places.add(new Place(term.toString(), span));
            }
            tokenizer.end();
        }
        return places;
    }
}
