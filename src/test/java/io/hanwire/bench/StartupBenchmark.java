package io.hanwire.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Times whole commands from outside, in turn, and reports the median of each as a multiple of a bare {@code java -version} of the
 * same JDK. Needs an index in the program's folder.
 */
public final class StartupBenchmark {

    private StartupBenchmark() {}

    /** @param args how many rounds (15) */
    public static void main(String[] args) throws IOException, InterruptedException {
        int rounds = args.length > 0 ? Integer.parseInt(args[0]) : 15;
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        Map<String, List<String>> commands = new LinkedHashMap<>();
        commands.put("java -version", List.of(java, "-version"));
        commands.put("hanwire --help", List.of("./hanwire", "--help"));
        commands.put("hanwire search", List.of("./hanwire", "search", "輝達 營收"));
        commands.put("hanwire facts", List.of("./hanwire", "facts", "--company", "沐曦"));
        Map<String, List<Long>> nanos = new LinkedHashMap<>();
        for (int round = 0; round <= rounds; round++) {
            for (Map.Entry<String, List<String>> command : commands.entrySet()) {
                long took = time(command.getValue());
                if (round > 0) {
                    nanos.computeIfAbsent(command.getKey(), key -> new ArrayList<>())
                            .add(took);
                }
            }
        }
        double bare = 0;
        System.out.printf(Locale.ROOT, "| command | milliseconds | times a bare JVM |%n|---|---|---|%n");
        for (Map.Entry<String, List<Long>> command : nanos.entrySet()) {
            double median = command.getValue().stream().sorted().toList().get(rounds / 2) / 1e6;
            bare = bare == 0 ? median : bare;
            System.out.printf(Locale.ROOT, "| %s | %.0f | %.1f |%n", command.getKey(), median, median / bare);
        }
    }

    private static long time(List<String> command) throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(command)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD);
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        long started = System.nanoTime();
        int code = builder.start().waitFor();
        long took = System.nanoTime() - started;
        if (code != 0) {
            throw new IllegalStateException(command + " ended with " + code);
        }
        return took;
    }
}
