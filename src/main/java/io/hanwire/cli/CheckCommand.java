package io.hanwire.cli;

import io.hanwire.index.StoreCheck;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Verifies the index. */
@Command(
        name = "check",
        description = {
            "Verify the index: every file against its checksum, the ledger against what is there, and the evidence of every"
                    + " fact against its article.",
            "Exit code 4 where something is damaged; the corpus is never touched, and ingesting it into a new index mends all."
        },
        footer = {"  hanwire check", "  hanwire check --index ~/news.index"})
final class CheckCommand extends CommandBase {

    @Mixin
    private IndexOption index;

    @Override
    public Integer call() throws IOException {
        Path place = index.path(terminal());
        List<String> problems = StoreCheck.problems(place);
        for (String problem : problems) {
            terminal().out().write((Printable.line(problem) + "\n").getBytes(StandardCharsets.UTF_8));
        }
        if (!problems.isEmpty()) {
            terminal()
                    .say(terminal()
                            .asCalled("The index at " + place + " is damaged: what is wrong stands above. Your"
                                    + " articles are not touched. Make it again from them in a new folder, 'hanwire ingest PATH… --index"
                                    + " NEW', and use that one; PATH… are the folders that you ingested before."));
            return ExitCode.DAMAGED;
        }
        terminal().say("The index at " + place + " is sound.");
        return ExitCode.OK;
    }
}
