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
        write("broken.json", "{");
    }

    /** Copies, and other texts under an id that is taken: what becomes of them depends on what was there first. */
    private void writeRivals() throws IOException {
        Files.copy(corpus.resolve("n0.txt"), corpus.resolve("n0-copy.txt"));
        Files.copy(corpus.resolve("n1.txt"), corpus.resolve("a-copy-of-n1.txt"));
        write("id-a.json", "{\"id\":\"x\",\"text\":\"沐曦股份2024年营收7.43亿元。\"}");
        write("id-b.json", "{\"id\":\"x\",\"text\":\"沐曦股份2023年营收0.53亿元。\"}");
        write(
                "many.jsonl",
                "{\"id\":\"y\",\"text\":\"壁仞科技2024年营收3.37亿元。\"}\n"
                        + "{\"id\":\"x\",\"text\":\"沐曦股份2022年营收42.64万元。\"}\n");
    }

    /** Originals go and change, so that copies and rivals take their places. */
    private void change() throws IOException {
        Files.delete(corpus.resolve("n0.txt"));
        Files.delete(corpus.resolve("id-a.json"));
        write("a-copy-of-n1.txt", "寒武纪公布年报\n\n寒武纪2024年营收11.74亿元，同比增长65%。");
        write("n2.txt", "寒武纪更正季报\n\n寒武纪2025年第3季度营收17.27亿元，同比增长1332%。");
        write("new.txt", "燧原科技公布营收\n\n燧原科技2024年营收7.22亿元。");
        write("broken.json", "{\"id\":\"z\",\"text\":\"昆仑芯2024年营收10亿元。\"}");
    }

    private void write(String name, String text) throws IOException {
        Files.write(corpus.resolve(name), text.getBytes(StandardCharsets.UTF_8));
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

    @ParameterizedTest
    @EnumSource(FailPoint.class)
    void copiesAndRivalsOfWhatChangedOrWentSurviveAKillAtAnyStep(FailPoint point) throws Exception {
        writeRivals();
        Path undisturbed = temporary.resolve("undisturbed");
        Path index = temporary.resolve("index");
        ingest(corpus, undisturbed);
        ingest(corpus, index);
        change();
        ingest(corpus, undisturbed);
        assertThat(killedAt(point, index)).isEqualTo(KILLED);
        ingest(corpus, index);
        assertThat(facts(index)).isEqualTo(facts(undisturbed)).hasSizeGreaterThan(8);
        assertThat(articles(index)).isEqualTo(articles(undisturbed)).hasSize(9);
        assertThat(ledger(index)).isEqualTo(ledger(undisturbed)).hasSize(9);
        assertThat(rejections(index)).isEqualTo(rejections(undisturbed)).hasSize(1);
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

    private static List<String> articles(Path index) {
        List<String> articles = new ArrayList<>();
        try (StoreReader reader = StoreReader.open(index)) {
            reader.articles(stored -> articles.add(
                    stored.article().path() + " " + stored.article().id() + " " + stored.origin()));
        }
        return articles;
    }

    private static List<String> rejections(Path index) {
        List<String> rejections = new ArrayList<>();
        try (StoreReader reader = StoreReader.open(index)) {
            reader.rejections(rejection -> rejections.add(rejection.toString()));
        }
        return rejections;
    }

    private static List<String> ledger(Path index) {
        List<String> entries = new ArrayList<>();
        try (StoreReader reader = StoreReader.open(index)) {
            reader.inputs(input -> entries.add(input.toString()));
        }
        return entries;
    }
}
