package io.hanwire.cli;

import io.hanwire.export.ConsolidatedCsv;
import io.hanwire.export.FactSchema;
import io.hanwire.fact.FactExplanation;
import io.hanwire.fact.SourcedFact;
import io.hanwire.fact.reconcile.Consolidated;
import io.hanwire.fact.reconcile.Reconciler;
import io.hanwire.index.FactFilter;
import io.hanwire.index.StoreReader;
import io.hanwire.text.Article;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Exports the facts of the index. */
@Command(
        name = "facts",
        description = "Print the figures that the articles state: who, what, how much, for when, said where.",
        footer = {
            "  hanwire facts --company 沐曦 --metric revenue",
            "  hanwire facts --period 2025-Q3 --format csv -o facts.csv"
        })
final class FactsCommand extends CommandBase {

    @Mixin
    private IndexOption index;

    @Mixin
    private FactOutput output;

    @Parameters(paramLabel = "NAME", description = "Only these subjects, as with --company.")
    private List<String> names = List.of();

    @Option(
            names = "--company",
            paramLabel = "NAME",
            description = "Only this subject, by any of its names in either script, or its ticker; repeatable.")
    private List<String> companies = List.of();

    @Option(
            names = "--metric",
            paramLabel = "METRIC",
            split = ",",
            description = "Only these metrics: revenue, 營收, net_profit, 净利 …")
    private List<String> metrics = List.of();

    @Option(
            names = "--period",
            paramLabel = "PERIOD",
            description = "Only this period: 2024, 2025-H1, 2025-Q3, 2025-12, 2025年第三季.")
    private @Nullable String period;

    @Option(
            names = "--min-confidence",
            paramLabel = "SHARE",
            defaultValue = "0",
            description = "Only facts of at least this confidence, 0 to 1.")
    private double minConfidence;

    @Option(
            names = "--consolidated",
            description =
                    "Each (subject, metric, scope, period) once: its best value, how many independent sources state it, in"
                            + " which scripts, and whether they agree. Formats: table, json, jsonl, csv.")
    private boolean consolidated;

    @Option(
            names = "--conflicts",
            description =
                    "Only what sources state differently, rounding apart, with their sentences. Formats: table, json, jsonl,"
                            + " csv.")
    private boolean conflicts;

    @Option(
            names = "--explain",
            paramLabel = "ID",
            description = "Say why the fact ID is as it is: its rule, its evidence, and what it was preferred to.")
    private @Nullable String explained;

    @Mixin
    private VocabularyOptions vocabulary;

    @Option(names = "--schema", description = "Print the JSON Schema of an exported fact.")
    private boolean schema;

    @Override
    public Integer call() throws IOException {
        if (schema) {
            FactSchema.copyTo(terminal().out());
            return ExitCode.OK;
        }
        if (explained != null) {
            explain(explained);
            return ExitCode.OK;
        }
        long[] count = new long[1];
        try (StoreReader reader = index.open(terminal())) {
            FactFilter filter = filter(reader);
            if (consolidated || conflicts) {
                reconcile(reader, filter);
                return ExitCode.OK;
            }
            output.write(
                    terminal(),
                    writer -> reader.facts(filter, fact -> {
                        count[0]++;
                        try {
                            writer.write(fact);
                        } catch (IOException e) {
                            throw new OutputException(e);
                        }
                    }));
        }
        if (count[0] == 0) {
            terminal().say("No such facts are in the index.");
        }
        return ExitCode.OK;
    }

    private void explain(String id) throws IOException {
        try (StoreReader reader = index.open(terminal())) {
            List<SourcedFact> found = new ArrayList<>();
            reader.facts(FactFilter.ALL, fact -> {
                if (fact.fact().id().equals(id)) {
                    found.add(fact);
                }
            });
            if (found.isEmpty()) {
                throw UserException.failure(
                        "no fact has the id " + id + ": 'hanwire facts --format jsonl' prints the id of each");
            }
            Article article = reader.article(found.getFirst().article().id())
                    .orElseThrow()
                    .article();
            FactExplanation explanation = vocabulary
                    .analyzer(index.path(terminal()), reader)
                    .explain(article, id)
                    .orElseThrow(() -> UserException.failure("the fact " + id
                            + " was extracted by another version of the program: run 'hanwire ingest' again"));
            ExplanationText.print(explanation, terminal().out());
        }
    }

    private void reconcile(StoreReader reader, FactFilter filter) throws IOException {
        Reconciler reconciler = Reconciling.of(reader, filter, vocabulary.lexicon(reader));
        List<Consolidated> things = conflicts ? reconciler.conflicts() : reconciler.consolidated();
        if (things.isEmpty() && !conflicts) {
            terminal().say("No such facts are in the index.");
        }
        output.writeWith(terminal(), (out, columns) -> print(things, out, columns));
    }

    private void print(List<Consolidated> things, OutputStream out, int columns) throws IOException {
        ConsolidatedOutput printed = new ConsolidatedOutput(out, columns);
        switch (output.format()) {
            case TABLE -> {
                if (conflicts) {
                    printed.quotes(things);
                } else if (!things.isEmpty()) {
                    printed.table(things);
                }
            }
            case JSON -> printed.jsonArray(things);
            case JSONL -> printed.jsonLines(things);
            case CSV -> {
                output.mark(out);
                if (conflicts) {
                    ConsolidatedCsv.statements(things, out);
                } else {
                    ConsolidatedCsv.best(things, out);
                }
            }
            case XBRL_JSON ->
                throw UserException.usage(
                        "--consolidated and --conflicts print as table, json, jsonl or csv, not xbrl-json");
        }
    }

    private FactFilter filter(StoreReader reader) {
        if (!(minConfidence >= 0 && minConfidence <= 1)) {
            throw UserException.usage("--min-confidence must be 0 to 1, was " + minConfidence);
        }
        String label = period == null ? null : PeriodNames.label(period);
        SubjectNames subjects = new SubjectNames(reader, () -> vocabulary.registry(index.path(terminal())), terminal());
        return FactFilter.ALL
                .withSubjects(subjects.resolve(
                        Stream.concat(names.stream(), companies.stream()).toList()))
                .withMetrics(new MetricNames(vocabulary.lexicon(reader), reader).ids(metrics))
                .withPeriodLabel(label)
                .withMinConfidence(minConfidence);
    }
}
