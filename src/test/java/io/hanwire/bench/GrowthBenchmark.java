package io.hanwire.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * Measures how time and space grow with the number of articles: the first ingest, the ingest of the unchanged corpus, queries
 * and the export of all facts, each as its own process with the program's own heap of 512 MB. After each size the table and the
 * picture are written anew, so that a run which is broken off leaves what it had; a corpus that is there already is used.
 *
 * <p>Arguments: a folder for the data, a folder for the results, then the numbers of articles.
 */
public final class GrowthBenchmark {

    private static final long SEED = 20_260_103;
    private static final int ARTICLES_A_FILE = 1_000;

    private final Path work;
    private final String program = Path.of("hanwire").toAbsolutePath().toString();

    private GrowthBenchmark(Path work) {
        this.work = work;
    }

    public static void main(String[] args) throws IOException, InterruptedException {
        Path results = Files.createDirectories(Path.of(args[1]));
        List<GrowthRow> rows = new ArrayList<>();
        for (String size : Arrays.asList(args).subList(2, args.length)) {
            Path work = Path.of(args[0], "growth-" + size);
            Folders.delete(work.resolve("index"));
            try {
                rows.add(new GrowthBenchmark(Files.createDirectories(work)).measure(Integer.parseInt(size)));
            } finally {
                Folders.delete(work);
            }
            Files.write(results.resolve("growth.tsv"), table(rows, "", "\t", ""));
            List<String> markdown = table(rows, "| ", " | ", " |");
            markdown.add(1, "|" + "---|".repeat(GrowthRow.TITLES.size()));
            Files.write(results.resolve("growth.md"), markdown);
            Files.writeString(results.resolve("growth.svg"), GrowthChart.of(rows));
            System.out.println(String.join("\n", markdown));
        }
    }

    private GrowthRow measure(int articles) throws IOException, InterruptedException {
        Path corpus = work.resolve("corpus");
        Path index = work.resolve("index");
        if (!Files.exists(corpus)) {
            Path unfinished = Files.createDirectories(work.resolve("unfinished"));
            new NewsGenerator(SEED).write(unfinished, articles, ARTICLES_A_FILE);
            Files.move(unfinished, corpus);
        }
        MeasuredProcess first = ingest(corpus, index);
        say(articles, "ingest", first);
        MeasuredProcess second = ingest(corpus, index);
        say(articles, "rerun", second);
        MeasuredProcess queries = MeasuredProcess.run(
                work,
                List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx512m",
                        "--enable-native-access=ALL-UNNAMED",
                        "-Dhanwire.background=growth",
                        "-cp",
                        System.getProperty("java.class.path"),
                        GrowthQueries.class.getName(),
                        index.toString(),
                        Long.toString(SEED)));
        say(articles, "queries " + queries.output().strip(), queries);
        Path facts = work.resolve("facts.jsonl");
        MeasuredProcess export = MeasuredProcess.run(
                work,
                List.of(program, "facts", "--index", index.toString(), "--format", "jsonl", "-o", facts.toString()));
        say(articles, "export", export);
        String[] times = queries.output().strip().split(" ");
        return new GrowthRow(
                articles,
                first,
                second,
                Folders.size(index) / 1_000_000,
                Double.parseDouble(times[0]),
                Double.parseDouble(times[1]),
                export,
                lines(facts));
    }

    private MeasuredProcess ingest(Path corpus, Path index) throws IOException, InterruptedException {
        return MeasuredProcess.run(
                work, List.of(program, "ingest", corpus.toString(), "--index", index.toString(), "--quiet"));
    }

    private static void say(int articles, String what, MeasuredProcess process) {
        System.out.printf(
                java.util.Locale.ROOT,
                "%,d articles, %s: %.1f s, processor %.1f s, heap %d MB, resident %d MB%n",
                articles,
                what,
                process.seconds(),
                process.processorSeconds(),
                process.heapMegabytes(),
                process.residentMegabytes());
    }

    private static List<String> table(List<GrowthRow> rows, String before, String between, String after) {
        List<String> lines = new ArrayList<>();
        lines.add(before + String.join(between, GrowthRow.TITLES) + after);
        rows.forEach(row -> lines.add(before + String.join(between, row.cells()) + after));
        return lines;
    }

    private static long lines(Path file) throws IOException {
        try (Stream<String> lines = Files.lines(file)) {
            return lines.count();
        }
    }
}
