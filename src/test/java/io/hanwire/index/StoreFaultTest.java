package io.hanwire.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.hanwire.entity.Entity;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.FilterDirectory;
import org.apache.lucene.store.IOContext;
import org.apache.lucene.store.IndexOutput;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StoreFaultTest {

    private static final Entity METAX = Articles.company("metax", "沐曦", "沐曦股份");

    /** Fails one of the calls that change a directory, and all after it. */
    private static final class FaultyDirectory extends FilterDirectory {
        private int callsLeft;

        FaultyDirectory(Directory directory, int callsLeft) {
            super(directory);
            this.callsLeft = callsLeft;
        }

        private void call() throws IOException {
            if (callsLeft-- <= 0) {
                throw new IOException("No space left on device");
            }
        }

        @Override
        public IndexOutput createOutput(String name, IOContext context) throws IOException {
            call();
            return super.createOutput(name, context);
        }

        @Override
        public void sync(Collection<String> names) throws IOException {
            call();
            super.sync(names);
        }

        @Override
        public void syncMetaData() throws IOException {
            call();
            super.syncMetaData();
        }

        @Override
        public void rename(String source, String dest) throws IOException {
            call();
            super.rename(source, dest);
        }

        @Override
        public void close() {
            // The files outlive the writer, as on a disk.
        }
    }

    private static void ingest(Store store, String path, String... ids) {
        store.begin(path);
        for (String id : ids) {
            store.add(
                    Articles.of(id, "沐曦股份上市", "沐曦股份2024年營收7.43億元。")
                            .naming("沐曦股份", METAX)
                            .stating(METAX, "revenue", "743000000", "CNY", "7.43億元", "2024")
                            .analyzed(),
                    new Provenance(path, id, "UTF-8", new byte[0]));
        }
        store.end(new InputRecord(path, "00", 1, Instant.EPOCH, "UTF-8", ids.length, 0, 0));
    }

    private static List<String> articles(Directory directory) {
        List<String> ids = new ArrayList<>();
        try (StoreReader reader = StoreReader.open(new FaultyDirectory(directory, 0), Articles.CANONICALIZER)) {
            assertThat(reader.check()).isEmpty();
            reader.facts(FactFilter.ALL, fact -> ids.add(fact.article().id()));
        }
        return ids;
    }

    @Test
    void whicheverCallFailsTheIndexIsThatOfTheLastCommit() {
        boolean failed = true;
        for (int calls = 0; failed; calls++) {
            Directory disk = new ByteBuffersDirectory();
            try (Store store = Store.open(new FaultyDirectory(disk, Integer.MAX_VALUE), Articles.CANONICALIZER)) {
                ingest(store, "a.html", "a1", "a2");
                store.commit(Map.of());
            }
            List<List<String>> committed = new ArrayList<>(List.of(List.of("a1", "a2")));
            Throwable thrown = catchThrowable(writing(disk, calls, committed));
            failed = thrown != null;
            if (failed) {
                assertThat(thrown).isInstanceOf(StoreException.class).hasMessageContaining("no space left");
            }
            assertThat(articles(disk)).as("after %d calls", calls).isEqualTo(committed.getLast());
            assertThat(calls).isLessThan(1_000);
        }
    }

    private static ThrowingCallable writing(Directory disk, int calls, List<List<String>> committed) {
        return () -> {
            try (Store store = Store.open(new FaultyDirectory(disk, calls), Articles.CANONICALIZER)) {
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
    void aBitFlippedInAnyFileIsFoundAndTheFileNamed(@TempDir Path temporary) throws IOException {
        try (Store store = Store.open(temporary)) {
            ingest(store, "a.html", "a1", "a2");
            store.commit(Map.of());
        }
        assertThat(StoreCheck.problems(temporary)).isEmpty();
        TreeSet<String> files = new TreeSet<>();
        try (FSDirectory directory = FSDirectory.open(temporary)) {
            files.addAll(List.of(directory.listAll()));
        }
        files.removeIf(file -> file.endsWith(".lock"));
        assertThat(files).hasSizeGreaterThan(2);
        for (String name : files) {
            Path file = temporary.resolve(name);
            byte[] bytes = Files.readAllBytes(file);
            byte[] damaged = bytes.clone();
            damaged[damaged.length / 2] ^= 4;
            Files.write(file, damaged);
            assertThat(StoreCheck.problems(temporary)).as(name).isNotEmpty();
            assertThat(StoreCheck.problems(temporary).getFirst()).contains(name.substring(0, 2));
            Files.write(file, bytes);
        }
        assertThat(StoreCheck.problems(temporary)).isEmpty();
    }

    @Test
    void aLedgerThatDisagreesIsFound(@TempDir Path temporary) {
        try (Store store = Store.open(temporary)) {
            ingest(store, "a.html", "a1");
            store.end(new InputRecord("a.html", "00", 1, Instant.EPOCH, null, 2, 0, 0));
            store.commit(Map.of());
        }
        assertThat(StoreCheck.problems(temporary))
                .containsExactly("The ledger says 2 articles of a.html, the index has 1");
    }
}
