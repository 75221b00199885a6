package io.hanwire.cli;

import static io.hanwire.cli.CommandRun.run;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutputFileTest {

    private static final String ARTICLE = "沐曦股份2024年營收7.43億元。";

    @TempDir
    Path folder;

    private Path article;

    @BeforeEach
    void writeAnArticle() throws IOException {
        article = Files.writeString(folder.resolve("a.txt"), ARTICLE);
    }

    private CommandRun extract(Path output) {
        return run("extract", article.toString(), "--format", "csv", "-o", output.toString());
    }

    private Set<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).collect(Collectors.toCollection(TreeSet::new));
        }
    }

    @Test
    void anOutputThatIsALinkIsRefusedAndWhatItPointsToIsLeftAlone() throws IOException {
        Path secret = Files.writeString(folder.resolve("secret"), "old");
        Path link = Files.createSymbolicLink(folder.resolve("link.csv"), secret);
        CommandRun run = extract(link);
        assertThat(run.code()).isEqualTo(ExitCode.USAGE);
        assertThat(run.err()).contains("is a link");
        assertThat(secret).hasContent("old");
    }

    @Test
    void anOutputThatIsAnInputIsRefused() throws IOException {
        Path linked = Files.createLink(folder.resolve("same.txt"), article);
        for (Path output : new Path[] {article, folder.resolve("./x/../a.txt").normalize(), linked}) {
            CommandRun run = extract(output);
            assertThat(run.code()).as(output.toString()).isEqualTo(ExitCode.USAGE);
            assertThat(run.err()).contains("is also an input");
        }
        assertThat(article).hasContent(ARTICLE);
    }

    @Test
    void aTemporaryFileThatIsALinkIsNotFollowed() throws IOException {
        Path secret = Files.writeString(folder.resolve("secret"), "old");
        Path temporary = folder.resolve(".out.csv." + ProcessHandle.current().pid() + ".hanwire.tmp");
        Files.createSymbolicLink(temporary, secret);
        assertThat(extract(folder.resolve("out.csv")).code()).isEqualTo(ExitCode.FAILURE);
        assertThat(secret).hasContent("old");
    }

    @Test
    void whatKilledExportsLeftBehindGoesAndWhatLivingOnesWriteStays() throws IOException {
        long living = ProcessHandle.current().parent().orElseThrow().pid();
        Files.writeString(folder.resolve(".out.csv.99999999.hanwire.tmp"), "half");
        Files.writeString(folder.resolve(".out.csv." + living + ".hanwire.tmp"), "half");
        Files.writeString(folder.resolve(".other.csv.99999999.hanwire.tmp"), "half");
        Files.writeString(folder.resolve(".out.csv.hanwire.tmp"), "somebody's own");
        assertThat(extract(folder.resolve("out.csv")).code()).isZero();
        assertThat(names())
                .containsExactly(
                        ".other.csv.99999999.hanwire.tmp",
                        ".out.csv." + living + ".hanwire.tmp",
                        ".out.csv.hanwire.tmp",
                        "a.txt",
                        "out.csv");
        assertThat(new String(Files.readAllBytes(folder.resolve("out.csv")), StandardCharsets.UTF_8))
                .contains("743000000");
    }
}
