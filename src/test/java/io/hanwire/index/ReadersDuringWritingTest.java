package io.hanwire.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.hanwire.entity.Entity;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** While an index is written, searches, exports, checks and copies see one commit of it, whole. */
class ReadersDuringWritingTest {

    private static final Entity METAX = Articles.company("metax", "沐曦", "沐曦股份");
    private static final int COMMITS = 60;

    @TempDir
    Path temporary;

    private final AtomicBoolean written = new AtomicBoolean();

    @Test
    void readersSeeOneCommit() throws Exception {
        Path index = temporary.resolve("index");
        write(index, 0);
        try (ExecutorService readers = Executors.newFixedThreadPool(3)) {
            List<Future<Integer>> readings = IntStream.range(0, 3)
                    .mapToObj(i -> readers.submit(() -> readWhileWritten(index)))
                    .toList();
            try {
                for (int commit = 1; commit <= COMMITS; commit++) {
                    write(index, commit);
                }
            } finally {
                written.set(true);
            }
            for (Future<Integer> reading : readings) {
                assertThat(reading.get()).isPositive();
            }
        }
    }

    @Test
    void aCopyMadeWhileWritingOpensOrSaysWhatIsMissing() throws Exception {
        Path index = temporary.resolve("index");
        write(index, 0);
        try (ExecutorService writer = Executors.newSingleThreadExecutor()) {
            Future<?> writing = writer.submit(() -> {
                for (int commit = 1; commit <= COMMITS; commit++) {
                    write(index, commit);
                }
            });
            for (int copies = 0; !writing.isDone() || copies == 0; copies++) {
                Path copy = copy(index, temporary.resolve("copy-" + copies));
                Throwable thrown = catchThrowable(() -> read(copy));
                if (thrown != null) {
                    assertThat(thrown).isInstanceOf(StoreException.class);
                    assertThat(thrown.getMessage()).doesNotContain("Exception");
                }
            }
            writing.get();
        }
        read(copy(index, temporary.resolve("last")));
    }

    private static Path copy(Path index, Path to) throws IOException {
        Files.createDirectories(to);
        try (Stream<Path> files = Files.list(index)) {
            for (Path file : files.toList()) {
                try {
                    Files.copy(file, to.resolve(file.getFileName()));
                } catch (NoSuchFileException deletedMeanwhile) {
                    // as cp -r would pass it over
                }
            }
        }
        return to;
    }

    private int readWhileWritten(Path index) {
        int readings = 0;
        while (!written.get() || readings == 0) {
            read(index);
            readings++;
        }
        return readings;
    }

    /** Every commit replaces three articles, each of which states the commit's number. */
    private static void write(Path index, int commit) {
        try (Store store = Store.open(index)) {
            for (String id : List.of("a", "b", "c")) {
                String amount = commit + 1 + "億元";
                store.forget(id);
                store.add(
                        Articles.of(id, "沐曦股份上市", "沐曦股份2024年營收" + amount + "。")
                                .naming("沐曦股份", METAX)
                                .stating(METAX, "revenue", (commit + 1) + "00000000", "CNY", amount, "2024")
                                .analyzed(),
                        new Provenance(id, id, "UTF-8", new byte[0]));
                store.end(new InputRecord(id, "00", "1", commit, Instant.EPOCH, "UTF-8", 1, 0, 0));
            }
            store.commit(Map.of());
        }
    }

    private static void read(Path index) {
        try (StoreReader reader = StoreReader.open(index)) {
            Set<String> amounts = new TreeSet<>();
            long[] facts = new long[1];
            reader.facts(FactFilter.ALL, fact -> {
                amounts.add(fact.fact().evidence().exact());
                facts[0]++;
            });
            reader.inputs(input -> amounts.add(input.size() + 1 + "億元"));
            assertThat(amounts).hasSize(1);
            assertThat(facts[0]).isEqualTo(3);
            assertThat(reader.search(SearchRequest.of("沐曦").withFold(false)).total())
                    .isEqualTo(3);
            assertThat(reader.check()).isEmpty();
        }
    }
}
