package io.hanwire.index;

import java.io.IOException;
import java.util.Collection;
import java.util.List;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedNumericDocValues;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.TopFieldCollector;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.TopFieldDocs;
import org.apache.lucene.search.Weight;

/**
 * Adds to the score of an article a little for having been published lately. A clause of the query would do the same, but beside a
 * second scored clause Lucene cannot pass over articles whose text scores too little; here the query is of the text alone, and what
 * an article must score to be among the first is told to it less the most that recency may add.
 *
 * @param newest the day of the newest article, whose score gains {@code weight}
 */
record Recency(TopFieldCollectorManager best, float weight, long newest)
        implements CollectorManager<Recency.Adding, TopFieldDocs> {

    @Override
    public Adding newCollector() {
        return new Adding(best.newCollector());
    }

    @Override
    public TopFieldDocs reduce(Collection<Adding> collectors) throws IOException {
        List<TopFieldCollector> all =
                collectors.stream().map(adding -> adding.best).toList();
        return best.reduce(all);
    }

    /** Hands articles on with what recency adds. */
    final class Adding implements Collector {

        private final TopFieldCollector best;

        private Adding(TopFieldCollector best) {
            this.best = best;
        }

        @Override
        public ScoreMode scoreMode() {
            return best.scoreMode();
        }

        @Override
        public void setWeight(Weight query) {
            best.setWeight(query);
        }

        @Override
        public LeafCollector getLeafCollector(LeafReaderContext leaf) throws IOException {
            SortedNumericDocValues days = DocValues.getSortedNumeric(leaf.reader(), Fields.NEWS_DAY);
            return new Leaf(best.getLeafCollector(leaf), days);
        }
    }

    private final class Leaf implements LeafCollector {

        private final LeafCollector best;
        private final SortedNumericDocValues days;
        private int document = -1;

        private Leaf(LeafCollector best, SortedNumericDocValues days) {
            this.best = best;
            this.days = days;
        }

        @Override
        public void setScorer(Scorable text) throws IOException {
            best.setScorer(new Scorable() {
                @Override
                public float score() throws IOException {
                    return text.score() + added(document);
                }

                @Override
                public void setMinCompetitiveScore(float least) throws IOException {
                    // One step less, since the sum was rounded.
                    text.setMinCompetitiveScore(Math.max(0, Math.nextDown(Math.nextDown(least) - weight)));
                }
            });
        }

        private float added(int article) throws IOException {
            return days.advanceExact(article)
                    ? weight * Weights.RECENCY_DAYS / (Weights.RECENCY_DAYS + newest - days.nextValue())
                    : 0;
        }

        @Override
        public void collect(int article) throws IOException {
            document = article;
            best.collect(article);
        }

        @Override
        public void finish() throws IOException {
            best.finish();
        }
    }
}
