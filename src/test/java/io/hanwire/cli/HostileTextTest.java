package io.hanwire.cli;

import static io.hanwire.cli.CommandRun.run;
import static io.hanwire.cli.CommandRun.runInColor;
import static io.hanwire.cli.CommandRun.runWith;
import static org.assertj.core.api.Assertions.assertThat;

import io.hanwire.text.ControlCharacters;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Articles whose every field attacks whoever shows it: no command prints any of it as it came. */
class HostileTextTest {

    /** Window title, clear screen, C1 control, turned direction, isolate, Arabic mark, byte order mark, separators, backspace. */
    private static final String ATTACK = "\u001b]0;x\u0007\u001b[2J\u009b31m\u202e\u2066\u061c\ufeff\u2028\u0085\b";

    private static final Pattern OWN_STYLES = Pattern.compile("\u001b\\[(0|1|2|33)m");

    @TempDir
    static Path temporary;

    private static String index;
    private static Path corpus;

    @BeforeAll
    static void ingest() throws IOException {
        corpus = Files.createDirectories(temporary.resolve("corpus"));
        index = temporary.resolve("index").toString();
        String text = "沐曦股份2024年" + ATTACK + "營收7.43億元。=cmd公司2024年營收5億元。寒武紀2024年" + ATTACK + "營收11.74億元，年增65.56%。";
        Files.writeString(
                corpus.resolve("a.jsonl"),
                "{\"id\":\"a\u202e1\",\"title\":\"" + json("沐曦" + ATTACK + "上市") + "\",\"source\":\""
                        + json(ATTACK + "報")
                        + "\",\"authors\":[\"" + json("林" + ATTACK) + "\",\"\\ud800\"],\"url\":\"https://a.example/"
                        + json(ATTACK) + "\",\"published\":\"2025-01-02\",\"text\":\"" + json(text) + "\"}\n"
                        + "{\"id\":\"a2\",\"title\":\"=HYPERLINK(1)\",\"text\":\"沐曦股份2024年營收9.99億元。\"}\n"
                        + "{\"" + ATTACK + "\": \n");
        String page = "<html><head><title>沐曦股份" + ATTACK + "</title></head><body><h1>沐曦股份" + ATTACK + "</h1>"
                + "<p>沐曦股份今日公布，2023年營收0.53億元" + ATTACK + "，主因訂單增加，法人看好後市，公司維持全年展望不變。</p>"
                + "<p>另外公司指出，&#x1b;[31m第四季&#xd800;出貨量可望再增加，全年營收有機會創下新高。</p><p>責任編輯：林小華"
                + ATTACK + "</p></body></html>";
        Files.writeString(corpus.resolve("b.html"), page);
        Files.writeString(corpus.resolve("c\u001b[31m\u202e.txt"), text);
        Files.write(corpus.resolve("d\u001b[31m.json"), ("{\"a\u001b[31m\u202e\":").getBytes(StandardCharsets.UTF_8));
        CommandRun ingest = run("ingest", corpus.toString(), "--index", index);
        assertThat(ingest.code()).as(ingest.err()).isEqualTo(ExitCode.SOME_REJECTED);
        assertHarmless(ingest);
    }

    private static String json(String text) {
        StringBuilder escaped = new StringBuilder();
        text.chars().forEach(c -> escaped.append(String.format(Locale.ROOT, "\\u%04x", c)));
        return escaped.toString();
    }

    static Stream<List<String>> commands() {
        return Stream.of(
                        "search 沐曦 --explain --facets company,source,month",
                        "search 沐曦 --format json",
                        "search 沐曦 --format jsonl",
                        "search 沐曦 --format trec",
                        "search revenue>1亿 --sort date",
                        "facts",
                        "facts --format json",
                        "facts --format jsonl",
                        "facts --format csv",
                        "facts --format xbrl-json",
                        "facts --consolidated",
                        "facts --consolidated --format jsonl",
                        "facts --conflicts",
                        "facts --conflicts --format jsonl",
                        "compare 沐曦 寒武紀",
                        "timeline 沐曦 revenue",
                        "entities",
                        "entities --unregistered",
                        "stats",
                        "stats --rejected",
                        "check")
                .map(command -> List.of((command + " --index INDEX").split(" ")));
    }

