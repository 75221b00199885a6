package io.hanwire.cli;

import io.hanwire.fact.Lexicon;
import io.hanwire.fact.reconcile.Consolidated;
import io.hanwire.index.FactFilter;
import io.hanwire.index.StoreReader;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Sets companies side by side. */
@Command(
        name = "compare",
        description =
                "Set subjects side by side: a row for each metric and period, oldest first, with the best stated value of each"
                        + " subject. ! marks a value that sources dispute, or that may be a part's.",
        footer = {"  hanwire compare 沐曦 摩爾線程 --metric revenue", "  hanwire compare 輝達 台積電 --metric 營收,毛利率 --across"})
final class CompareCommand extends CommandBase {

    @Parameters(arity = "1..*", paramLabel = "NAME", description = "Subjects, by any of their names or their tickers.")
    private List<String> names = List.of();

    @Mixin
    private IndexOption index;

    @Mixin
    private VocabularyOptions vocabulary;

    @Option(
            names = "--metric",
            paramLabel = "METRIC",
            split = ",",
            description = "Only these metrics: revenue, 營收, net_profit, 净利 …")
    private List<String> metrics = List.of();

    @Option(names = "--period", paramLabel = "PERIOD", description = "Only this period: 2024, 2025-Q3, 2025年上半年.")
    private @Nullable String period;

    @Option(names = "--newest-first", description = "Begin with the newest period.")
    private boolean newestFirst;

    @Option(names = "--across", description = "A row for each metric and subject, a column for each period.")
    private boolean across;

    @Override
    public Integer call() throws IOException {
        String label = period == null ? null : PeriodNames.label(period);
        SideBySide table = new SideBySide(names, newestFirst);
        try (StoreReader reader = index.open(terminal())) {
            Lexicon lexicon = vocabulary.lexicon(reader);
            Set<String> wanted = new MetricNames(lexicon, reader).ids(metrics);
            SubjectNames subjects =
                    new SubjectNames(reader, () -> vocabulary.registry(index.path(terminal())), terminal());
            for (int column = 0; column < names.size(); column++) {
                FactFilter filter = FactFilter.ALL
                        .withSubjects(subjects.resolve(List.of(names.get(column))))
                        .withMetrics(wanted)
                        .withPeriodLabel(label);
                for (Consolidated thing :
                        Reconciling.of(reader, filter, lexicon).consolidated()) {
                    table.add(column, thing);
                }
            }
        }
        if (table.isEmpty()) {
            terminal().say("No such facts are in the index.");
            return ExitCode.OK;
        }
        TextTable printed = across ? table.across() : table.down();
        printed.print(terminal().out(), terminal().outIsTerminal() ? terminal().columns() : 1_000);
        terminal().out().flush();
        if (table.disputed()) {
            terminal()
                    .say(
                            terminal()
                                    .asCalled(
                                            "! sources disagree, or the value may be a part's: 'hanwire facts --conflicts' shows their sentences"));
        }
        return ExitCode.OK;
    }
}
