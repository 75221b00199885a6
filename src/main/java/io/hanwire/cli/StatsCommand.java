package io.hanwire.cli;

import io.hanwire.index.InputRecord;
import io.hanwire.index.RejectionRecord;
import io.hanwire.index.StoreReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Says what the index holds. */
@Command(
        name = "stats",
        description = "Say what the index holds and what became of every input.",
        footer = {"  hanwire stats", "  hanwire stats --rejected"})
final class StatsCommand extends CommandBase {

    @Mixin
    private IndexOption index;

    @Option(names = "--rejected", description = "List every input or part of one that was not indexed, and why.")
    private boolean rejected;

    @Override
    public Integer call() {
        try (StoreReader reader = index.open(terminal())) {
            if (rejected) {
                reader.rejections(rejection -> line(rejection(rejection)));
            } else {
                summary(reader);
            }
        }
        return ExitCode.OK;
    }

    private static String rejection(RejectionRecord rejection) {
        String place = rejection.position() == 0 ? "" : " no. " + rejection.position();
        return rejection.path() + place + ": " + rejection.reason() + ": " + rejection.message();
    }

    private void summary(StoreReader reader) {
        Totals totals = new Totals();
        reader.inputs(totals::add);
        StoreReader.Counts counts = reader.counts();
        row("inputs", counts.inputs(), size(totals.bytes));
        row("articles seen", totals.indexed + totals.duplicates + totals.rejected, "");
        row("  indexed", totals.indexed, "");
        row("  duplicate", totals.duplicates, "");
        row("  rejected", totals.rejected, totals.rejected == 0 ? "" : "hanwire stats --rejected lists them");
        row("facts", counts.facts(), "");
    }

    private static String size(long bytes) {
        return bytes < 1_000_000
                ? String.format(Locale.ROOT, "%.1f KB", bytes / 1e3)
                : String.format(Locale.ROOT, "%,.1f MB", bytes / 1e6);
    }

    private void row(String name, long number, String note) {
        line(String.format(Locale.ROOT, "%-14s %,12d  %s", name, number, note).stripTrailing());
    }

    private void line(String line) {
        try {
            terminal().out().write((Printable.line(line) + "\n").getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new OutputException(e);
        }
    }

    private static final class Totals {
        private long bytes;
        private long indexed;
        private long duplicates;
        private long rejected;

        void add(InputRecord input) {
            bytes += input.size();
            indexed += input.indexed();
            duplicates += input.duplicates();
            rejected += input.rejected();
        }
    }
}
