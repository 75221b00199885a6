package io.hanwire.fuzz;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Fuzzes the targets, one after the other, each for so many seconds, and says what came of it. {@code target/fuzz/TARGET} keeps
 * the inputs that reach new code, a log, and a file {@code crash-…} for each find; one that is mended belongs into
 * {@code src/test/resources/io/hanwire/fuzz/TARGET}, which {@link FuzzRegressionTest} reads.
 *
 * <p>Arguments: the seconds, then the targets; all of them where none is named.
 */
public final class FuzzRun {

    static final List<String> TARGETS = List.of("page", "json", "figure", "period", "query", "analysis", "search");

    private static final Path RESOURCES = Path.of("src/test/resources/io/hanwire");

    /** Folders of texts that a target begins with. */
    private static final Map<String, String> FOLDERS = Map.of("page", "corpus/pages", "analysis", "fact/fresh");

    /** Tables of which each line is a text to begin with. */
    private static final Map<String, String> TABLES = Map.of(
            "json", "fact/fresh/gold.jsonl",
            "figure", "figure/figures.tsv",
            "period", "period/periods.tsv",
            "query", "index/query/wrong-queries.csv",
            "search", "index/query/wrong-queries.csv");

    private static final Pattern STATUS = Pattern.compile("#(\\d+)\\s.*?cov: (\\d+)");

    private FuzzRun() {}

    public static void main(String[] args) throws IOException, InterruptedException {
        List<String> named = List.of(args).subList(1, args.length);
        int finds = 0;
        for (String target : named.isEmpty() ? TARGETS : named) {
            finds += fuzz(target, Integer.parseInt(args[0]));
        }
        System.exit(finds == 0 ? 0 : 1);
    }

    private static int fuzz(String target, int seconds) throws IOException, InterruptedException {
        Path folder = Path.of("target/fuzz", target).toAbsolutePath();
        Path seeds = Files.createDirectories(folder.resolve("seeds"));
        Path found = Files.createDirectories(folder.resolve("corpus"));
        Path log = folder.resolve("log");
        writeSeeds(target, seeds);
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx1g",
                "-Dhanwire.background=fuzz",
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                System.getProperty("java.class.path"),
                "com.code_intelligence.jazzer.Jazzer",
                "--target_class=io.hanwire.fuzz." + target.substring(0, 1).toUpperCase(java.util.Locale.ROOT)
                        + target.substring(1) + "Fuzz",
                "--instrumentation_includes=io.hanwire.**",
                "--instrumentation_excludes=io.hanwire.fuzz.**",
                "--reproducer_path=" + folder,
                "--keep_going=20",
                "-artifact_prefix=" + folder + File.separator,
                "-max_total_time=" + seconds,
                "-max_len=" + (target.equals("page") || target.equals("json") ? 20_000 : 2_000),
                "-timeout=900",
                "-rss_limit_mb=4096",
                found.toString(),
                seeds.toString(),
                RESOURCES.resolve("fuzz").resolve(target).toString()));
        if (FOLDERS.containsKey(target)) {
            command.add(RESOURCES.resolve(FOLDERS.get(target)).toString());
        }
        long start = System.nanoTime();
        new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start()
                .waitFor();
        return report(target, folder, log, (System.nanoTime() - start) / 1_000_000_000);
    }

    private static int report(String target, Path folder, Path log, long seconds) throws IOException {
        String runs = "0";
        String covered = "0";
        String text = new String(Files.readAllBytes(log), UTF_8);
        for (Matcher status = STATUS.matcher(text); status.find(); ) {
            runs = status.group(1);
            covered = status.group(2);
        }
        long finds;
        try (Stream<Path> files = Files.list(folder)) {
            finds = files.map(file -> file.getFileName().toString())
                    .filter(name -> name.matches("(crash|timeout|oom|leak)-.*"))
                    .count();
        }
        System.out.println(
                target + ": " + seconds + " s, " + runs + " inputs, " + covered + " edges, " + finds + " finds");
        return (int) finds;
    }

    private static void writeSeeds(String target, Path folder) throws IOException {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        if (target.equals("period")) {
            all.write(1);
        }
        for (int token = 0; token < 256; token++) {
            // The first byte, 0, says that tokens follow.
            all.write(token);
        }
        Files.write(folder.resolve("tokens"), all.toByteArray());
        if (TABLES.containsKey(target)) {
            int number = 0;
            for (String line : Files.readAllLines(RESOURCES.resolve(TABLES.get(target)))) {
                Files.writeString(folder.resolve("line-" + number++), target.equals("period") ? "\u0001" + line : line);
            }
        }
    }
}
