package io.hanwire.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.hanwire.entity.Entity;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Damage to any file of an index: the check finds it and names the file, and a reader fails with a sentence or not at all. */
class DamagedIndexTest {

    private static final Entity METAX = Articles.company("metax", "沐曦", "沐曦股份");

    @TempDir
    Path index;

    private List<Path> files;

    @BeforeEach
    void writeAnIndexOfSeveralSegments() throws IOException {
        for (int run = 0; run < 3; run++) {
            try (Store store = Store.open(index)) {
                for (int i = run; i < 3; i++) {
                    ingest(store, "a" + i);
                }
                store.reject(new RejectionRecord("b.txt", run, "empty", "no text"));
                store.commit(Map.of());
            }
        }
        try (Stream<Path> all = Files.list(index)) {
            files = all.filter(file -> !file.toString().endsWith(".lock"))
                    .sorted()
                    .toList();
        }
        assertThat(files).hasSizeGreaterThan(6);
        assertThat(StoreCheck.problems(index)).isEmpty();
    }

    private static void ingest(Store store, String id) {
        store.forget(id);
        store.add(
                Articles.of(id, "沐曦股份上市", "沐曦股份2024年營收7.43億元。")
                        .naming("沐曦股份", METAX)
                        .stating(METAX, "revenue", "743000000", "CNY", "7.43億元", "2024")
                        .analyzed(),
                new Provenance(id, id, "UTF-8", new byte[0]));
        store.end(new InputRecord(id, "00", "1", 1, Instant.EPOCH, "UTF-8", 1, 0, 0));
    }

    @Test
    void aBitFlippedInAnyFileIsFoundAndTheFileNamed() throws IOException {
        Random random = new Random(Long.parseUnsignedLong(System.getProperty("tests.seed", "1"), 16));
        for (Path file : files) {
            int size = (int) Files.size(file);
            for (int place : new int[] {0, size / 2, size - 1, random.nextInt(size), random.nextInt(size)}) {
                isFoundWithABitFlipped(file, place, random.nextInt(8));
            }
        }
    }

    @Tag("long")
    @Test
    void aBitFlippedInAnyByteOfAnyFileIsFoundAndTheFileNamed() throws IOException {
        long flips = 0;
        for (Path file : files) {
            int size = (int) Files.size(file);
            for (int place = 0; place < size; place++) {
                isFoundWithABitFlipped(file, place, place % 8);
                flips++;
            }
        }
        System.out.println(flips + " bits flipped in " + files.size() + " files, each found");
    }

    private void isFoundWithABitFlipped(Path file, int place, int bit) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        byte[] damaged = bytes.clone();
        damaged[place] ^= (byte) (1 << bit);
        isFound(file, damaged, "bit " + bit + " of byte " + place);
        Files.write(file, bytes);
    }

    @Test
    void aFileCutShortOrEmptyIsFoundAndNamed() throws IOException {
        for (Path file : files) {
            byte[] bytes = Files.readAllBytes(file);
            isFound(file, Arrays.copyOf(bytes, Math.max(0, bytes.length - 20)), "cut");
            isFound(file, new byte[0], "empty");
            Files.write(file, bytes);
        }
    }

    @Test
    void aMissingFileIsFoundAndNamed() throws IOException {
        for (Path file : files) {
            byte[] bytes = Files.readAllBytes(file);
            Files.delete(file);
            if (file.getFileName().toString().startsWith("segments_")) {
                // Without its list of files a folder is no index, or one as of a commit before.
                assertThat(catchThrowable(() -> StoreCheck.problems(index))).isInstanceOf(StoreException.class);
            } else {
                assertThat(String.join("\n", StoreCheck.problems(index)))
                        .contains(file.getFileName().toString());
            }
            failsWithASentenceOrNotAtAll("missing " + file);
            Files.write(file, bytes);
        }
    }

    private void isFound(Path file, byte[] damaged, String what) throws IOException {
        Files.write(file, damaged);
        String name = file.getFileName().toString();
        assertThat(String.join("\n", StoreCheck.problems(index)))
                .as(what + " of " + name)
                .contains(name);
        failsWithASentenceOrNotAtAll(what + " of " + name);
    }

    private void failsWithASentenceOrNotAtAll(String what) {
        Throwable thrown = catchThrowable(() -> {
            try (StoreReader reader = StoreReader.open(index)) {
                reader.facts(FactFilter.ALL, fact -> {});
                reader.inputs(input -> {});
                reader.rejections(rejection -> {});
                reader.search(SearchRequest.of("沐曦 營收"));
            }
        });
        // Lucene's own assertions are on in tests only.
        if (thrown != null && !(thrown instanceof AssertionError)) {
            assertThat(thrown).as(what).isInstanceOf(StoreException.class);
            assertThat(thrown.getMessage()).as(what).doesNotContain("Exception");
        }
    }
}
