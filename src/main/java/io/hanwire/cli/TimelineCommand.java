package io.hanwire.cli;

import io.hanwire.fact.Fact;
import io.hanwire.fact.Lexicon;
import io.hanwire.fact.SourcedFact;
import io.hanwire.fact.Status;
import io.hanwire.fact.reconcile.Consolidated;
import io.hanwire.index.FactFilter;
import io.hanwire.index.StoreReader;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Prints a series with its sources. */
@Command(
        name = "timeline",
        description = "Print what was stated of one subject and metric, period after period, with the sources.",
        footer = {"  hanwire timeline 沐曦 revenue", "  hanwire timeline 輝達 net_profit"})
final class TimelineCommand extends CommandBase {

    private static final int BAR = 24;

    @Parameters(index = "0", paramLabel = "NAME", description = "The subject, by any of its names or its ticker.")
    private String name;

    @Parameters(index = "1", paramLabel = "METRIC", description = "The metric: revenue, 營收, net_profit, 净利 …")
    private String metric;

    @Mixin
    private IndexOption index;

    @Mixin
    private VocabularyOptions vocabulary;

    @Override
    public Integer call() throws IOException {
        List<Consolidated> series;
        try (StoreReader reader = index.open(terminal())) {
            Lexicon lexicon = vocabulary.lexicon(reader);
            Set<String> metrics = new MetricNames(lexicon, reader).ids(List.of(metric));
            SubjectNames subjects =
                    new SubjectNames(reader, () -> vocabulary.registry(index.path(terminal())), terminal());
            FactFilter filter =
                    FactFilter.ALL.withSubjects(subjects.resolve(List.of(name))).withMetrics(metrics);
            series = new ArrayList<>(Reconciling.of(reader, filter, lexicon).consolidated());
        }
        if (series.isEmpty()) {
            terminal().say("No " + metric + " of " + name + " is stated in the index.");
            return ExitCode.OK;
        }
        series.sort(Comparator.comparing((Consolidated thing) -> thing.key().scope())
                .thenComparing(thing -> thing.key().unit())
                .thenComparing(TimelineCommand::start)
                .thenComparing(thing -> thing.key().period()));
        print(series);
        return ExitCode.OK;
    }

    private static LocalDate start(Consolidated thing) {
        Fact fact = thing.best().fact();
        return fact.period() == null || fact.period().end() == null
                ? LocalDate.MIN
                : fact.period().end();
    }

    private void print(List<Consolidated> series) throws IOException {
        BigDecimal largest = series.stream()
                .map(thing -> thing.best().fact().max().abs())
                .max(Comparator.naturalOrder())
                .orElse(BigDecimal.ONE);
        TextTable table = new TextTable(List.of(
                TextTable.Column.whole("period", 20),
                TextTable.Column.left("scope", 20),
                TextTable.Column.right("value"),
                TextTable.Column.left("", BAR),
                TextTable.Column.left("status", 9),
                TextTable.Column.right("origins"),
                TextTable.Column.left("said in", 60)));
        for (Consolidated thing : series) {
            Fact fact = thing.best().fact();
            table.add(List.of(
                    thing.key().period().isEmpty() ? "(no period)" : thing.key().period(),
                    thing.key().scope(),
                    FactLine.value(fact) + (thing.disputed() ? " !" : ""),
                    bar(fact.max(), largest),
                    fact.status() == Status.FORECAST ? "forecast" : "",
                    Integer.toString(thing.origins()),
                    sources(thing)));
        }
        table.print(terminal().out(), terminal().outIsTerminal() ? terminal().columns() : 1_000);
    }

    /** A bar of up to {@value #BAR} cells for the size of {@code value}; of light shade where it is negative. */
    private static String bar(BigDecimal value, BigDecimal largest) {
        if (largest.signum() == 0) {
            return "";
        }
        int cells = value.abs()
                .multiply(BigDecimal.valueOf(BAR))
                .divide(largest, 0, RoundingMode.HALF_UP)
                .intValue();
        return (value.signum() < 0 ? "░" : "█").repeat(Math.max(1, cells));
    }

    private static String sources(Consolidated thing) {
        return thing.statements().stream()
                .map(SourcedFact::article)
                .map(article -> article.source() == null ? article.path() : article.source())
                .distinct()
                .collect(Collectors.joining("、"));
    }
}
