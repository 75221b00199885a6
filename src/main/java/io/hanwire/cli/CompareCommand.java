package io.hanwire.cli;

import io.hanwire.fact.Lexicon;
import io.hanwire.fact.reconcile.Consolidated;
import io.hanwire.fact.reconcile.FactKey;
import io.hanwire.index.FactFilter;
import io.hanwire.index.StoreReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Sets companies side by side. */
@Command(
        name = "compare",
        description =
                "Set subjects side by side: a row for each metric and period, the best stated value of each. A value that"
                        + " sources dispute is marked with !.",
        footer = {"  hanwire compare 沐曦 摩爾線程 --metric revenue", "  hanwire compare 輝達 台積電"})
final class CompareCommand extends CommandBase {

    @Parameters(arity = "1..*", paramLabel = "NAME", description = "Subjects, by any of their names.")
    private List<String> names = List.of();

    @Mixin
    private IndexOption index;

    @Option(names = "--metric", paramLabel = "METRIC", split = ",", description = "Only these metrics.")
    private List<String> metrics = List.of();

    @Override
    public Integer call() throws IOException {
        Lexicon lexicon = Lexicon.shipped();
        Map<List<String>, String[]> rows =
                new TreeMap<>((a, b) -> String.join("\t", a).compareTo(String.join("\t", b)));
        try (StoreReader reader = index.open(terminal())) {
            Set<String> wanted = MetricNames.check(metrics, lexicon, reader);
            for (int column = 0; column < names.size(); column++) {
                FactFilter filter =
                        FactFilter.ALL.withSubjects(Set.of(names.get(column))).withMetrics(wanted);
                List<Consolidated> things =
                        Reconciling.of(reader, filter, lexicon).consolidated();
                if (things.isEmpty()) {
                    terminal().say("No facts of " + names.get(column) + ".");
                }
                for (Consolidated thing : things) {
                    FactKey key = thing.key();
                    List<String> row = List.of(key.metric(), key.scope(), key.period(), key.unit());
                    rows.computeIfAbsent(row, r -> new String[names.size()])[column] = value(thing);
                }
            }
        }
        print(rows);
        return ExitCode.OK;
    }

    private static String value(Consolidated thing) {
        return FactLine.value(thing.best().fact()) + (thing.disputed() ? " !" : "");
    }

    private void print(Map<List<String>, String[]> rows) throws IOException {
        List<TextTable.Column> columns = new ArrayList<>(List.of(
                TextTable.Column.left("metric", 20),
                TextTable.Column.left("scope", 20),
                TextTable.Column.left("period", 20)));
        names.forEach(name -> columns.add(TextTable.Column.right(name)));
        TextTable table = new TextTable(columns);
        rows.forEach((row, values) -> {
            List<String> cells = new ArrayList<>(row.subList(0, 3));
            for (String value : values) {
                cells.add(value == null ? "" : value);
            }
            table.add(cells);
        });
        table.print(terminal().out(), terminal().outIsTerminal() ? terminal().columns() : 1_000);
    }
}
