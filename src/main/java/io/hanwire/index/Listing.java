package io.hanwire.index;

import java.io.IOException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.PriorityQueue;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.ArrayUtil;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;

/**
 * Goes through the documents that match a query in the order of {@link Fields#ORDER}, whatever segments they are in. Takes eight
 * bytes of memory a document.
 */
final class Listing {

    private Listing() {}

    /** What is done with each document. */
    interface Visitor {
        void visit(LeafReaderContext leaf, int document) throws IOException;
    }

    static void visit(IndexSearcher searcher, Query query, Visitor visitor) throws IOException {
        Weight weight = searcher.createWeight(searcher.rewrite(query), ScoreMode.COMPLETE_NO_SCORES, 1);
        PriorityQueue<Run> runs = new PriorityQueue<>(Comparator.comparing((Run run) -> run.key));
        for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
            Run run = new Run(leaf, weight);
            if (run.next()) {
                runs.add(run);
            }
        }
        while (!runs.isEmpty()) {
            Run run = runs.remove();
            visitor.visit(run.leaf, run.document());
            if (run.next()) {
                runs.add(run);
            }
        }
    }

    /** The documents of one segment in order. */
    private static final class Run {
        private final LeafReaderContext leaf;
        private final SortedDocValues order;
        /** The place in the order above, the document's number below. */
        private final long[] sorted;

        private int position = -1;
        private BytesRef key = new BytesRef();

        Run(LeafReaderContext leaf, Weight weight) throws IOException {
            this.leaf = leaf;
            this.order = DocValues.getSorted(leaf.reader(), Fields.ORDER);
            this.sorted = sorted(leaf, weight, order);
        }

        boolean next() throws IOException {
            if (++position >= sorted.length) {
                return false;
            }
            key = BytesRef.deepCopyOf(order.lookupOrd((int) (sorted[position] >>> Integer.SIZE)));
            return true;
        }

        int document() {
            return (int) sorted[position];
        }

        private static long[] sorted(LeafReaderContext leaf, Weight weight, SortedDocValues order) throws IOException {
            Scorer scorer = weight.scorer(leaf);
            if (scorer == null) {
                return new long[0];
            }
            DocIdSetIterator documents = scorer.iterator();
            Bits live = leaf.reader().getLiveDocs();
            long[] sorted = new long[64];
            int count = 0;
            int document;
            while ((document = documents.nextDoc()) != DocIdSetIterator.NO_MORE_DOCS) {
                if ((live == null || live.get(document)) && order.advanceExact(document)) {
                    sorted = ArrayUtil.grow(sorted, count + 1);
                    sorted[count++] = (long) order.ordValue() << Integer.SIZE | document;
                }
            }
            Arrays.sort(sorted, 0, count);
            return Arrays.copyOf(sorted, count);
        }
    }
}
