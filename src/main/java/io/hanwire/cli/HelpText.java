package io.hanwire.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/**
 * The program's own help as it is printed where nothing is known of the terminal's width, ready made: building the model of all commands
 * takes most of the time of {@code hanwire --help}.
 */
final class HelpText {

    private static final String RESOURCE = "help.txt";
    private static final String USAGE = "Usage: ";

    private HelpText() {}

    /** Whether {@code args} ask for the help of the whole program, in the width that it is ready in. */
    static boolean isAsked(Terminal terminal, String... args) {
        return args.length == 1
                && (args[0].equals("--help") || args[0].equals("-h"))
                && terminal.columns() == Terminal.DEFAULT_COLUMNS;
    }

    /** Prints it and returns the exit code. */
    static int print(Terminal terminal) {
        try (InputStream help = HelpText.class.getResourceAsStream(RESOURCE)) {
            if (help == null) {
                throw new IllegalStateException("resource " + RESOURCE + " is missing");
            }
            String text = new String(help.readAllBytes(), StandardCharsets.UTF_8);
            String named = text.replace(USAGE + Terminal.PROGRAM, USAGE + terminal.command());
            terminal.out().write(named.getBytes(StandardCharsets.UTF_8));
            terminal.out().flush();
            return ExitCode.OK;
        } catch (IOException e) {
            return Failures.report(e, terminal);
        }
    }
}
