package io.hanwire.cli;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** The program without a command: says what it is for and what to type first. */
@Command(
        name = "hanwire",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description =
                "Chinese business news, Traditional and Simplified alike, turned into facts that can be searched, "
                        + "compared and trusted.",
        synopsisSubcommandLabel = "COMMAND",
        footerHeading = "%nExamples:%n",
        footer = {"  hanwire ingest corpus", "  hanwire search 沐曦 營收"})
final class HanwireCommand implements Callable<Integer> {

    private static final String COMPLETION = "completion";
    private static final String HELP = "help";

    /** The commands by name, in the order in which help lists them. */
    private static final Map<String, Class<?>> COMMANDS = commands();

    private final Terminal terminal;

    @Spec
    private CommandSpec spec;

    HanwireCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    private static Map<String, Class<?>> commands() {
        Map<String, Class<?>> commands = new LinkedHashMap<>();
        commands.put("ingest", IngestCommand.class);
        commands.put("search", SearchCommand.class);
        commands.put("facts", FactsCommand.class);
        commands.put("compare", CompareCommand.class);
        commands.put("timeline", TimelineCommand.class);
        commands.put("entities", EntitiesCommand.class);
        commands.put("show", ShowCommand.class);
        commands.put("stats", StatsCommand.class);
        commands.put("check", CheckCommand.class);
        commands.put("extract", ExtractCommand.class);
        commands.put("annotate", AnnotateCommand.class);
        commands.put(COMPLETION, CompletionCommand.class);
        commands.put(HELP, HelpCommand.class);
        return commands;
    }

    /**
     * Gives {@code program} its commands: only the first of {@code args} where that is one and speaks of no other, since the model of each
     * takes its time.
     */
    static void addCommands(CommandLine program, String... args) {
        String typed = args.length == 0 ? "" : args[0];
        Class<?> only = typed.equals(COMPLETION) || typed.equals(HELP) ? null : COMMANDS.get(typed);
        if (only != null) {
            program.addSubcommand(typed, only);
        } else {
            COMMANDS.forEach(program::addSubcommand);
        }
    }

    Terminal terminal() {
        return terminal;
    }

    @Override
    public Integer call() {
        spec.commandLine().getOut().println("""
                        Hanwire turns a folder of Chinese business news into an index that answers in both scripts, and into
                        a table of who reported what, for when, said where.

                          hanwire ingest corpus          read a folder of articles into the index
                          hanwire search 輝達 營收        find articles, whatever script or name you type
                          hanwire facts --company 沐曦    the figures that the articles state, with their sources

                        hanwire --help lists every command, hanwire COMMAND --help explains one.""");
        return ExitCode.OK;
    }
}
