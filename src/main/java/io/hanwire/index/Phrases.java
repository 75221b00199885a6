package io.hanwire.index;

import io.hanwire.index.analysis.PhraseText;
import io.hanwire.index.analysis.SearchText;
import java.io.IOException;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;

/** Characters side by side. */
final class Phrases {

    private Phrases() {}

    /** The articles that have the characters of {@code canonical} in a row; signs within it stand for some sign. */
    static Query query(String canonical) throws IOException {
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        int terms = 0;
        for (String term : TextTerms.covering(canonical)) {
            query.add(new TermQuery(new Term(Fields.TEXT, term)), Occur.MUST);
            terms++;
        }
        if (terms == 0) {
            return new MatchNoDocsQuery("a phrase without letters");
        }
        // One term is there or is not; of several it takes a look whether they stand side by side.
        if (terms > 1) {
            String phrase = PhraseText.of(SearchText.fold(canonical));
            query.add(new ValueQuery(Fields.CANONICAL, new Phrase(phrase)), Occur.FILTER);
        }
        return query.build();
    }

    private record Phrase(String text) implements ValueQuery.ValueTest {

        @Override
        public ValueQuery.Tester tester() {
            return new Tester(text);
        }
    }

    private static final class Tester implements ValueQuery.Tester {

        private final String phrase;
        private final TextCodec.Reader reader = new TextCodec.Reader();
        private final PhraseText text = new PhraseText();

        Tester(String phrase) {
            this.phrase = phrase;
        }

        @Override
        public boolean accepts(BytesRef value) {
            reader.read(value);
            text.on(reader.characters(), reader.length());
            return text.contains(phrase);
        }
    }
}
