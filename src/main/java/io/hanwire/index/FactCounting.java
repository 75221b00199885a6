package io.hanwire.index;

import java.io.IOException;
import java.util.Set;
import java.util.TreeSet;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/** Counts facts: an article has the terms of its facts' subjects and metrics as often as it states such facts. */
final class FactCounting {

    private FactCounting() {}

    /** How many facts the articles of {@code reader} state. */
    static long all(IndexReader reader) throws IOException {
        Terms metrics = MultiTerms.getTerms(reader, Fields.METRIC);
        if (metrics == null) {
            return 0;
        }
        if (!reader.hasDeletions()) {
            return metrics.getSumTotalTermFreq();
        }
        long facts = 0;
        TermsEnum each = metrics.iterator();
        for (BytesRef metric = each.next(); metric != null; metric = each.next()) {
            facts += of(reader, new Term(Fields.METRIC, BytesRef.deepCopyOf(metric)));
        }
        return facts;
    }

    /** The ids of the metrics that facts state, in order. */
    static Set<String> metrics(IndexReader reader) throws IOException {
        Set<String> metrics = new TreeSet<>();
        Terms terms = MultiTerms.getTerms(reader, Fields.METRIC);
        TermsEnum each = terms == null ? TermsEnum.EMPTY : terms.iterator();
        for (BytesRef metric = each.next(); metric != null; metric = each.next()) {
            if (of(reader, new Term(Fields.METRIC, BytesRef.deepCopyOf(metric))) > 0) {
                metrics.add(metric.utf8ToString());
            }
        }
        return metrics;
    }

    /** How many facts have {@code term}, a subject or a metric. */
    static long of(IndexReader reader, Term term) throws IOException {
        long facts = 0;
        for (LeafReaderContext leaf : reader.leaves()) {
            PostingsEnum postings = leaf.reader().postings(term, PostingsEnum.FREQS);
            if (postings != null) {
                facts += sum(postings, leaf.reader().getLiveDocs());
            }
        }
        return facts;
    }

    private static long sum(PostingsEnum postings, @Nullable Bits live) throws IOException {
        long facts = 0;
        int document;
        while ((document = postings.nextDoc()) != DocIdSetIterator.NO_MORE_DOCS) {
            facts += live == null || live.get(document) ? postings.freq() : 0;
        }
        return facts;
    }
}
