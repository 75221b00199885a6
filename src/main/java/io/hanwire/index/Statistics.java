package io.hanwire.index;

import java.io.IOException;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;

/** How rare terms are. */
final class Statistics {

    private final IndexReader reader;
    private final long articles;

    Statistics(IndexReader reader) throws IOException {
        this.reader = reader;
        Terms words = MultiTerms.getTerms(reader, Fields.TEXT);
        this.articles = words == null ? 0 : words.getDocCount();
    }

    /** That of a term of the text. */
    double rarity(String term) throws IOException {
        return rarity(Fields.TEXT, term);
    }

    /** Which share of the articles has {@code term}. */
    double share(Term term) throws IOException {
        return articles == 0 ? 0 : (double) reader.docFreq(term) / articles;
    }

    /** The inverse document frequency as in BM25; larger than 0. */
    double rarity(String field, String term) throws IOException {
        int frequency = reader.docFreq(new Term(field, term));
        return Math.log(1 + (Math.max(articles, frequency) - frequency + 0.5) / (frequency + 0.5));
    }
}
