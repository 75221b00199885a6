package io.hanwire.cli;

import io.hanwire.entity.RegistryException;
import io.hanwire.index.StoreException;
import io.hanwire.index.query.QuerySyntaxException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import picocli.CommandLine;
import tools.jackson.core.exc.JacksonIOException;

/** Turns what went wrong into one sentence and an exit code. */
final class Failures {

    private Failures() {}

    /** A wrong command line: what is wrong, what may be meant, and where help is. */
    static int usage(CommandLine.ParameterException e, String[] args) {
        CommandLine command = e.getCommandLine();
        command.getErr().println("hanwire: " + Printable.line(e.getMessage()) + optionMeant(e, command));
        CommandLine.UnmatchedArgumentException.printSuggestions(e, command.getErr());
        command.getErr().println("Try '" + command.getCommandSpec().qualifiedName() + " --help'.");
        command.getErr().flush();
        return ExitCode.USAGE;
    }

    private static String optionMeant(CommandLine.ParameterException e, CommandLine command) {
        if (!(e instanceof CommandLine.UnmatchedArgumentException unmatched) || !unmatched.isUnknownOption()) {
            return "";
        }
        String typed = unmatched.getUnmatched().getFirst();
        return Nearest.question(typed, command.getCommandSpec().optionsMap().keySet());
    }

    static int report(Exception e, Terminal terminal) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof StandardOutput.ReaderLeft) {
                return ExitCode.OK;
            }
        }
        if (Boolean.getBoolean("hanwire.stacktrace")) {
            e.printStackTrace(terminal.err());
        }
        terminal.say("hanwire: " + terminal.asCalled(sentence(e)));
        return exitCode(e);
    }

    /** Says that the machine or its settings gave out; nothing that is committed is lost by that. */
    static int report(VirtualMachineError e, Terminal terminal) {
        if (Boolean.getBoolean("hanwire.stacktrace")) {
            e.printStackTrace(terminal.err());
        }
        long megabytes = Runtime.getRuntime().maxMemory() >> 20;
        terminal.say(
                e instanceof OutOfMemoryError
                        ? "hanwire: the heap of " + megabytes
                                + " MB is too small for this; give it more with HANWIRE_JAVA_OPTS=-Xmx1g. The index is as of"
                                + " the last commit, and running the command again goes on from there."
                        : "hanwire: the stack is too small for this input; run again with HANWIRE_JAVA_OPTS=-Xss4m");
        return ExitCode.FAILURE;
    }

    private static int exitCode(Exception e) {
        return switch (e) {
            case UserException user -> user.exitCode();
            case QuerySyntaxException query -> ExitCode.USAGE;
            case RegistryException registry -> ExitCode.USAGE;
            case StoreException store -> exitCode(store.kind());
            default -> ExitCode.FAILURE;
        };
    }

    private static int exitCode(StoreException.Kind kind) {
        return switch (kind) {
            case DAMAGED -> ExitCode.DAMAGED;
            case MISSING, LOCKED, NEWER, OLDER, TIME_OUT, FAILED -> ExitCode.FAILURE;
        };
    }

    private static String sentence(Exception e) {
        return switch (e) {
            case UserException user -> String.valueOf(user.getMessage());
            case QuerySyntaxException query -> String.valueOf(query.getMessage());
            case StoreException store -> String.valueOf(store.getMessage());
            case OutputException output -> sentence((Exception) output.getCause());
            case RegistryException registry -> String.valueOf(registry.getMessage());
            case JacksonIOException json -> sentence((Exception) json.getCause());
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
