package io.hanwire.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import picocli.CommandLine;

/** Turns what went wrong into one sentence and an exit code. */
final class Failures {

    private Failures() {}

    /** A wrong command line: what is wrong, what may be meant, and where help is. */
    static int usage(CommandLine.ParameterException e, String[] args) {
        CommandLine command = e.getCommandLine();
        command.getErr().println("hanwire: " + Printable.line(e.getMessage()));
        CommandLine.UnmatchedArgumentException.printSuggestions(e, command.getErr());
        command.getErr()
                .println("Try 'hanwire " + (command.getParent() == null ? "" : command.getCommandName() + " ")
                        + "--help'.");
        command.getErr().flush();
        return ExitCode.USAGE;
    }

    static int report(Exception e, Terminal terminal) {
        if (e instanceof StandardOutput.ReaderLeft || e.getCause() instanceof StandardOutput.ReaderLeft) {
            return ExitCode.OK;
        }
        if (Boolean.getBoolean("hanwire.stacktrace")) {
            e.printStackTrace(terminal.err());
        }
        terminal.say("hanwire: " + sentence(e));
        return exitCode(e);
    }

    private static int exitCode(Exception e) {
        return e instanceof UserException user ? user.exitCode() : ExitCode.FAILURE;
    }

    private static String sentence(Exception e) {
        return switch (e) {
            case UserException user -> String.valueOf(user.getMessage());
            case UncheckedIOException unchecked -> sentence(unchecked.getCause());
            case NoSuchFileException missing -> missing.getFile() + " does not exist: check the path";
            case AccessDeniedException denied -> denied.getFile() + " cannot be opened: permission denied";
            case IOException io -> "input or output failed: " + io.getMessage();
            default ->
                "unexpected failure: " + e
                        + "; run again with HANWIRE_JAVA_OPTS=-Dhanwire.stacktrace=true and report the trace";
        };
    }
}
