package io.hanwire.cli;

import io.hanwire.ingest.IngestReport;
import java.nio.file.Path;
import java.util.Locale;

/** Says on standard error what an ingest found, and what to type next. */
final class IngestSummary {

    private final Terminal terminal;
    private final IngestReport report;
    private final Path index;

    IngestSummary(Terminal terminal, IngestReport report, Path index) {
        this.terminal = terminal;
        this.report = report;
        this.index = index;
    }

    void print() {
        say("%,d files, %,d of them read", report.inputs(), report.read());
        say(
                "%,d articles seen = %,d indexed + %,d unchanged + %,d duplicate + %,d rejected",
                report.seen(), report.indexed(), report.unchanged(), report.duplicate(), report.rejected());
        say("%,d facts in the articles indexed", report.facts());
        if (report.removed() > 0) {
            say("%,d files are gone and taken out", report.removed());
        }
        if (report.links() > 0) {
            say("%,d links not followed", report.links());
        }
        if (report.inputs() == 0) {
            say("No files were found: name a folder that holds articles.");
            return;
        }
        boolean usual = index.equals(terminal.home().resolve("index"));
        String option = usual ? "" : " --index " + index;
        terminal.say("Next:");
        terminal.say("  hanwire search 輝達 營收" + option);
        terminal.say("  hanwire facts --company 沐曦" + option);
        if (report.rejected() > 0) {
            terminal.say("  hanwire stats --rejected" + option);
        }
    }

    private void say(String format, Object... arguments) {
        terminal.say(String.format(Locale.ROOT, format, arguments));
    }
}
