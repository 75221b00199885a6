package io.hanwire.cli;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/**
 * Runs the common commands once, on a folder of articles, so that the JVM can note which classes they need for its start-up
 * cache. The launcher starts it after a build; what it writes goes to the folder that it is given.
 */
public final class StartupTraining {

    private StartupTraining() {}

    /** @param args the folder of articles and the folder of an index to make */
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
        Main.run(terminal, "ingest", args[0], "--index", index, "--quiet");
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
