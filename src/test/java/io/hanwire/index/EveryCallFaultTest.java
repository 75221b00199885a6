package io.hanwire.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.hanwire.analysis.ArticleAnalyzer;
import io.hanwire.corpus.ArticleReader;
import io.hanwire.corpus.SiteRules;
import io.hanwire.corpus.guard.Limits;
import io.hanwire.entity.EntityRegistry;
import io.hanwire.index.FaultyDirectory.Fault;
import io.hanwire.ingest.IngestOptions;
import io.hanwire.ingest.IngestProgress;
import io.hanwire.ingest.Ingester;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
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

    private static final ArticleAnalyzer ANALYZER = ArticleAnalyzer.create();

    @TempDir
    static Path corpus;

    private static Directory sound;
    private static List<String> undisturbed;
    private final Random random = new Random(Long.parseUnsignedLong(System.getProperty("tests.seed", "1"), 16));

    @BeforeAll
    static void ingestUndisturbed() throws IOException {
        for (int i = 0; i < 4; i++) {
            Files.writeString(
                    corpus.resolve("n" + i + ".txt"),
                    "寒武纪公布季报\n\n寒武纪2025年第" + (i + 1) + "季度营收17." + i + "亿元，同比增长" + (30 + i) + "%。");
        }
        Files.writeString(corpus.resolve("broken.json"), "{");
        sound = new ByteBuffersDirectory();
        ingest(FaultyDirectory.sound(sound));
        undisturbed = contents(FaultyDirectory.sound(sound));
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
        Throwable thrown = catchThrowable(() -> ingest(faulty));
        if (thrown != null) {
            assertThat(thrown).as(what).isInstanceOf(StoreException.class);
            assertThat(thrown.getMessage()).as(what).doesNotContain("Exception");
            if (disk.listAll().length > 0 && org.apache.lucene.index.DirectoryReader.indexExists(disk)) {
                assertThat(StoreCheck.problems(FaultyDirectory.sound(disk), Articles.CANONICALIZER))
                        .as(what)
                        .isEmpty();
            }
            ingest(FaultyDirectory.sound(disk));
        }
        assertThat(contents(FaultyDirectory.sound(disk))).as(what).isEqualTo(undisturbed);
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
        Throwable thrown = catchThrowable(() -> read.addAll(contents(faulty)));
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

    private static void ingest(FaultyDirectory directory) {
        ArticleReader reader = new ArticleReader(Limits.DEFAULT, SiteRules.NONE);
        try (Store store = Store.open(directory, EntityRegistry.shipped().canonicalizer())) {
            new Ingester(reader, ANALYZER, InstantSource.system(), IngestProgress.NONE)
                    .ingest(store, new IngestOptions(List.of(corpus), 2, false, false, "1"));
        }
    }

    /** Everything that export, search and ledger say. */
    private static List<String> contents(FaultyDirectory directory) {
        List<String> contents = new ArrayList<>();
        try (StoreReader reader =
                StoreReader.open(directory, EntityRegistry.shipped().canonicalizer())) {
            reader.facts(FactFilter.ALL, fact -> contents.add(fact.toString()));
            reader.inputs(input -> contents.add(input.toString()));
            reader.rejections(rejection -> contents.add(rejection.toString()));
            reader.search(SearchRequest.of("寒武紀 營收"))
                    .hits()
                    .forEach(hit -> contents.add(hit.article().article().id()));
        }
        return contents;
    }
}
