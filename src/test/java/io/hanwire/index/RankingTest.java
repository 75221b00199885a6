package io.hanwire.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.lucene.document.LongField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.TopFieldDocs;
import org.apache.lucene.search.TotalHits;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** What is passed over to be fast is never among the first. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RankingTest {

    /** Few characters, so that every query has many articles. */
    private static final String CHARACTERS = "营收增长同比业务利润公司市场";

    private static final int ARTICLES = 3_000;
    private static final int FIRST = 20;
    private static final float TOLERANCE = 1e-4f;
    private static final LocalDate NEWEST = LocalDate.of(2026, 1, 1);

    private final long seed = Long.getLong("hanwire.test.seed", System.nanoTime());
    private final Random random = new Random(seed);
    private StoreReader reader;
    private IndexSearcher searcher;

    @BeforeAll
    void ingest(@TempDir Path directory) {
        try (Store store = Store.open(directory, Articles.CANONICALIZER)) {
            for (int i = 0; i < ARTICLES; i++) {
                String id = "a" + i;
                String day = NEWEST.minusDays(random.nextInt(400)).toString();
                Articles article = Articles.of(id, text(4), text(20 + random.nextInt(200)), day);
                store.add(article.analyzed(), new Provenance(id, id, null, new byte[0]));
                if (i % 1_000 == 0) {
                    store.commit(Map.of());
                }
            }
            store.commit(Map.of());
        }
        reader = StoreReader.open(directory, Articles.CANONICALIZER);
        searcher = reader.searcher();
    }

    @AfterAll
    void close() {
        reader.close();
    }

    private String text(int length) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < length; i++) {
            text.append(CHARACTERS.charAt(random.nextInt(CHARACTERS.length())));
        }
        return text.toString();
    }

    @Test
    void wordsAreAskedForInTwoWaysThatScoreAlike() throws IOException {
        for (int i = 0; i < 50; i++) {
            String text = text(2 + i % 5);
            TextQuery words = words(text);
            BooleanQuery plain = new BooleanQuery.Builder()
                    .add(words.any(), Occur.MUST)
                    .add(words.strict(false), Occur.FILTER)
                    .build();
            assertSame(first(words.strict(false)), first(plain), text);
            assertSame(first(words.strict(true)), first(plain), text);
        }
    }

    @Test
    void recencyIsAddedToEveryArticleThatItMayBringToTheTop() throws IOException {
        int passedOver = 0;
        for (int i = 0; i < 50; i++) {
            String text = text(2 + i % 5);
            TextQuery words = words(text);
            float weight = (float) (Weights.RECENCY * words.worth());
            Query recency = LongField.newDistanceFeatureQuery(
                    Fields.NEWS_DAY, weight, NEWEST.toEpochDay(), Weights.RECENCY_DAYS);
            BooleanQuery plain = new BooleanQuery.Builder()
                    .add(words.strict(), Occur.MUST)
                    .add(recency, Occur.SHOULD)
                    .build();
            Recency fast = new Recency(collecting(50), weight, NEWEST.toEpochDay());
            TopFieldDocs found = searcher.search(words.strict(), fast);
            passedOver += found.totalHits.relation() == TotalHits.Relation.EQUAL_TO ? 0 : 1;
            assertSame(found, first(plain), text);
        }
        assertThat(passedOver)
                .as("queries that passed over articles, seed %x", seed)
                .isPositive();
    }

    private TextQuery words(String text) throws IOException {
        TextQuery.Canonical canonical = new TextQuery.Canonical(text, List.of());
        EntityTable entities = new EntityTable((DirectoryReader) searcher.getIndexReader(), Articles.CANONICALIZER);
        return new TextQuery(new Statistics(searcher.getIndexReader()), canonical, entities);
    }

    private TopFieldDocs first(Query query) throws IOException {
        return searcher.search(query, collecting(Integer.MAX_VALUE));
    }

    private static TopFieldCollectorManager collecting(int counted) {
        Sort sort = new Sort(SortField.FIELD_SCORE, new SortField(Fields.ID, SortField.Type.STRING));
        return new TopFieldCollectorManager(sort, FIRST, null, counted);
    }

    private void assertSame(TopFieldDocs fast, TopFieldDocs plain, String text) {
        assertThat(fast.totalHits.value()).isLessThanOrEqualTo(plain.totalHits.value());
        assertThat(fast.scoreDocs).as("%s, seed %x", text, seed).hasSameSizeAs(plain.scoreDocs);
        for (int i = 0; i < plain.scoreDocs.length; i++) {
            assertThat(score(fast.scoreDocs[i]))
                    .as("%s at %d, seed %x", text, i, seed)
                    .isCloseTo(score(plain.scoreDocs[i]), within(TOLERANCE));
        }
        // What scores like the last may be another article that scores the same.
        float last = score(plain.scoreDocs[plain.scoreDocs.length - 1]) + 2 * TOLERANCE;
        assertThat(articlesAbove(last, fast)).as("%s, seed %x", text, seed).isEqualTo(articlesAbove(last, plain));
    }

    private static Set<Integer> articlesAbove(float score, TopFieldDocs found) {
        return Stream.of(found.scoreDocs)
                .filter(doc -> score(doc) > score)
                .map(doc -> doc.doc)
                .collect(Collectors.toSet());
    }

    private static float score(ScoreDoc found) {
        return (Float) ((FieldDoc) found).fields[0];
    }
}
