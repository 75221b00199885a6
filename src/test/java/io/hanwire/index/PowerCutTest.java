package io.hanwire.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.hanwire.index.FaultyDirectory.Fault;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.apache.lucene.store.Directory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The power goes in the middle of an ingest, and with it what was written and not synced. What was acknowledged before is there
 * when it comes back, and an ingest that runs again ends as an undisturbed one. {@code mvn verify} cuts at some moments, at random;
 * {@code mvn -Plong verify} before every call to the disk.
 */
class PowerCutTest {

    @TempDir
    static Path before;

    @TempDir
    static Path after;

    private static List<String> acknowledged;
    private static List<String> undisturbed;
    private final Random random = new Random(Long.parseUnsignedLong(System.getProperty("tests.seed", "1"), 16));

    @BeforeAll
    static void ingestUndisturbed() throws IOException {
        IngestOnDisk.writeCorpus(before, 0, 2);
        IngestOnDisk.writeCorpus(after, 3, 5);
        for (int i = 0; i <= 2; i++) {
            // With its time, so that the file is the same.
            Files.copy(
                    before.resolve("n" + i + ".txt"),
                    after.resolve("n" + i + ".txt"),
                    java.nio.file.StandardCopyOption.COPY_ATTRIBUTES);
        }
        PowerCutDirectory disk = PowerCutDirectory.empty();
        IngestOnDisk.ingest(before, FaultyDirectory.sound(disk));
        acknowledged = IngestOnDisk.facts(FaultyDirectory.sound(disk));
        IngestOnDisk.ingest(after, FaultyDirectory.sound(disk));
        undisturbed = IngestOnDisk.contents(FaultyDirectory.sound(disk));
        assertThat(undisturbed).containsAll(acknowledged).hasSizeGreaterThan(acknowledged.size() + 6);
        assertThat(acknowledged).isNotEmpty();
    }

    /** What became of one cut. */
    private record Cut(int call, boolean duringIngest, Directory left) {

        boolean isSound() {
            try {
                return StoreCheck.problemsOfOneCommit(FaultyDirectory.sound(left), Articles.CANONICALIZER)
                                .isEmpty()
                        && IngestOnDisk.facts(FaultyDirectory.sound(left)).containsAll(acknowledged);
            } catch (IOException | StoreException e) {
                return false;
            }
        }

        List<String> contentsAfterAnotherIngest() {
            IngestOnDisk.ingest(after, FaultyDirectory.sound(left));
            return IngestOnDisk.contents(FaultyDirectory.sound(left));
        }
    }

    /** A first ingest that ends, and a second one that stops before call {@code call}, when the power goes. */
    private Cut cut(PowerCutDirectory disk, int call) throws IOException {
        IngestOnDisk.ingest(before, FaultyDirectory.sound(disk));
        FaultyDirectory faulty = FaultyDirectory.after(call, Fault.FROM_THEN_ON, disk);
        Throwable thrown = catchThrowable(() -> IngestOnDisk.ingest(after, faulty));
        assertThat(thrown == null || thrown instanceof StoreException).isTrue();
        return new Cut(call, faulty.failed(), disk.cut(random));
    }

    private void survives(Cut cut) {
        assertThat(cut.isSound()).as("cut before call " + cut.call()).isTrue();
        assertThat(cut.contentsAfterAnotherIngest())
                .as("cut before call " + cut.call())
                .isEqualTo(undisturbed);
    }

    @Test
    void nothingAcknowledgedIsLostInAPowerCut() throws IOException {
        int call = random.nextInt(40);
        Cut cut;
        do {
            cut = cut(PowerCutDirectory.empty(), call);
            survives(cut);
            call += 1 + random.nextInt(80);
        } while (cut.duringIngest());
        assertThat(call).isGreaterThan(100);
    }

    @Tag("long")
    @Test
    void nothingAcknowledgedIsLostWheneverThePowerGoes() throws IOException {
        int call = 0;
        while (true) {
            Cut cut = cut(PowerCutDirectory.empty(), call);
            survives(cut);
            if (!cut.duringIngest()) {
                break;
            }
            call++;
        }
        System.out.println(call + " power cuts");
    }

    @Test
    void aDiskThatLiesAboutSyncingLosesIt() throws IOException {
        int lost = 0;
        for (int round = 0; round < 20; round++) {
            if (!cut(PowerCutDirectory.lying(), 60).isSound()) {
                lost++;
            }
        }
        assertThat(lost).isPositive();
    }
}
