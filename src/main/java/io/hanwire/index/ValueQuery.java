package io.hanwire.index;

import java.io.IOException;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.ConstantScoreScorerSupplier;
import org.apache.lucene.search.ConstantScoreWeight;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.ScorerSupplier;
import org.apache.lucene.search.TwoPhaseIterator;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/**
 * The articles whose value in a field passes a test. It reads the value of every article that the conditions beside it leave: for use as
 * a filter, together with terms that leave few.
 */
final class ValueQuery extends Query {

    /** What a value has to be like. Two tests that are equal accept the same. */
    interface ValueTest {

        /** Something that tests values one after the other, for one thread. */
        Tester tester();
    }

    /** Tests values. */
    interface Tester {
        boolean accepts(BytesRef value) throws IOException;
    }

    /** About as costly as so many comparisons of two numbers. */
    private static final float COST = 500;

    private final String field;
    private final ValueTest test;

    ValueQuery(String field, ValueTest test) {
        this.field = field;
        this.test = test;
    }

    @Override
    public Weight createWeight(IndexSearcher searcher, ScoreMode scoreMode, float boost) {
        return new ConstantScoreWeight(this, boost) {
            @Override
            public @Nullable ScorerSupplier scorerSupplier(LeafReaderContext leaf) throws IOException {
                BinaryDocValues values = leaf.reader().getBinaryDocValues(field);
                if (values == null) {
                    return null;
                }
                return ConstantScoreScorerSupplier.fromIterator(
                        TwoPhaseIterator.asDocIdSetIterator(accepting(values)),
                        score(),
                        scoreMode,
                        leaf.reader().maxDoc());
            }

            @Override
            public boolean isCacheable(LeafReaderContext leaf) {
                return true;
            }
        };
    }

    private TwoPhaseIterator accepting(BinaryDocValues values) {
        Tester tester = test.tester();
        return new TwoPhaseIterator(values) {
            @Override
            public boolean matches() throws IOException {
                return tester.accepts(values.binaryValue());
            }

            @Override
            public float matchCost() {
                return COST;
            }
        };
    }

    @Override
    public void visit(QueryVisitor visitor) {
        visitor.visitLeaf(this);
    }

    @Override
    public String toString(String defaultField) {
        return field + ":" + test;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ValueQuery query && field.equals(query.field) && test.equals(query.test);
    }

    @Override
    public int hashCode() {
        return 31 * field.hashCode() + test.hashCode();
    }
}
