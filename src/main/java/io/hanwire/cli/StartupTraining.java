package io.hanwire.cli;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Runs the common commands once, on a folder of articles, so that the JVM can note which classes they need for its start-up
 * cache. The launcher starts it after a build, first for the commands that read articles and then for those that read the index: the
 * JVM loads all that is in a cache at each start, and a search needs two thirds of what ingest needs.
 */
public final class StartupTraining {

    private static final int FILES = 40;
    private static final long LARGEST = 100_000;

    private StartupTraining() {}

    /**
     * @param args {@code ingest}, which makes the index, or {@code search}, which needs it; a folder of articles, of which a few are
     *     read; the folder of the index
     */
    public static void main(String[] args) throws IOException {
        String index = Path.of(args[2]).toString();
        PrintStream nowhere = new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
        Terminal terminal = new Terminal(
                new ByteArrayInputStream(new byte[0]),
                OutputStream.nullOutputStream(),
                nowhere,
                Path.of("."),
                false,
                false,
                false,
                100,
                Terminal.PROGRAM);
        if (args[0].equals("search")) {
            search(terminal, index);
        } else {
            ingest(terminal, Path.of(args[1]), index);
        }
    }

    /** The folder may hold a user's whole archive. */
    private static void ingest(Terminal terminal, Path folder, String index) throws IOException {
        List<String> words = new ArrayList<>(List.of("ingest", "--index", index, "--quiet"));
        try (Stream<Path> files = Files.walk(folder)) {
            files.filter(StartupTraining::isSmall).limit(FILES).forEach(file -> words.add(file.toString()));
        }
        Main.run(terminal, words.toArray(String[]::new));
    }

    private static boolean isSmall(Path file) {
        try {
            return Files.isRegularFile(file) && Files.size(file) <= LARGEST;
        } catch (IOException e) {
            return false;
        }
    }

    private static void search(Terminal terminal, String index) {
        Main.run(terminal);
        Main.run(terminal, "--help");
        Main.run(terminal, "search", "--help");
        Main.run(terminal, "search", "輝達 營收", "--index", index);
        Main.run(
                terminal,
                "search",
                "company:沐曦 revenue>5亿",
                "--index",
                index,
                "--format",
                "json",
                "--facets",
                "source");
        Main.run(terminal, "facts", "--company", "沐曦", "--index", index);
        Main.run(terminal, "facts", "--index", index, "--format", "jsonl");
        Main.run(terminal, "stats", "--index", index);
    }
}
