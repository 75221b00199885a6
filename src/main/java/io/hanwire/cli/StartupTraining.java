package io.hanwire.cli;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Runs the common commands once, on a folder of articles, so that the JVM can note which classes they need for its start-up
 * cache. The launcher starts it after a build, first for the commands that read articles and then for those that read the index: the
 * JVM loads all that is in a cache at each start, and a search needs half of what ingest needs.
 */
public final class StartupTraining {

    private StartupTraining() {}

    /** @param args the folder of articles and the folder of an index: made where it is missing, searched where it is there */
    public static void main(String[] args) throws IOException {
        String index = Path.of(args[1]).toString();
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
        if (Files.isDirectory(Path.of(index))) {
            search(terminal, index);
        } else {
            Main.run(terminal, "ingest", args[0], "--index", index, "--quiet");
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
