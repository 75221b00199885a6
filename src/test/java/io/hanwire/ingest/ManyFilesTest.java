package io.hanwire.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import io.hanwire.analysis.ArticleAnalyzer;
import io.hanwire.corpus.ArticleReader;
import io.hanwire.corpus.SiteRules;
import io.hanwire.corpus.guard.Limits;
import io.hanwire.index.Store;
import io.hanwire.index.StoreReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A folder with 100,000 small files, read by another process in little memory. */
@Tag("long")
class ManyFilesTest {

    private static final int FILES = 100_000;

    @TempDir
    Path temporary;

    /** The process with little memory: {@code args} are the folders of the corpus and of the index. */
    static final class Reader {
        private Reader() {}

        public static void main(String[] args) {
            ArticleReader reader = new ArticleReader(Limits.DEFAULT, SiteRules.NONE);
            try (Store store = Store.open(Path.of(args[1]))) {
                IngestOptions options = new IngestOptions(List.of(Path.of(args[0])), 2, false, false, "1");
                new Ingester(reader, ArticleAnalyzer.create(), InstantSource.system(), IngestProgress.NONE)
                        .ingest(store, options);
            }
        }
    }

    @Test
    void eachIsReadOnceAndIsUnchangedTheNextTime() throws Exception {
        Path corpus = Files.createDirectory(temporary.resolve("corpus"));
        for (int i = 0; i < FILES; i++) {
            Files.writeString(corpus.resolve(i + ".txt"), "第" + i + "号公告\n\n公司第" + i + "号公告：全年营收" + i + "亿元。");
        }
        Path index = temporary.resolve("index");
        run(corpus, index);
        String commit = commit(index);
        try (StoreReader reader = StoreReader.open(index)) {
            assertThat(reader.counts().articles()).isEqualTo(FILES);
            assertThat(reader.counts().inputs()).isEqualTo(FILES);
            assertThat(reader.counts().rejections()).isZero();
            assertThat(reader.check()).isEmpty();
        }
        long started = System.nanoTime();
        run(corpus, index);
        System.out.println("a run over unchanged files took " + (System.nanoTime() - started) / 1_000_000 + " ms");
        assertThat(commit(index)).isEqualTo(commit);
    }

    /** The files of articles that the last commit has. */
    private static String commit(Path index) throws IOException {
        try (var files = Files.list(index)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".cfs") || name.endsWith(".si"))
                    .sorted()
                    .toList()
                    .toString();
        }
    }

    private void run(Path corpus, Path index) throws IOException, InterruptedException {
        Path output = temporary.resolve("output");
        Process process = new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx192m",
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Reader.class.getName(),
                        corpus.toString(),
                        index.toString()))
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        assertThat(process.waitFor()).as(Files.readString(output)).isZero();
    }
}
