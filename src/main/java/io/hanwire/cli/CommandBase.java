package io.hanwire.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParentCommand;

/** What every command has: help, and the terminal it was typed at. */
@Command(mixinStandardHelpOptions = true, versionProvider = Version.class, footerHeading = "%nExamples:%n")
abstract class CommandBase implements Callable<Integer> {

    @ParentCommand
    private HanwireCommand parent;

    Terminal terminal() {
        return parent.terminal();
    }
}
