package io.hanwire.index;

import io.hanwire.index.analysis.TermTokenizer;
import io.hanwire.script.Canonicalizer;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopDocs;

/** Runs searches. Safe for use by several threads. */
final class SearchEngine {

    private final IndexSearcher searcher;
    private final FactListing articles;
    private final Canonicalizer canonicalizer;

    SearchEngine(IndexSearcher searcher, FactListing articles, Canonicalizer canonicalizer) {
        this.searcher = searcher;
        this.articles = articles;
        this.canonicalizer = canonicalizer;
    }

    SearchResult search(SearchRequest request) throws IOException {
        Query query = words(canonicalizer.canonicalize(request.query()).text());
        TopDocs top = searcher.search(query, request.offset() + request.limit());
        List<SearchResult.Hit> hits = new ArrayList<>();
        for (int i = request.offset(); i < top.scoreDocs.length; i++) {
            ScoreDoc found = top.scoreDocs[i];
            StoredArticle article = articles.article(searcher.storedFields(), found.doc);
            hits.add(new SearchResult.Hit(article, found.score, List.of(), List.of(), List.of(), 0));
        }
        return new SearchResult(hits, top.totalHits.value(), true, List.of(), List.of(), List.of());
    }

    private static Query words(String canonical) throws IOException {
        BooleanQuery.Builder builder = new BooleanQuery.Builder();
        try (TermTokenizer terms = new TermTokenizer()) {
            terms.setReader(new StringReader(canonical));
            terms.reset();
            while (terms.incrementToken()) {
                String term = terms.getAttribute(CharTermAttribute.class).toString();
                builder.add(new TermQuery(new Term(Fields.BODY, term)), BooleanClause.Occur.SHOULD);
                builder.add(new BoostQuery(new TermQuery(new Term(Fields.TITLE, term)), 2), BooleanClause.Occur.SHOULD);
            }
            terms.end();
        }
        return builder.build();
    }
}
