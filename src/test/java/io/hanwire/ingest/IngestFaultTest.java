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
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class IngestFaultTest {

    private static final int KILLED = 137;

    @TempDir
    Path temporary;

    private Path corpus;

    /** The process that is killed: {@code args} are the folders of the corpus and of the index. */
    static final class Victim {
        private Victim() {}

        public static void main(String[] args) {
            ingest(Path.of(args[0]), Path.of(args[1]));
        }
    }

    @BeforeEach
    void writeCorpus() throws IOException {
        corpus = Files.createDirectories(temporary.resolve("corpus"));
        for (int i = 0; i < 4; i++) {
            String text = "寒武纪公布季报\n\n寒武纪2025年第" + (i + 1) + "季度营收17." + i + "亿元，同比增长" + (30 + i) + "%。";
            Files.write(corpus.resolve("n" + i + ".txt"), text.getBytes(StandardCharsets.UTF_8));
        }
        Files.write(corpus.resolve("broken.json"), "{".getBytes(StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @EnumSource(FailPoint.class)
    void afterAKillAtAnyStepARerunEndsAsIfNothingHadHappened(FailPoint point) throws Exception {
        Path undisturbed = temporary.resolve("undisturbed");
        ingest(corpus, undisturbed);
        Path index = temporary.resolve("index");
        assertThat(killedAt(point, index)).isEqualTo(KILLED);
        ingest(corpus, index);
        assertThat(facts(index)).isEqualTo(facts(undisturbed)).isNotEmpty();
        assertThat(ledger(index)).isEqualTo(ledger(undisturbed)).hasSize(5);
    }

    @Test
    void aFileThatChangesIntoABrokenOneGivesUpItsArticles() throws IOException {
        Path index = temporary.resolve("index");
        ingest(corpus, index);
        Files.write(corpus.resolve("n0.txt"), new byte[0]);
        ingest(corpus, index);
        assertThat(facts(index)).noneMatch(fact -> fact.contains("n0.txt"));
        assertThat(ledger(index)).hasSize(5);
    }

    private int killedAt(FailPoint point, Path index) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-Dhanwire.failpoint=" + point.name(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Victim.class.getName(),
                        corpus.toString(),
                        index.toString())
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        return process.waitFor();
    }

    private static void ingest(Path corpus, Path index) {
        ArticleReader reader = new ArticleReader(Limits.DEFAULT, SiteRules.NONE);
        try (Store store = Store.open(index)) {
            IngestOptions options = new IngestOptions(List.of(corpus), 2, true, false, "1");
            new Ingester(reader, ArticleAnalyzer.create(), InstantSource.system(), IngestProgress.NONE)
                    .ingest(store, options);
        }
    }

    private static List<String> facts(Path index) {
        List<String> facts = new ArrayList<>();
        try (StoreReader reader = StoreReader.open(index)) {
            reader.facts(FactFilter.ALL, fact -> facts.add(fact.toString()));
        }
        return facts;
    }

    private static List<String> ledger(Path index) {
        List<String> entries = new ArrayList<>();
        try (StoreReader reader = StoreReader.open(index)) {
            reader.inputs(input -> entries.add(input.toString()));
        }
        return entries;
    }
}
