package io.hanwire.cli;

import io.hanwire.entity.Entity;
import io.hanwire.entity.EntityRegistry;
import io.hanwire.entity.RegistryEntry;
import io.hanwire.index.EntityCount;
import io.hanwire.index.StoreReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Lists whom the index speaks of, and what the registry knows of a name. */
@Command(
        name = "entities",
        description = {
            "List whom the index speaks of, most facts first; with NAME, what the registry knows of that name.",
            "A file of your own names has the form:",
            "  type: company            # company, product, person or institution",
            "  entities:",
            "    - id: xinghe           # unique, lower case",
            "      name: 星河芯片        # canonical Simplified name",
            "      aliases: [星河, Xinghe]",
            "      ambiguous: [星河科]   # accepted only where the article supports it",
            "      tickers: [688999.SH]"
        },
        footer = {"  hanwire entities 輝達", "  hanwire entities --unregistered -n 20"})
final class EntitiesCommand extends CommandBase {

    @Parameters(arity = "0..1", paramLabel = "NAME", description = "A name in any script, a ticker or an id.")
    private @Nullable String name;

    @Mixin
    private IndexOption index;

    @Mixin
    private VocabularyOptions vocabulary;

    @Option(names = "--unregistered", description = "Only names that no registry has: candidates for your own file.")
    private boolean unregistered;

    @Option(names = "--check", description = "Check the registry and your own files: names that two entities share.")
    private boolean check;

    @Option(names = "-n", paramLabel = "N", defaultValue = "50", description = "How many; default: ${DEFAULT-VALUE}.")
    private int limit;

    @Override
    public Integer call() throws IOException {
        Typed.within("-n", limit, Integer.MAX_VALUE);
        if (check) {
            return check(vocabulary.registry(index.path(terminal())));
        }
        if (name != null) {
            return describe(name, vocabulary.registry(index.path(terminal())));
        }
        try (StoreReader reader = index.open(terminal())) {
            list(reader);
        }
        return ExitCode.OK;
    }

    private void list(StoreReader reader) throws IOException {
        List<EntityCount> counts = new ArrayList<>();
        reader.entities(count -> {
            if (!unregistered || !count.entity().registered()) {
                counts.add(count);
            }
        });
        if (counts.isEmpty()) {
            terminal()
                    .say(
                            unregistered
                                    ? "The registry has every name that the index speaks of."
                                    : "The articles of the index name nobody.");
            return;
        }
        counts.sort(Comparator.comparingLong(EntityCount::facts)
                .thenComparingLong(EntityCount::articles)
                .reversed()
                .thenComparing(count -> count.entity().name()));
        TextTable table = new TextTable(List.of(
                TextTable.Column.left("name", 30),
                TextTable.Column.left("id", 24),
                TextTable.Column.left("type", 12),
                TextTable.Column.right("articles"),
                TextTable.Column.right("facts")));
        for (EntityCount count : counts.subList(0, Math.min(limit, counts.size()))) {
            Entity entity = count.entity();
            table.add(List.of(
                    entity.name(),
                    entity.id() == null ? "" : entity.id(),
                    entity.type().label(),
                    Long.toString(count.articles()),
                    Long.toString(count.facts())));
        }
        table.print(terminal().out(), 1_000);
    }

    private int describe(String typed, EntityRegistry registry) throws IOException {
        List<RegistryEntry> found = registry.meant(typed);
        if (found.isEmpty()) {
            throw UserException.failure("no registry has the name " + typed
                    + ": add it in a file of your own, see 'hanwire" + " entities --help'");
        }
        for (RegistryEntry entry : found) {
            Entity entity = entry.entity();
            line(entity.name() + " (" + entity.id() + ", " + entity.type().label() + ")");
            line("  also       " + String.join("、", entity.aliases()));
            if (!entity.tickers().isEmpty()) {
                line("  tickers    " + String.join(", ", entity.tickers()));
            }
        }
        return ExitCode.OK;
    }

    private int check(EntityRegistry registry) throws IOException {
        List<String> problems = registry.collisions();
        for (String problem : problems) {
            line(problem);
        }
        line(registry.entries().size() + " entities, " + problems.size() + " names shared by two of them");
        return problems.isEmpty() ? ExitCode.OK : ExitCode.FAILURE;
    }

    private void line(String line) throws IOException {
        terminal().out().write((Printable.line(line) + "\n").getBytes(StandardCharsets.UTF_8));
    }
}
