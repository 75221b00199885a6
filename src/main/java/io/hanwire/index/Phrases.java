package io.hanwire.index;

import io.hanwire.index.TextTerms.Place;
import java.io.IOException;
import java.util.List;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/** Characters side by side. */
final class Phrases {

    private Phrases() {}

    /** The articles that have the characters of {@code canonical} in a row; signs within it stand for some sign. */
    static Query query(String canonical) throws IOException {
        List<Place> characters = TextTerms.characters(canonical);
        if (characters.isEmpty()) {
            return new MatchNoDocsQuery("a phrase without letters");
        }
        if (characters.size() == 1) {
            return new TermQuery(
                    new Term(Fields.CHARACTERS, characters.getFirst().term()));
        }
        PhraseQuery.Builder phrase = new PhraseQuery.Builder();
        int position = 0;
        for (int i = 0; i < characters.size(); i++) {
            position += i == 0 ? 0 : characters.get(i).apart() ? 2 : 1;
            phrase.add(new Term(Fields.CHARACTERS, characters.get(i).term()), position);
        }
        // Pairs are rare where their characters are not: they leave few articles whose positions have to be read.
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        query.add(phrase.build(), Occur.MUST);
        for (Place pair : TextTerms.pairs(canonical)) {
            query.add(new TermQuery(new Term(Fields.PAIRS, pair.term())), Occur.FILTER);
        }
        return query.build();
    }
}
