package io.hanwire.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A process that ran to its end.
 *
 * @param seconds by the clock on the wall
 * @param processorSeconds of all its threads, which other programs do not lengthen
 * @param residentMegabytes the most memory it held
 * @param heapMegabytes the most heap that was in use after a collection, or 0 where none happened
 * @param output what it printed
 */
record MeasuredProcess(
        double seconds, double processorSeconds, long residentMegabytes, long heapMegabytes, String output) {

    private static final double TICKS_A_SECOND = 100;
    private static final int FIELDS_BEFORE_TIMES = 11;
    private static final Pattern COLLECTED = Pattern.compile("->(\\d+)M\\(");

    /** Runs {@code command} with the JVM options that write a log of collections; {@code folder} takes its files. */
    static MeasuredProcess run(Path folder, List<String> command) throws IOException, InterruptedException {
        Path collections = folder.resolve("gc.log");
        Path output = folder.resolve("output");
        Files.deleteIfExists(collections);
        ProcessBuilder builder = new ProcessBuilder(new ArrayList<>(command))
                .redirectOutput(output.toFile())
                .redirectError(ProcessBuilder.Redirect.INHERIT);
        String given = System.getenv().getOrDefault("HANWIRE_JAVA_OPTS", "");
        builder.environment().put("HANWIRE_JAVA_OPTS", given + " -Xlog:gc:file=" + collections + ":none:filecount=0");
        builder.environment().put("HANWIRE_BUILD", "skip");
        long started = System.nanoTime();
        Process process = builder.start();
        double processor = 0;
        long resident = 0;
        while (process.isAlive()) {
            processor = Math.max(processor, processorSeconds(process.pid()));
            resident = Math.max(resident, residentMegabytes(process.pid()));
            Thread.sleep(50);
        }
        double seconds = (System.nanoTime() - started) / 1e9;
        // 3: some inputs were rejected
        if (process.exitValue() != 0 && process.exitValue() != 3) {
            throw new IOException(command + " ended with " + process.exitValue());
        }
        return new MeasuredProcess(seconds, processor, resident, heap(collections), Files.readString(output));
    }

    private static double processorSeconds(long pid) throws IOException {
        try {
            String stat = Files.readString(Path.of("/proc", Long.toString(pid), "stat"));
            String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
            return (Long.parseLong(fields[FIELDS_BEFORE_TIMES]) + Long.parseLong(fields[FIELDS_BEFORE_TIMES + 1]))
                    / TICKS_A_SECOND;
        } catch (IOException e) {
            // It has just ended.
            return 0;
        }
    }

    private static long residentMegabytes(long pid) throws IOException {
        try {
            return Files.readAllLines(Path.of("/proc", Long.toString(pid), "status")).stream()
                    .filter(line -> line.startsWith("VmHWM:"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) >> 10)
                    .findFirst()
                    .orElse(0);
        } catch (IOException e) {
            return 0;
        }
    }

    private static long heap(Path collections) throws IOException {
        long most = 0;
        for (String line : Files.exists(collections) ? Files.readAllLines(collections) : List.<String>of()) {
            for (Matcher used = COLLECTED.matcher(line); used.find(); ) {
                most = Math.max(most, Long.parseLong(used.group(1)));
            }
        }
        return most;
    }
}
