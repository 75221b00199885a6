package io.hanwire.cli;

import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/**
 * Where a command reads and writes, and what stands at the other end.
 *
 * @param out data
 * @param err talk
 * @param home the folder of the program, holder of the default {@code corpus} and {@code index}
 * @param outIsTerminal whether a person reads {@code out}
 * @param errIsTerminal whether a person reads {@code err}
 * @param color whether colours are wanted on {@code out}
 * @param columns the width of the terminal in cells
 * @param command how the user calls the program, as it can be typed again: {@code ./hanwire}
 */
record Terminal(
        InputStream in,
        OutputStream out,
        PrintStream err,
        Path home,
        boolean outIsTerminal,
        boolean errIsTerminal,
        boolean color,
        int columns,
        String command) {

    /** How the documentation calls the program. */
    static final String PROGRAM = "hanwire";

    /** Taken where nothing is known. */
    static final int DEFAULT_COLUMNS = 100;

    /** The process's own streams; the launcher says in system properties which of them are terminals. */
    static Terminal ofProcess() {
        boolean out = Boolean.getBoolean("hanwire.terminal.out");
        boolean err = Boolean.getBoolean("hanwire.terminal.err");
        boolean color = out && System.getenv("NO_COLOR") == null && !"dumb".equals(System.getenv("TERM"));
        int columns = Integer.getInteger("hanwire.columns", DEFAULT_COLUMNS);
        return new Terminal(
                System.in,
                new StandardOutput(),
                new PrintStream(System.err, true, StandardCharsets.UTF_8),
                Path.of(System.getProperty("hanwire.home", ".")),
                out,
                err,
                color,
                Math.max(40, columns),
                System.getProperty("hanwire.command", PROGRAM));
    }

    /** {@code text} with the commands that it quotes, {@code 'hanwire ingest'}, as this user calls them. */
    String asCalled(String text) {
        return text.replace("'" + PROGRAM + " ", "'" + command + " ");
    }

    /** Prints one line of talk. */
    void say(String line) {
        err.println(Printable.line(line));
    }
}
