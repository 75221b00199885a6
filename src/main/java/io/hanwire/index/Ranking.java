package io.hanwire.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.lucene.document.LongField;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PointValues;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.SortedNumericSelector;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.TopFieldDocs;
import org.apache.lucene.search.TotalHits;
import org.apache.lucene.util.BytesRef;

/** Orders the articles that match a query. */
final class Ranking {

    /** An article that was found. */
    record Found(int document, Ranked ranked) {}

    /** The first of the articles found, and how many there are. */
    record Result(List<Found> found, long total, boolean exact) {}

    private static final int COUNTED = 1_000;
    private static final SortField BY_ID = new SortField(Fields.ID, SortField.Type.STRING);

    private final IndexSearcher searcher;
    private final TextCodec.Reader text = new TextCodec.Reader();

    Ranking(IndexSearcher searcher) {
        this.searcher = searcher;
    }

    /** The {@code count} newest articles. */
    Result byDate(Query query, int count) throws IOException {
        SortField day = LongField.newSortField(Fields.DAY, true, SortedNumericSelector.Type.MAX, Long.MIN_VALUE);
        return collect(
                query, new TopFieldCollectorManager(new Sort(day, BY_ID), Math.max(1, count), null, COUNTED), -1);
    }

    /** The {@code count} best articles; the first of them also by their best sentence. */
    Result byRelevance(Query query, QueryCompiler compiled, int count) throws IOException {
        int collected = Math.max(count, Weights.SENTENCES_OF);
        Result result = collect(query, best(collected, compiled.worth()), 0);
        List<Found> found = new ArrayList<>(result.found());
        int read = Math.min(Weights.SENTENCES_OF, found.size());
        List<Found> head = found.subList(0, read);
        if (!compiled.terms().isEmpty()) {
            for (int i = 0; i < read; i++) {
                head.set(i, withSentence(head.get(i), compiled.terms()));
            }
        }
        head.sort(Comparator.comparing(Found::ranked, Ranked.ORDER));
        return new Result(found.subList(0, Math.min(count, found.size())), result.total, result.exact);
    }

    private Found withSentence(Found found, List<SearchTerm> terms) throws IOException {
        List<LeafReaderContext> leaves = searcher.getIndexReader().leaves();
        LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(found.document, leaves));
        BinaryDocValues texts = DocValues.getBinary(leaf.reader(), Fields.CANONICAL);
        if (!texts.advanceExact(found.document - leaf.docBase)) {
            return found;
        }
        text.read(texts.binaryValue());
        FoldedText folded = new FoldedText(text.string());
        double best = 0;
        for (double worth : folded.sentenceWorths(terms)) {
            best = Math.max(best, worth);
        }
        double score = found.ranked.score() + Weights.SENTENCE * best;
        return new Found(found.document, new Ranked(found.ranked.id(), score));
    }

    /** What finds the {@code count} best, where an article that has every term of the query is {@code worth} so much. */
    private CollectorManager<?, TopFieldDocs> best(int count, double worth) throws IOException {
        TopFieldCollectorManager best =
                new TopFieldCollectorManager(new Sort(SortField.FIELD_SCORE, BY_ID), count, null, COUNTED);
        byte[] newest = PointValues.getMaxPackedValue(searcher.getIndexReader(), Fields.NEWS_DAY);
        if (newest == null) {
            return best;
        }
        float weight = Math.max(Weights.RECENCY, (float) (Weights.RECENCY * worth));
        return new Recency(best, weight, LongPoint.decodeDimension(newest, 0));
    }

    private Result collect(Query query, CollectorManager<?, TopFieldDocs> manager, int scoreField) throws IOException {
        TopFieldDocs top = searcher.search(query, manager);
        List<Found> found = new ArrayList<>(top.scoreDocs.length);
        for (ScoreDoc document : top.scoreDocs) {
            Object[] fields = ((FieldDoc) document).fields;
            double score = scoreField < 0 ? 0 : (Float) fields[scoreField];
            found.add(new Found(document.doc, new Ranked(((BytesRef) fields[1]).utf8ToString(), score)));
        }
        boolean exact = top.totalHits.relation() == TotalHits.Relation.EQUAL_TO;
        return new Result(found, top.totalHits.value(), exact);
    }
}
