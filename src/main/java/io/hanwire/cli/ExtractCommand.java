package io.hanwire.cli;

import picocli.CommandLine.Command;

@Command(name = "extract")
final class ExtractCommand extends CommandBase {
    @Override
    public Integer call() {
        return 0;
    }
}
