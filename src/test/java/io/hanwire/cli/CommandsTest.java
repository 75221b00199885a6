package io.hanwire.cli;

import static io.hanwire.cli.CommandRun.run;
import static io.hanwire.cli.CommandRun.runWith;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CommandsTest {

    @TempDir
    static Path temporary;

    private static String index;

    @BeforeAll
    static void ingestTheSample() {
        index = temporary.resolve("index").toString();
        CommandRun outcome = run("ingest", "corpus", "--index", index);
        assertThat(outcome.code()).as(outcome.err()).isZero();
        assertThat(outcome.err()).contains("0 rejected").contains("hanwire search");
    }

    @Test
    void aloneTheProgramSaysWhatItIsForAndWhatToType() {
        CommandRun outcome = run();
        assertThat(outcome.code()).isZero();
        assertThat(outcome.out()).contains("hanwire ingest corpus", "hanwire search", "hanwire facts");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ingest",
                "search",
                "facts",
                "compare",
                "timeline",
                "entities",
                "show",
                "stats",
                "extract",
                "annotate",
                "completion"
            })
    void everyHelpEndsInTwoExamples(String command) {
        CommandRun outcome = run(command, "--help");
        assertThat(outcome.code()).isZero();
        List<String> lines = outcome.out().strip().lines().toList();
        assertThat(lines.subList(lines.size() - 2, lines.size())).allMatch(line -> line.contains("hanwire "));
    }

    @Test
    void aQueryInEitherScriptFindsTheSame() {
        String simplified = run("search", "英伟达 数据中心", "--index", index).out();
        assertThat(run("search", "輝達 資料中心", "--index", index).out()).isEqualTo(simplified);
        assertThat(simplified).contains("Blackwell");
    }

    @Test
    void factsOfACompanyAreFoundByAnyOfItsNames() {
        String facts = run("facts", "--company", "MetaX", "--metric", "revenue", "--index", index)
                .out();
        assertThat(facts).contains("7.43亿 CNY").contains("2024");
        assertThat(run("facts", "--company", "沐曦集成电路", "--metric", "revenue", "--index", index)
                        .out())
                .isEqualTo(facts);
    }

    @Test
    void anUnknownMetricNamesTheNearest() {
        CommandRun outcome = run("facts", "--metric", "revenu", "--index", index);
        assertThat(outcome.code()).isEqualTo(ExitCode.USAGE);
        assertThat(outcome.err()).contains("did you mean 'revenue'");
    }

    @Test
    void aWrongQueryIsAnsweredBeforeAnIndexIsOpened() {
        CommandRun outcome =
                run("search", "輝達 (營收", "--index", temporary.resolve("none").toString());
        assertThat(outcome.code()).isEqualTo(ExitCode.USAGE);
        assertThat(outcome.err()).contains("position");
    }

    @Test
    void showTellsWhatWasLeftOutOfThePageAndWhoEditedIt() throws IOException {
        Path folder = Files.createDirectory(temporary.resolve("edited"));
        Files.writeString(folder.resolve("a.html"), """
                <html><head><title>晶禾電子十月營收成長</title></head><body>
                <article><h1>晶禾電子十月營收成長</h1>
                <p>【記者陳大明／台北報導】晶禾電子今日公布十月營收為三億元，較去年同期成長一成，主因車用訂單增加，法人看好後市。</p>
                <p>公司指出，第四季出貨量可望再增加，全年營收有機會創下新高，明年資本支出維持五億元的水準。</p>
                <p>責任編輯：林小華</p></article></body></html>
                """);
        String own = temporary.resolve("edited-index").toString();
        assertThat(run("ingest", folder.toString(), "--index", own).code()).isZero();
        String hit = run("search", "晶禾電子", "--format", "trec", "--index", own).out();
        String id = hit.split(" ")[2];
        assertThat(run("show", id, "--index", own).out()).contains("林小華").doesNotContain("- byline");
        assertThat(run("show", id, "--removed", "--index", own).out()).contains("- ", "責任編輯：林小華");
        assertThat(run("show", id, "--removed", "--format", "json", "--index", own)
                        .out())
                .contains("\"editors\":[\"林小華\"]", "\"removed\":[{\"reason\":");
    }

    @Test
    void anUnknownOptionIsAUsageError() {
        CommandRun outcome = run("search", "沐曦", "--idnex", index);
        assertThat(outcome.code()).isEqualTo(ExitCode.USAGE);
        assertThat(outcome.err()).contains("--index").doesNotContain("Exception");
    }

    @Test
    void aMissingPathIsNamed() {
        CommandRun outcome = run("ingest", "no-such-folder", "--index", index);
        assertThat(outcome.code()).isEqualTo(ExitCode.FAILURE);
        assertThat(outcome.err()).contains("no-such-folder does not exist");
    }

    @Test
    void aMissingIndexSaysWhatToDo() {
        CommandRun outcome =
                run("search", "沐曦", "--index", temporary.resolve("none").toString());
        assertThat(outcome.code()).isEqualTo(ExitCode.FAILURE);
        assertThat(outcome.err()).contains("hanwire ingest").doesNotContain("Exception");
    }

    @Test
    void anEmptyFolderIsNoFailure() throws IOException {
        Path folder = Files.createDirectories(temporary.resolve("empty"));
        CommandRun outcome = run(
                "ingest",
                folder.toString(),
                "--index",
                temporary.resolve("empty-index").toString());
        assertThat(outcome.code()).isZero();
        assertThat(outcome.err()).contains("No files were found");
    }

    @Test
    void aBrokenFileStopsNoOther() throws IOException {
        Path folder = Files.createDirectories(temporary.resolve("broken"));
        Files.write(folder.resolve("a.json"), "{\"text\": ".getBytes(StandardCharsets.UTF_8));
        Files.write(folder.resolve("b.txt"), "沐曦股份2024年营收7.43亿元。".getBytes(StandardCharsets.UTF_8));
        String other = temporary.resolve("broken-index").toString();
        CommandRun outcome = run("ingest", folder.toString(), "--index", other);
        assertThat(outcome.code()).isEqualTo(ExitCode.SOME_REJECTED);
        assertThat(outcome.err()).contains("1 indexed").contains("1 rejected");
        assertThat(run("stats", "--rejected", "--index", other).out())
                .contains("a.json")
                .contains("json");
    }

    @Test
    void aQueryThatCannotBeReadNamesThePosition() {
        CommandRun outcome = run("search", "沐曦 (營收", "--index", index);
        assertThat(outcome.code()).isEqualTo(ExitCode.USAGE);
        assertThat(outcome.err()).contains("position");
    }

    @Test
    void anOutputFileIsWrittenWhole() throws IOException {
        Path file = temporary.resolve("facts.csv");
        assertThat(run("facts", "--index", index, "--format", "csv", "-o", file.toString())
                        .code())
                .isZero();
        assertThat(Files.readString(file)).startsWith("id,subject.id,").contains("沐曦");
        try (var files = Files.list(temporary)) {
            assertThat(files.map(path -> path.getFileName().toString())).noneMatch(name -> name.endsWith(".tmp"));
        }
    }

    @Test
    void anOutputThatIsAFolderIsRefused() {
        CommandRun outcome = run("facts", "--index", index, "-o", temporary.toString());
        assertThat(outcome.code()).isEqualTo(ExitCode.USAGE);
        assertThat(outcome.err()).contains("is a folder");
    }

    @Test
    void annotationsCountInCodePoints() {
        CommandRun outcome = runWith("𠮟責：沐曦營收7.43億元", "annotate", "--format", "jsonl");
        assertThat(outcome.out()).contains("\"text\":\"7.43億元\",\"start\":7,\"end\":13");
    }
}
