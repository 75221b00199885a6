package io.hanwire.cli;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import picocli.CommandLine;

/** Where the program starts. */
public final class Main {

    private Main() {}

    public static void main(String[] args) {
        // Numbers and dates must read the same on a Turkish or an Arabic machine.
        Locale.setDefault(Locale.ROOT);
        int code = run(Terminal.ofProcess(), args);
        // The JVM's end waits for no helper thread of a library, and a halted one loses nothing: all streams are
        // flushed.
        System.exit(code);
    }

    /** Runs one command line and returns its exit code. */
    static int run(Terminal terminal, String... args) {
        return HelpText.isAsked(terminal, args) ? HelpText.print(terminal) : execute(terminal, args);
    }

    /** As {@link #run}, with nothing ready made. */
    static int execute(Terminal terminal, String... args) {
        CommandLine commandLine = new CommandLine(new HanwireCommand(terminal), new CommandFactory());
        HanwireCommand.addCommands(commandLine, args);
        commandLine.setOut(writer(terminal.out()));
        commandLine.setErr(writer(terminal.err()));
        commandLine.setUsageHelpAutoWidth(false);
        commandLine.setUsageHelpWidth(Math.clamp(terminal.columns(), 60, 120));
        Typed.register(commandLine);
        nameAsCalled(commandLine, terminal);
        commandLine.setParameterExceptionHandler(Failures::usage);
        commandLine.setExecutionExceptionHandler((e, command, parsed) -> Failures.report(e, terminal));
        int code;
        try {
            code = commandLine.execute(withExclusions(args));
        } catch (OutOfMemoryError | StackOverflowError e) {
            return Failures.report(e, terminal);
        }
        try {
            commandLine.getOut().flush();
            terminal.out().flush();
        } catch (IOException e) {
            return code == ExitCode.OK ? Failures.report(e, terminal) : code;
        }
        return code;
    }

    /** Puts the program's name as the user types it into usage lines and examples. */
    private static void nameAsCalled(CommandLine commandLine, Terminal terminal) {
        String command = terminal.command();
        commandLine.setCommandName(command);
        for (CommandLine each : commandLine.getSubcommands().values()) {
            String[] examples = each.getCommandSpec().usageMessage().footer();
            for (int i = 0; i < examples.length; i++) {
                examples[i] = examples[i].replace(Terminal.PROGRAM + " ", command + " ");
            }
            each.getCommandSpec().usageMessage().footer(examples);
        }
    }

    /** Marks {@code -上市} as a part of the query and no option: options have Latin letters. */
    private static String[] withExclusions(String[] args) {
        String[] marked = args.clone();
        for (int i = 1; i < marked.length && marked[0].equals("search"); i++) {
            if (marked[i].length() > 1
                    && marked[i].charAt(0) == '-'
                    && (marked[i].charAt(1) > 0x7f || marked[i].charAt(1) == '"')) {
                marked[i] = " " + marked[i];
            }
        }
        return marked;
    }

    private static PrintWriter writer(java.io.OutputStream out) {
        return new PrintWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), true);
    }
}
