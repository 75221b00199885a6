package io.hanwire.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.hanwire.entity.Entity;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StoreFaultTest {

    private static final Entity METAX = Articles.company("metax", "沐曦", "沐曦股份");

    private static final List<List<String>> COMMITS = List.of(List.of("a1", "a2"), List.of("a2", "a3"), List.of("b1"));

    private static void ingest(Store store, String path, String... ids) {
        store.forget(path);
        for (String id : ids) {
            store.add(
                    Articles.of(id, "沐曦股份上市", "沐曦股份2024年營收7.43億元。")
                            .naming("沐曦股份", METAX)
                            .stating(METAX, "revenue", "743000000", "CNY", "7.43億元", "2024")
                            .analyzed(),
                    new Provenance(path, id, "UTF-8", new byte[0]));
        }
        store.end(new InputRecord(path, "00", "1", 1, Instant.EPOCH, "UTF-8", ids.length, 0, 0));
    }

    private static List<String> articles(Directory directory) {
        List<String> ids = new ArrayList<>();
        try (StoreReader reader = StoreReader.open(FaultyDirectory.sound(directory), Articles.CANONICALIZER)) {
            assertThat(reader.check()).isEmpty();
            reader.facts(FactFilter.ALL, fact -> ids.add(fact.article().id()));
        }
        return ids;
    }

    @Test
    void whicheverCallFailsTheIndexIsThatOfACommit() {
        Random random = new Random(Long.parseUnsignedLong(System.getProperty("tests.seed", "1"), 16));
        boolean failed = true;
        for (int calls = 0; failed; calls += 1 + random.nextInt(150)) {
            Directory disk = new ByteBuffersDirectory();
            try (Store store = Store.open(FaultyDirectory.sound(disk), Articles.CANONICALIZER)) {
                ingest(store, "a.html", "a1", "a2");
                store.commit(Map.of());
            }
            List<List<String>> committed = new ArrayList<>(List.of(List.of("a1", "a2")));
            Throwable thrown = catchThrowable(writing(disk, calls, committed));
            failed = thrown != null;
            List<String> found = articles(disk);
            assertThat(found).as("after %d calls", calls).isIn(COMMITS.subList(committed.size() - 1, COMMITS.size()));
            if (failed) {
                assertThat(thrown).isInstanceOf(StoreException.class).hasMessageContaining("Input/output error");
                // A commit may be on the disk and yet fail, but never one after it.
                assertThat(COMMITS.indexOf(found)).isLessThanOrEqualTo(committed.size());
            }
        }
    }

    private static ThrowingCallable writing(Directory disk, int calls, List<List<String>> committed) {
        return () -> {
            try (Store store = Store.open(
                    FaultyDirectory.after(calls, FaultyDirectory.Fault.FROM_THEN_ON, disk), Articles.CANONICALIZER)) {
                ingest(store, "a.html", "a2", "a3");
                store.commit(Map.of());
                committed.add(List.of("a2", "a3"));
                store.forget("a.html");
                ingest(store, "b.html", "b1");
                store.commit(Map.of());
                committed.add(List.of("b1"));
            }
        };
    }

    @Test
    void aLedgerThatDisagreesIsFound(@TempDir Path temporary) {
        try (Store store = Store.open(temporary)) {
            ingest(store, "a.html", "a1");
            store.end(new InputRecord("a.html", "00", "1", 1, Instant.EPOCH, null, 2, 0, 0));
            store.commit(Map.of());
        }
        assertThat(StoreCheck.problems(temporary))
                .containsExactly("The ledger says 2 articles of a.html, the index has 1");
    }
}
