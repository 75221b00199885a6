package io.hanwire.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.hanwire.index.FaultyDirectory.Fault;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Ingest, export, search and check on a disk of which the N-th call fails. After a fault the index is sound, and an ingest that
 * runs again ends as an undisturbed one. {@code mvn verify} takes some N, at random; {@code mvn -Plong verify} every one.
 */
class EveryCallFaultTest {

    @TempDir
    static Path corpus;

    private static Directory sound;
    private static List<String> undisturbed;
    private final Random random = new Random(Long.parseUnsignedLong(System.getProperty("tests.seed", "1"), 16));

    @BeforeAll
    static void ingestUndisturbed() throws IOException {
        IngestOnDisk.writeCorpus(corpus, 0, 3);
        sound = new ByteBuffersDirectory();
        IngestOnDisk.ingest(corpus, FaultyDirectory.sound(sound));
        undisturbed = IngestOnDisk.contents(FaultyDirectory.sound(sound));
        assertThat(undisturbed).hasSizeGreaterThan(10);
    }

    @ParameterizedTest
    @EnumSource(Fault.class)
    void anIngestIsWholeOrDoesNotCount(Fault fault) throws IOException {
        int calls = 0;
        while (ingestFailing(fault, calls)) {
            calls += 1 + random.nextInt(150);
        }
        assertThat(calls).isGreaterThan(100);
    }

    @Tag("long")
    @ParameterizedTest
    @EnumSource(Fault.class)
    void anIngestIsWholeOrDoesNotCountWhicheverCallFails(Fault fault) throws IOException {
        int calls = 0;
        while (ingestFailing(fault, calls)) {
            calls++;
        }
        System.out.println(calls + " ingests, each failing at another call, " + fault);
    }

    /** Returns false where the run made fewer calls, so that none failed. */
    private static boolean ingestFailing(Fault fault, int calls) throws IOException {
        Directory disk = new ByteBuffersDirectory();
        FaultyDirectory faulty = FaultyDirectory.after(calls, fault, disk);
        survives(disk, faulty, "call " + calls + ", " + fault);
        return faulty.failed();
    }

    private static void survives(Directory disk, FaultyDirectory faulty, String what) throws IOException {
        Throwable thrown = catchThrowable(() -> IngestOnDisk.ingest(corpus, faulty));
        if (thrown != null) {
            assertThat(thrown).as(what).isInstanceOf(StoreException.class);
            assertThat(thrown.getMessage()).as(what).doesNotContain("Exception");
            if (disk.listAll().length > 0 && org.apache.lucene.index.DirectoryReader.indexExists(disk)) {
                assertThat(StoreCheck.problems(FaultyDirectory.sound(disk), Articles.CANONICALIZER))
                        .as(what)
                        .isEmpty();
            }
            IngestOnDisk.ingest(corpus, FaultyDirectory.sound(disk));
        }
        assertThat(IngestOnDisk.contents(FaultyDirectory.sound(disk))).as(what).isEqualTo(undisturbed);
    }

    @Test
    void aDiskThatFillsUpLosesNothingThatWasCommitted() throws IOException {
        long bytes = 0;
        FaultyDirectory faulty;
        do {
            Directory disk = new ByteBuffersDirectory();
            faulty = FaultyDirectory.full(bytes, disk);
            survives(disk, faulty, bytes + " bytes of room");
            bytes += 1 + random.nextInt(2_000);
        } while (faulty.failed());
        assertThat(bytes).isGreaterThan(10_000);
    }

    @ParameterizedTest
    @EnumSource(Fault.class)
    void aReaderTellsTheTruthOrFails(Fault fault) {
        for (int calls = 0; reads(fault, calls); ) {
            calls += 1 + random.nextInt(1 + calls / 5);
        }
    }

    @Tag("long")
    @ParameterizedTest
    @EnumSource(Fault.class)
    void aReaderTellsTheTruthOrFailsWhicheverCallFails(Fault fault) {
        int calls = 0;
        while (reads(fault, calls)) {
            calls++;
        }
        System.out.println(calls + " readings, each failing at another call, " + fault);
    }

    private static boolean reads(Fault fault, int calls) {
        FaultyDirectory faulty = FaultyDirectory.after(calls, fault, sound);
        List<String> read = new ArrayList<>();
        Throwable thrown = catchThrowable(() -> read.addAll(IngestOnDisk.contents(faulty)));
        String what = "call " + calls + ", " + fault;
        if (thrown == null) {
            assertThat(read).as(what).isEqualTo(undisturbed);
        } else {
            assertThat(thrown).as(what).isInstanceOf(StoreException.class);
        }
        FaultyDirectory checked = FaultyDirectory.after(calls, fault, sound);
        List<String> problems = new ArrayList<>();
        Throwable refused = catchThrowable(() -> problems.addAll(StoreCheck.problems(checked, Articles.CANONICALIZER)));
        if (refused != null) {
            assertThat(refused).as(what).isInstanceOfAny(StoreException.class, IOException.class);
        } else if (fault == Fault.FROM_THEN_ON && checked.failed()) {
            assertThat(problems).as(what).isNotEmpty();
        }
        return faulty.failed() || checked.failed();
    }
}
