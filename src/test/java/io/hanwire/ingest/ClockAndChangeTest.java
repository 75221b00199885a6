package io.hanwire.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import io.hanwire.analysis.ArticleAnalyzer;
import io.hanwire.corpus.ArticleReader;
import io.hanwire.corpus.SiteRules;
import io.hanwire.corpus.guard.Limits;
import io.hanwire.index.FactFilter;
import io.hanwire.index.Store;
import io.hanwire.index.StoreReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ClockAndChangeTest {

    private static final ArticleAnalyzer ANALYZER = ArticleAnalyzer.create();
    private static final String FIRST = "沐曦股份2024年營收7.43億元。";
    private static final String SECOND = "寒武紀2024年營收11.74億元，歸母淨利潤1.2億元。".repeat(400);

    @TempDir
    Path temporary;

    private void ingest(Path corpus, Path index, InstantSource clock) {
        try (Store store = Store.open(index)) {
            new Ingester(new ArticleReader(Limits.DEFAULT, SiteRules.NONE), ANALYZER, clock, IngestProgress.NONE)
                    .ingest(store, new IngestOptions(List.of(corpus), 2, true, false, "1"));
        }
    }

    private static List<String> contents(Path index) {
        List<String> contents = new ArrayList<>();
        try (StoreReader reader = StoreReader.open(index)) {
            assertThat(reader.check()).isEmpty();
            reader.facts(FactFilter.ALL, fact -> contents.add(fact.toString()));
            reader.inputs(input -> contents.add(input.toString()));
        }
        return contents;
    }

    @Test
    void nothingButTheNoteOfTheRunDependsOnTheClock() throws IOException {
        Path corpus = Files.createDirectory(temporary.resolve("corpus"));
        Files.writeString(corpus.resolve("a.txt"), FIRST);
        Files.writeString(corpus.resolve("b.txt"), "台積電去年營收2.9兆元，本季將成長。");
        AtomicLong backwards =
                new AtomicLong(Instant.parse("2026-01-01T00:00:00Z").getEpochSecond());
        List<InstantSource> clocks = List.of(
                InstantSource.system(),
                InstantSource.fixed(Instant.EPOCH),
                InstantSource.fixed(Instant.parse("2038-01-19T03:14:08Z")),
                () -> Instant.ofEpochSecond(backwards.addAndGet(-86_400)));
        List<List<String>> contents = new ArrayList<>();
        for (InstantSource clock : clocks) {
            Path index = temporary.resolve("index-" + contents.size());
            ingest(corpus, index, clock);
            contents.add(contents(index));
        }
        assertThat(contents.getFirst()).hasSizeGreaterThan(2);
        assertThat(contents).allMatch(other -> other.equals(contents.getFirst()));
    }

    @Test
    void aFileThatChangesWhileItIsReadIsReadAgain() throws IOException {
        Path corpus = Files.createDirectory(temporary.resolve("corpus"));
        Path file = corpus.resolve("a.txt");
        Files.writeString(file, FIRST);
        Path index = temporary.resolve("index");
        AtomicBoolean stop = new AtomicBoolean();
        CompletableFuture<Void> changing = CompletableFuture.runAsync(() -> {
            try {
                for (boolean first = false; !stop.get(); first = !first) {
                    Files.writeString(file, first ? FIRST : SECOND);
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
        for (int run = 0; run < 15; run++) {
            ingest(corpus, index, InstantSource.system());
            contents(index);
        }
        stop.set(true);
        changing.join();
        Files.writeString(file, FIRST + "寒武紀2024年營收11.74億元。");
        ingest(corpus, index, InstantSource.system());
        assertThat(contents(index))
                .filteredOn(line -> line.startsWith("SourcedFact"))
                .hasSize(2);
    }
}
