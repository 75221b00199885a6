package io.hanwire.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.TermQuery;

/** Makes near-duplicates one hit: the best of them stands for all. */
final class Folding {

    private final IndexSearcher searcher;

    Folding(IndexSearcher searcher) {
        this.searcher = searcher;
    }

    /** {@code found} without what has the same origin as one before it. */
    List<Ranking.Found> fold(List<Ranking.Found> found) throws IOException {
        Set<String> origins = new HashSet<>();
        List<Ranking.Found> folded = new ArrayList<>();
        for (Ranking.Found article : found) {
            if (origins.add(origin(article.document()))) {
                folded.add(article);
            }
        }
        return folded;
    }

    /** How many other articles of the index have the origin of {@code document}. */
    int others(int document) throws IOException {
        return Math.max(0, searcher.count(new TermQuery(new Term(Fields.ORIGIN, origin(document)))) - 1);
    }

    private String origin(int document) throws IOException {
        List<LeafReaderContext> leaves = searcher.getIndexReader().leaves();
        LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(document, leaves));
        SortedDocValues origins = leaf.reader().getSortedDocValues(Fields.ORIGIN);
        if (origins == null || !origins.advanceExact(document - leaf.docBase)) {
            throw new StoreException(
                    StoreException.Kind.DAMAGED, "An article of the index has no origin; run 'hanwire check'");
        }
        return origins.lookupOrd(origins.ordValue()).utf8ToString();
    }
}
