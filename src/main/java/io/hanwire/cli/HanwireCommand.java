package io.hanwire.cli;

import java.util.concurrent.Callable;
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
        subcommands = {
            IngestCommand.class,
            SearchCommand.class,
            FactsCommand.class,
            CompareCommand.class,
            TimelineCommand.class,
            EntitiesCommand.class,
            ShowCommand.class,
            StatsCommand.class,
            CheckCommand.class,
            ExtractCommand.class,
            AnnotateCommand.class,
            CompletionCommand.class,
            HelpCommand.class,
        },
        footerHeading = "%nExamples:%n",
        footer = {"  hanwire ingest corpus", "  hanwire search 沐曦 營收"})
final class HanwireCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Spec
    private CommandSpec spec;

    HanwireCommand(Terminal terminal) {
        this.terminal = terminal;
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
