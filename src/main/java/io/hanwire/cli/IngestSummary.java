package io.hanwire.cli;

import io.hanwire.entity.EntityType;
import io.hanwire.index.EntityCount;
import io.hanwire.index.StoreReader;
import io.hanwire.ingest.IngestReport;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

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
        if (report.indexed() > 0 || report.rejected() > 0) {
            terminal.say("Next:");
            next();
        }
    }

    private void next() {
        if (report.indexed() > 0) {
            EntityCount most = mostSpokenOf();
            if (most == null) {
                suggest("stats");
            } else {
                suggest("search " + quoted(most.entity().name()));
                suggest(
                        most.facts() > 0
                                ? "facts --company " + quoted(most.entity().name())
                                : "entities");
            }
        }
        if (report.rejected() > 0) {
            suggest("stats --rejected");
        }
    }

    private void suggest(String command) {
        boolean usual = index.equals(terminal.home().resolve("index"))
                || index.toString().equals(System.getenv("HANWIRE_INDEX"));
        terminal.say("  " + quoted(terminal.command()) + " " + command
                + (usual ? "" : " --index " + quoted(index.toString())));
    }

    /** The company, or else the subject, of which the index has most facts; null where it names nobody. */
    private @Nullable EntityCount mostSpokenOf() {
        List<EntityCount> counts = new ArrayList<>();
        try (StoreReader reader = StoreReader.open(index)) {
            reader.entities(counts::add);
        }
        return counts.stream()
                .max(Comparator.comparingLong(EntityCount::facts)
                        .thenComparing(count -> count.entity().type() == EntityType.COMPANY)
                        .thenComparingLong(EntityCount::articles)
                        .thenComparing(count -> count.entity().name(), Comparator.reverseOrder()))
                .orElse(null);
    }

    /** {@code word} as a shell takes it for one word. */
    private static String quoted(String word) {
        boolean plain = word.codePoints().allMatch(c -> Character.isLetterOrDigit(c) || "._/~+-:@%".indexOf(c) >= 0);
        return plain ? word : "'" + word.replace("'", "'\\''") + "'";
    }

    private void say(String format, Object... arguments) {
        terminal.say(String.format(Locale.ROOT, format, arguments));
    }
}
