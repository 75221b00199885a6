package io.hanwire.index;

import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.search.similarities.Similarity;

/** What the parts of a score count. How they were chosen and measured: docs/search.md, "Ranking". */
final class Weights {

    /** Occurrences saturate early: news says a thing once. */
    static final Similarity SIMILARITY = new BM25Similarity(0.8f, 0.75f);

    static final float WORD = 1;
    static final float PAIR = 0.5f;
    static final float CHARACTER = 0.6f;
    /** A run of Latin letters or digits is word, pair and character at once. */
    static final float LATIN = WORD + PAIR + CHARACTER;

    static final float ENTITY = 2.2f;
    /** The words of another press, as a share of what the typed ones count. */
    static final float REWORDED = 0.8f;
    /** The best sentence, as a share of what all of the query's terms would be worth in it. */
    static final double SENTENCE = 0.6;
    /** The newest article, as a share of what the whole query is worth. */
    static final float RECENCY = 0.05f;
    /** After so many days recency counts half. */
    static final long RECENCY_DAYS = 120;
    /** How many of the first hits are ordered by their best sentence too. */
    static final int SENTENCES_OF = 20;

    private Weights() {}
}
