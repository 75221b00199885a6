package io.hanwire.cli;

import static io.hanwire.cli.CommandRun.run;
import static io.hanwire.cli.CommandRun.runWith;
import static org.assertj.core.api.Assertions.assertThat;

import io.hanwire.corpus.guard.Limits;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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
        assertThat(outcome.err()).contains("0 rejected").contains("./hanwire search");
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
        assertThat(run("facts", "沐曦", "--metric", "revenue", "--index", index).out())
                .isEqualTo(facts);
        assertThat(run("facts", "沐曦", "--company", "寒武紀", "--format", "csv", "--index", index)
                        .out())
                .contains("metax,沐曦,", "cambricon,寒武纪,");
    }

    @ParameterizedTest
    @ValueSource(strings = {"688802.SH", "688802", "metax", "沐曦股份", "沐曦積體電路"})
    void aCompanyGoesByItsTickerItsIdAndAnyOfItsNames(String name) {
        String facts = run("facts", "--company", "沐曦", "--metric", "revenue", "--index", index)
                .out();
        assertThat(run("facts", "--company", name, "--metric", "revenue", "--index", index)
                        .out())
                .isEqualTo(facts);
    }

    @Test
    void metricsOfTheUsersOwnAreKnownWithoutTheirTableOnceIngested() throws IOException {
        Path folder = Files.createDirectories(temporary.resolve("own-metrics"));
        Files.writeString(folder.resolve("a.txt"), "沐曦门店数\n\n沐曦表示，截至2025年底，公司門店數達到120家。");
        Path table = Files.writeString(temporary.resolve("own.tsv"), "store_count\tcount\tstand\t-\t门店数 门店总数\n");
        String own = temporary.resolve("own-metrics-index").toString();
        assertThat(run("ingest", folder.toString(), "--index", own, "--metrics", table.toString())
                        .code())
                .isZero();
        assertThat(run("search", "門店數>100", "--index", own).out()).contains("120家");
        assertThat(run("search", "store_count>200", "--index", own).out()).doesNotContain("120家");
        assertThat(run("facts", "--metric", "門店總數", "--index", own).out()).contains("store_count");
        assertThat(run("search", "門店數>100", "--index", index).code()).isEqualTo(2);
    }

    @Test
    void whoIsUnknownIsSaidWithTheNearestName() {
        assertThat(run("facts", "--company", "沐羲", "--index", index).err())
                .contains("Nobody in the index is called 沐羲", "did you mean 沐曦?");
        assertThat(run("compare", "沐曦", "無此公司", "--index", index).err()).contains("Nobody in the index is called 無此公司");
    }

    @ParameterizedTest
    @ValueSource(strings = {"營收", "营收", "Revenue", "營業收入", "sales", "合併營收"})
    void aMetricGoesByItsNamesInEitherScript(String name) {
        String facts = run("facts", "--company", "沐曦", "--metric", "revenue", "--index", index)
                .out();
        assertThat(run("facts", "--company", "沐曦", "--metric", name, "--index", index)
                        .out())
                .isEqualTo(facts);
        assertThat(run("timeline", "沐曦", name, "--index", index).out()).contains("7.43亿 CNY");
        assertThat(run("compare", "沐曦", "--metric", name, "--index", index).out())
                .contains("7.43亿 CNY");
    }

    @ParameterizedTest
    @CsvSource({
        "净利, net_profit",
        "每股盈餘, eps",
        "营收同比, revenue_growth",
        "毛利率, gross_margin",
        "market share, market_share",
        "PE, pe_ratio"
    })
    void eachOfItsWordsNamesAMetric(String typed, String metric) {
        assertThat(run("facts", "--metric", typed, "--format", "csv", "--index", index)
                        .out())
                .isEqualTo(run("facts", "--metric", metric, "--format", "csv", "--index", index)
                        .out());
    }

    @Test
    void aMistypedMetricInChineseNamesTheNearest() {
        CommandRun outcome = run("facts", "--metric", "毛利绿", "--index", index);
        assertThat(outcome.code()).isEqualTo(ExitCode.USAGE);
        assertThat(outcome.err()).contains("did you mean '毛利率'");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2025-Q3", "2025q3", "2025Q3", "2025年第三季", "2025年第3季度"})
    void aPeriodIsTypedInAnyForm(String typed) {
        String facts = run("facts", "--period", "2025-Q3", "--index", index).out();
        assertThat(facts).contains("2025-Q3");
        assertThat(run("facts", "--period", typed, "--index", index).out()).isEqualTo(facts);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "search 沐曦 -n 0 | -n must be 1 to 10000",
                "search 沐曦 -n -3 | -n must be 1 to 10000",
                "search 沐曦 -n 10001 | -n must be 1 to 10000",
                "search --batch none.jsonl -n 10001 | -n must be 1 to 10000",
                "search 沐曦 -n ten | 'ten' is no whole number",
                "search 沐曦 --skip -1 | --skip must be",
                "search 沐曦 --sort size | 'size' is none of relevance, date",
                "entities -n 0 | -n must be at least 1",
                "facts --format xml | 'xml' is none of table, json, jsonl, csv, xbrl-json",
                "facts --bom | --bom is for --format csv",
                "facts --period 2025-Q9 | --period 2025-Q9 is no period",
                "facts --min-confidence much | 'much' is no number",
                "annotate --date 2025-13-20 | '2025-13-20' is no day: write it as 2025-11-20",
                "annotate --region mars | 'mars' is none of cn, tw, hk, my, sg"
            })
    void aWrongOptionIsAUsageErrorInTheUsersWords(String line, String message) {
        CommandRun outcome = run((line + (line.startsWith("annotate") ? "" : " --index " + index)).split(" "));
        assertThat(outcome.code()).as(outcome.err()).isEqualTo(ExitCode.USAGE);
        assertThat(outcome.err()).contains(message).doesNotContain("java.", "Exception");
    }

    @Test
    void suggestedCommandsUseTheProgramAsItWasCalledAndTheUsersOwnData() throws IOException {
        Path folder = Files.createDirectory(temporary.resolve("own data"));
        Files.writeString(folder.resolve("a.txt"), "恒川电池股份有限公司2024年营业收入58.6亿元，净利润3.2亿元。");
        CommandRun outcome = run(
                "ingest",
                folder.toString(),
                "--index",
                temporary.resolve("own index").toString());
        assertThat(outcome.err())
                .contains("  ./hanwire facts --company 恒川电池")
                .contains(" --index '" + temporary.resolve("own index") + "'")
                .doesNotContain("沐曦");
        assertThat(run("facts", "--help").out()).contains("Usage: ./hanwire facts", "  ./hanwire facts --period");
        assertThat(run("facts", "--index", temporary.resolve("none").toString()).err())
                .contains("run './hanwire ingest' first");
    }

    @Test
    void anIngestWithOtherNamesSaysThatItReadsEverythingAnew() throws IOException {
        Path folder = Files.createDirectory(temporary.resolve("names"));
        Files.writeString(folder.resolve("a.txt"), "星河芯片2024年营业收入58.6亿元。");
        Path names = temporary.resolve("names.yaml");
        Files.writeString(names, "type: company\nentities:\n  - id: xinghe\n    name: 星河芯片\n");
        String own = temporary.resolve("names-index").toString();
        assertThat(run("ingest", folder.toString(), "--index", own, "--entities", names.toString())
                        .err())
                .doesNotContain("read anew");
        assertThat(run("ingest", folder.toString(), "--index", own, "--entities", names.toString())
                        .err())
                .doesNotContain("read anew");
        assertThat(run("ingest", folder.toString(), "--index", own).err()).contains("Every file is read anew");
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
    void aByteOrderMarkIsWrittenWhereItIsAskedFor() {
        String plain = run("facts", "--format", "csv", "--index", index).out();
        assertThat(plain).startsWith("id,subject.id,");
        assertThat(run("facts", "--format", "csv", "--bom", "--index", index).out())
                .isEqualTo("\ufeff" + plain);
    }

    @Test
    void anExportHasTheSameBytesWhateverTheThreadsAndTheOrderOfReading() throws IOException {
        String expected = run("facts", "--format", "jsonl", "--index", index).out();
        for (int threads : List.of(1, 3)) {
            String other = temporary.resolve("threads" + threads).toString();
            run("ingest", "corpus", "--threads", Integer.toString(threads), "--index", other);
            assertThat(run("facts", "--format", "jsonl", "--index", other).out())
                    .isEqualTo(expected);
        }
        Path copy = temporary.resolve("copy");
        String grown = temporary.resolve("grown").toString();
        for (String region : List.of("taiwan", "mainland", "hongkong")) {
            Path from = Path.of("corpus", region);
            try (var files = Files.list(from)) {
                for (Path file : files.toList()) {
                    Path target = copy.resolve(region).resolve(file.getFileName());
                    Files.createDirectories(target.getParent());
                    Files.copy(file, target);
                }
            }
            run("ingest", copy.toString(), "--index", grown);
        }
        assertThat(run("facts", "--format", "jsonl", "--index", grown).out()).isEqualTo(expected);
    }

    @Test
    void reconciledFactsComeAsTableJsonAndCsv() {
        String csv = run("facts", "--conflicts", "--company", "摩爾線程", "--format", "csv", "--index", index)
                .out();
        assertThat(csv.lines().filter(line -> line.contains(",conflict,3,3,zh-Hans|zh-Hant,")))
                .hasSize(3)
                .allMatch(line -> line.startsWith("moore-threads,摩尔线程,revenue,,2025-H1,2025-01-01,2025-06-30,"));
        String best = run("facts", "--consolidated", "--company", "摩爾線程", "--format", "csv", "--index", index)
                .out();
        assertThat(best.lines().filter(line -> line.contains(",revenue,,2025-H1,")))
                .singleElement()
                .asString()
                .contains(",702000000,702000000,CNY,");
        String lines = run("facts", "--consolidated", "--format", "jsonl", "--index", index)
                .out();
        String array = run("facts", "--consolidated", "--format", "json", "--index", index)
                .out();
        assertThat(array).isEqualTo("[\n" + lines.strip().replace("\n", ",\n") + "\n]\n");
        assertThat(run("facts", "--consolidated", "--format", "xbrl-json", "--index", index)
                        .code())
                .isEqualTo(ExitCode.USAGE);
    }

    @Test
    void comparedNamesMayStandInAnyOrder() {
        List<String> one = List.of(run("compare", "沐曦", "摩爾線程", "--metric", "revenue", "--index", index)
                .out()
                .split("\n"));
        List<String> other = List.of(run("compare", "摩爾線程", "沐曦", "--metric", "revenue", "--index", index)
                .out()
                .split("\n"));
        assertThat(other).hasSameSizeAs(one);
        assertThat(periods(one)).isEqualTo(periods(other)).containsSubsequence("2022", "2023", "2024", "2025-H1");
    }

    @Test
    void aComparisonRunsFromOldToNewOrBackAndAcross() {
        List<String> down = List.of(
                run("compare", "摩爾線程", "--metric", "營收", "--index", index).out().split("\n"));
        List<String> up = List.of(run("compare", "摩爾線程", "--metric", "營收", "--newest-first", "--index", index)
                .out()
                .split("\n"));
        assertThat(periods(up)).isEqualTo(periods(down).reversed());
        List<String> across = List.of(run("compare", "摩爾線程", "--metric", "營收", "--across", "--index", index)
                .out()
                .split("\n"));
        assertThat(across).hasSize(2);
        assertThat(across.getFirst()).matches(".*2022 +2023 +2024 +2025-H1 +2025");
        assertThat(across.getLast()).contains("7.02亿 CNY !", "12.18亿 – 14.98亿 CNY forecast");
    }

    /** The periods of the rows of a comparison without scopes. */
    private static List<String> periods(List<String> lines) {
        return lines.stream().skip(1).map(line -> line.split(" +")[1]).toList();
    }

    @Test
    void aTextToAnnotateMayBeInAnyEncoding() throws IOException {
        Path file = temporary.resolve("big5.txt");
        Files.write(file, "輝達第三季營收570億美元，年增62%。".getBytes(Charset.forName("Big5")));
        assertThat(run("annotate", "--format", "jsonl", file.toString()).out())
                .contains("\"text\":\"570億美元\",\"start\":7,\"end\":13");
    }

    @Test
    void aTextToAnnotateIsBounded() {
        int limit = Limits.DEFAULT.characters();
        CommandRun outcome = runWith("沐曦".repeat(limit / 2 + 1), "annotate");
        assertThat(outcome.code()).isEqualTo(ExitCode.FAILURE);
        assertThat(outcome.err()).contains("the limit is " + limit, "--lines");
    }

    @Test
    void annotationsCountInCodePoints() {
        CommandRun outcome = runWith("𠮟責：沐曦營收7.43億元", "annotate", "--format", "jsonl");
        assertThat(outcome.out()).contains("\"text\":\"7.43億元\",\"start\":7,\"end\":13");
    }
}
