package io.hanwire.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.hanwire.analysis.AnalyzedArticle;
import io.hanwire.corpus.line.Removed;
import io.hanwire.entity.Entity;
import io.hanwire.entity.EntityType;
import io.hanwire.fact.SourcedFact;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.FilterDirectory;
import org.apache.lucene.store.IOContext;
import org.apache.lucene.store.IndexInput;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StoreTest {

    private static final Entity METAX = Articles.company("metax", "沐曦", "沐曦股份", "MetaX");
    private static final Entity UNKNOWN = Entity.unregistered("星河芯片", EntityType.COMPANY);

    @TempDir
    Path temporary;

    private Path directory;

    @BeforeEach
    void choosePlace() {
        directory = temporary.resolve("index");
    }

    private static AnalyzedArticle revenueArticle(String id) {
        return Articles.of(id, "沐曦股份上市", "招股書顯示，沐曦股份2024年營收7.43億元。星河芯片营收1.2亿元。", "2025-12-16")
                .naming("沐曦股份", METAX)
                .stating(METAX, "revenue", "743000000", "CNY", "7.43億元", "2024")
                .stating(UNKNOWN, "revenue", "120000000", "CNY", "1.2亿元", null)
                .analyzed();
    }

    private static InputRecord record(String path, String hash) {
        return new InputRecord(path, hash, "1", 12, Instant.ofEpochSecond(1_766_000_000, 5), "UTF-8", 1, 0, 0);
    }

    private List<SourcedFact> facts(FactFilter filter) {
        List<SourcedFact> facts = new ArrayList<>();
        try (StoreReader reader = StoreReader.open(directory)) {
            reader.facts(filter, facts::add);
        }
        return facts;
    }

    private void ingest(String... ids) {
        try (Store store = Store.open(directory)) {
            for (String id : ids) {
                store.forget(id + ".txt");
                store.add(revenueArticle(id), new Provenance(id + ".txt", id, "UTF-8", new byte[0]));
                store.end(record(id + ".txt", "00"));
            }
            store.commit(Map.of());
        }
    }

    @Test
    void aCheckLooksAtOneCommitWhileTheNextOnesReplaceItsFiles() throws IOException {
        ingest("a1", "a2");
        try (FSDirectory files = FSDirectory.open(directory)) {
            try (Snapshot snapshot = Snapshot.of(files)) {
                ingest("a2", "a3");
                ingest("a3", "a4");
                assertThat(files.listAll()).doesNotContain(snapshot.listAll());
                assertThat(StoreCheck.problems(snapshot, Articles.CANONICALIZER))
                        .isEmpty();
            }
        }
        assertThat(StoreCheck.problems(directory)).isEmpty();
    }

    /** A power cut may undo a deletion and keep another. */
    @Test
    void theListOfAnOlderCommitWhoseFilesAreGoneIsNoMatter() throws IOException {
        ingest("a1", "a2");
        String old;
        try (FSDirectory files = FSDirectory.open(directory)) {
            old = SegmentInfos.getLastCommitSegmentsFileName(files);
        }
        byte[] list = Files.readAllBytes(directory.resolve(old));
        ingest("a2", "a3");
        ingest("a3", "a4");
        assertThat(directory.resolve(old)).doesNotExist();
        Files.write(directory.resolve(old), list);
        assertThat(facts(FactFilter.ALL)).hasSize(8);
        ingest("a5");
        assertThat(facts(FactFilter.ALL)).hasSize(10);
        assertThat(directory.resolve(old)).doesNotExist();
        assertThat(StoreCheck.problems(directory)).isEmpty();
    }

    @Test
    void anArticleComesBackAsItWasAdded() {
        ingest("a1");
        try (StoreReader reader = StoreReader.open(directory)) {
            StoredArticle stored = reader.article("a1").orElseThrow();
            AnalyzedArticle added = revenueArticle("a1");
            assertThat(stored.article()).isEqualTo(added.article());
            assertThat(stored.facts()).isEqualTo(added.facts());
            assertThat(stored.entities()).containsExactly(METAX);
            assertThat(stored.encoding()).isEqualTo("UTF-8");
            assertThat(reader.counts()).isEqualTo(new StoreReader.Counts(1, 2, 1, 0));
            assertThat(reader.article("a2")).isEmpty();
        }
    }

    @Test
    void metricsAreThoseOfTheFactsThatAreThere() {
        ingest("a1");
        try (Store store = Store.open(directory)) {
            store.add(
                    Articles.of("a2", "沐曦股份", "沐曦股份門店數達120家。", "2025-12-16")
                            .naming("沐曦股份", METAX)
                            .stating(METAX, "stores_of_mine", "120", "家", "120家", null)
                            .analyzed(),
                    new Provenance("a2.txt", "a2", "UTF-8", new byte[0]));
            store.commit(Map.of());
        }
        assertThat(metrics()).containsExactly("revenue", "stores_of_mine");
        try (Store store = Store.open(directory)) {
            store.forget("a2.txt");
            store.commit(Map.of());
        }
        assertThat(metrics()).containsExactly("revenue");
    }

    private Set<String> metrics() {
        try (StoreReader reader = StoreReader.open(directory)) {
            return reader.metrics();
        }
    }

    @Test
    void whatWasNotedInReadingIsKept() {
        ReadingRecord reading = new ReadingRecord(
                List.of("林小華"),
                List.of(new Removed("責任編輯：林小華", "byline")),
                List.of("the date 2025-13-01 does not exist"));
        try (Store store = Store.open(directory)) {
            store.add(revenueArticle("a1"), new Provenance("a1.txt", "a1", "UTF-8", new byte[0], reading));
            store.commit(Map.of());
        }
        try (StoreReader reader = StoreReader.open(directory)) {
            assertThat(reader.article("a1").orElseThrow().reading()).isEqualTo(reading);
        }
    }

    @Test
    void ofMuchThatWasLeftOutTheBeginningIsKeptAndTheRestIsTold() {
        Removed page = new Removed("版".repeat(ReadingRecord.MOST_REMOVED / 2), "navigation");
        ReadingRecord reading = new ReadingRecord(List.of(), List.of(page, page, page), List.of());
        assertThat(reading.removed()).containsExactly(page, page);
        assertThat(reading.warnings()).containsExactly("of 3 parts that were left out, the first 2 are kept here");
    }

    @Test
    void addingAnArticleAgainReplacesItWithItsFacts() {
        ingest("a1", "a2");
        ingest("a1");
        assertThat(facts(FactFilter.ALL)).hasSize(4);
    }

    @Test
    void factsAreListedInOrderOfPathWhateverTheOrderOfIngest() {
        ingest("b", "d");
        ingest("c", "a");
        assertThat(facts(FactFilter.ALL))
                .extracting(fact -> fact.fact().id())
                .containsExactly("a-0", "a-1", "b-0", "b-1", "c-0", "c-1", "d-0", "d-1");
    }

    @Test
    void factsAreFoundByAnyNameOfTheirSubject() {
        ingest("a1", "a2");
        for (String name : List.of("metax", "沐曦", "沐曦股份", "METAX")) {
            assertThat(facts(FactFilter.ALL.withSubjects(Set.of(name))))
                    .as(name)
                    .hasSize(2);
        }
        assertThat(facts(FactFilter.ALL.withSubjects(Set.of("星河芯片")))).hasSize(2);
        assertThat(facts(FactFilter.ALL.withSubjects(Set.of("星河")))).isEmpty();
    }

    @Test
    void factsAreFilteredByMetricPeriodConfidenceAndArticle() {
        ingest("a1", "a2");
        assertThat(facts(FactFilter.ALL.withMetrics(Set.of("net_profit")))).isEmpty();
        assertThat(facts(FactFilter.ALL.withPeriodLabel("2024"))).hasSize(2);
        assertThat(facts(FactFilter.ALL.withMinConfidence(0.95))).isEmpty();
        assertThat(facts(FactFilter.ALL.withArticleId("a2"))).hasSize(2);
    }

    @Test
    void whatIsNotCommittedIsGone() {
        ingest("a1");
        try (Store store = Store.open(directory)) {
            store.add(revenueArticle("a2"), new Provenance("a2.txt", "a2", null, new byte[0]));
            store.forget("a1.txt");
        }
        assertThat(facts(FactFilter.ALL))
                .extracting(fact -> fact.article().id())
                .containsOnly("a1");
    }

    @Test
    void forgettingAnInputTakesItsArticlesFactsRejectionsAndLedgerEntry() {
        ingest("a1", "a2");
        try (Store store = Store.open(directory)) {
            store.reject(new RejectionRecord("a1.txt", 3, "too-long", "The article is too long."));
            store.commit(Map.of());
            assertThat(store.input("a1.txt")).contains(record("a1.txt", "00"));
            store.forget("a1.txt");
            store.commit(Map.of("run", "2"));
            assertThat(store.input("a1.txt")).isEmpty();
        }
        try (StoreReader reader = StoreReader.open(directory)) {
            assertThat(reader.counts()).isEqualTo(new StoreReader.Counts(1, 2, 1, 0));
            assertThat(reader.userData()).containsEntry("run", "2");
        }
    }

    @Test
    void entitiesAreCountedByArticlesAndFacts() {
        ingest("a1", "a2");
        List<EntityCount> counts = new ArrayList<>();
        try (StoreReader reader = StoreReader.open(directory)) {
            reader.entities(counts::add);
        }
        assertThat(counts).containsExactly(new EntityCount(METAX, 2, 2), new EntityCount(UNKNOWN, 2, 2));
    }

    @Test
    void aSecondWriterIsToldWhoTheFirstOneIs() {
        try (Store first = Store.open(directory)) {
            assertThatThrownBy(() -> Store.open(directory))
                    .isInstanceOf(StoreException.class)
                    .hasMessageContaining("process " + ProcessHandle.current().pid());
            first.commit(Map.of());
        }
        Store.open(directory).close();
    }

    @Test
    void aLockFileLeftByADeadProcessBlocksNobody() throws Exception {
        Files.createDirectories(directory);
        Files.writeString(directory.resolve("hanwire.lock"), "99999");
        Store.open(directory).close();
    }

    @Test
    void aNewIndexIsThereBeforeItsFirstCommit() {
        try (Store store = Store.open(directory);
                StoreReader reader = StoreReader.open(directory)) {
            assertThat(reader.counts()).isEqualTo(new StoreReader.Counts(0, 0, 0, 0));
            assertThat(store.input("a")).isEmpty();
        }
    }

    @Test
    void aMissingIndexIsSaidToBeMissing() {
        assertThatThrownBy(() -> StoreReader.open(directory)).hasMessageContaining("run 'hanwire ingest'");
        assertThatThrownBy(() -> StoreReader.open(temporary)).hasMessageContaining("run 'hanwire ingest'");
    }

    @Test
    void anIndexOfANewerFormatIsRefusedWithBothVersions() throws Exception {
        markAs(Format.VERSION + 1);
        assertThatThrownBy(() -> StoreReader.open(directory))
                .hasMessageContaining("format " + (Format.VERSION + 1))
                .hasMessageContaining("up to " + Format.VERSION)
                .hasMessageContaining("use the newer Hanwire");
        assertThatThrownBy(() -> Store.open(directory)).hasMessageContaining("format " + (Format.VERSION + 1));
    }

    @Test
    void anIndexOfAnOlderFormatIsRefusedWithTheWayOut() throws Exception {
        markAs(Format.VERSION - 1);
        assertThatThrownBy(() -> StoreReader.open(directory))
                .isInstanceOfSatisfying(
                        StoreException.class, e -> assertThat(e.kind()).isEqualTo(StoreException.Kind.OLDER))
                .hasMessageContaining("format " + (Format.VERSION - 1))
                .hasMessageContaining("ingest the corpus anew");
    }

    private void markAs(int format) throws IOException {
        Store.open(directory).close();
        try (FSDirectory files = FSDirectory.open(directory);
                IndexWriter writer = new IndexWriter(files, new IndexWriterConfig())) {
            writer.setLiveCommitData(
                    Map.of("hanwire.format", Integer.toString(format)).entrySet());
            writer.commit();
        }
    }

    @Test
    void whereOpeningFailsNothingStaysOpen() throws IOException {
        ingest("a1");
        AtomicInteger closed = new AtomicInteger();
        for (RuntimeException damage :
                List.of(new ArrayIndexOutOfBoundsException(7), new NegativeArraySizeException())) {
            AtomicBoolean thrown = new AtomicBoolean();
            Directory damaged = new FilterDirectory(FSDirectory.open(directory)) {
                @Override
                public IndexInput openInput(String name, IOContext context) throws IOException {
                    if (!name.startsWith("segments") && thrown.compareAndSet(false, true)) {
                        throw damage;
                    }
                    return super.openInput(name, context);
                }

                @Override
                public void close() throws IOException {
                    closed.incrementAndGet();
                    super.close();
                }
            };
            assertThatThrownBy(() -> StoreReader.open(damaged, Articles.CANONICALIZER))
                    .isInstanceOf(StoreException.class);
        }
        assertThat(closed).hasValue(2);
    }

    @Test
    void aKeyTooLongForATermIsNoObstacle() {
        String path = "長".repeat(20_000) + ".txt";
        try (Store store = Store.open(directory)) {
            store.end(record(path, "11"));
            store.add(revenueArticle("a1"), new Provenance(path, "a1", null, new byte[0]));
            store.commit(Map.of());
            assertThat(store.input(path)).contains(record(path, "11"));
            store.forget(path);
            store.commit(Map.of());
        }
        assertThat(facts(FactFilter.ALL)).isEmpty();
    }
}