    @ParameterizedTest
    @MethodSource("commands")
    void noCommandPrintsWhatWouldMoveACursor(List<String> command) {
        String[] args =
                command.stream().map(arg -> arg.equals("INDEX") ? index : arg).toArray(String[]::new);
        CommandRun run = run(args);
        assertThat(run.code()).as(run.err()).isZero();
        assertThat(run.out() + run.err()).isNotBlank();
        assertHarmless(run);
    }

    @Test
    void theArticleIsShownWithItsAttacksMadeVisible() {
        for (String id : ids()) {
            CommandRun text = run("show", id, "--removed", "--index", index);
            assertHarmless(text);
            assertHarmless(run("show", id, "--removed", "--format", "json", "--index", index));
        }
        assertThat(ids())
                .anyMatch(id -> run("show", id, "--index", index)
                        .out()
                        .contains("\\x1b]0;x\\x07\\x1b[2J\\x9b31m\\u202e\\u2066\\u061c\\ufeff \\x85\\x08報"));
    }

    @Test
    void coloursAreTheProgramsOwn() {
        CommandRun run = runInColor("search", "沐曦", "--index", index);
        assertThat(run.out()).containsPattern(OWN_STYLES);
        assertHarmless(new CommandRun(0, OWN_STYLES.matcher(run.out()).replaceAll(""), run.err()));
    }

    @Test
    void filtersPrintNothingAsItCame() {
        String text = "沐曦股份2024年" + ATTACK + "營收7.43億元。";
        for (String format : List.of("table", "json", "jsonl", "csv")) {
            assertHarmless(run("extract", corpus.toString(), "--format", format));
            assertHarmless(runWith(text, "extract", "--format", format));
        }
        for (String format : List.of("table", "json", "jsonl")) {
            assertHarmless(runWith(text, "annotate", "--format", format));
        }
    }

    @Test
    void whatTheUserTypedIsNotEchoedAsItCame() {
        for (List<String> args : List.of(
                List.of("search", "沐曦 (" + ATTACK),
                List.of("search", "x:" + ATTACK),
                List.of("show", ATTACK),
                List.of("facts", "--metric", ATTACK),
                List.of("facts", "--" + ATTACK),
                List.of(ATTACK),
                List.of("timeline", ATTACK, "revenue"),
                List.of("ingest", "none" + ATTACK),
                List.of("facts", "-o", "none" + ATTACK + "/x"))) {
            assertHarmless(run(args.toArray(String[]::new)));
        }
    }

    @Test
    void aCellOfCsvStartsNoFormula() {
        String csv = run("facts", "--format", "csv", "--index", index).out();
        assertThat(csv).contains(",'=HYPERLINK(1),").contains("\\u001b[2J");
        for (String line : csv.split("\r\n")) {
            for (String cell : line.split(",")) {
                assertThat(cell).doesNotMatch("\"?[=+@\t].*").doesNotMatch("\"?-[^0-9].*");
            }
        }
    }

    private static List<String> ids() {
        return run("search", "沐曦", "--format", "trec", "--index", index)
                .out()
                .lines()
                .map(line -> line.split(" ")[2])
                .toList();
    }

    private static void assertHarmless(CommandRun run) {
        Predicate<String> harmless = text ->
                text.replace("\r\n", "\n").codePoints().noneMatch(c -> c != '\n' && ControlCharacters.contains(c));
        assertThat(run.out()).as("standard output").matches(harmless, "harmless");
        assertThat(run.err()).as("standard error").matches(harmless, "harmless");
    }
}
