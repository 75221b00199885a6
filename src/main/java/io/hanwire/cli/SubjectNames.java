package io.hanwire.cli;

import io.hanwire.entity.EntityRegistry;
import io.hanwire.entity.RegistryEntry;
import io.hanwire.index.SearchRequest;
import io.hanwire.index.SearchResult.Suggestion;
import io.hanwire.index.StoreReader;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds the subjects that a user names: by any name in either script, by ticker with or without its market, or by id. */
final class SubjectNames {

    private final StoreReader index;
    private final Supplier<EntityRegistry> registry;
    private final Terminal terminal;

    /** @param registry gives the registry, asked for only where the index does not know a name */
    SubjectNames(StoreReader index, Supplier<EntityRegistry> registry, Terminal terminal) {
        this.index = index;
        this.registry = registry;
        this.terminal = terminal;
    }

    /** The names and ids to look for; says who is unknown, and who may be meant. */
    Set<String> resolve(List<String> typed) {
        Set<String> subjects = new LinkedHashSet<>();
        typed.forEach(name -> subjects.addAll(resolve(name.strip())));
        return subjects;
    }

    private Set<String> resolve(String typed) {
        if (index.knows(typed)) {
            return Set.of(typed);
        }
        EntityRegistry names = registry.get();
        Set<String> ids = Stream.of(
                        names.named(typed),
                        names.byTicker(typed),
                        names.byId(typed).stream().toList())
                .flatMap(List::stream)
                .map(RegistryEntry::id)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        Set<String> known = ids.stream().filter(index::knows).collect(Collectors.toCollection(LinkedHashSet::new));
        if (known.isEmpty()) {
            terminal.say(
                    ids.isEmpty()
                            ? "Nobody in the index is called " + typed + meant(typed)
                            : "No article of the index names " + typed + " (" + String.join(", ", ids) + ").");
            return Set.of(typed);
        }
        return known;
    }

    private String meant(String typed) {
        SearchRequest request = new SearchRequest(
                "\"" + typed.replace("\"", "") + "\"", SearchRequest.Sort.RELEVANCE, 0, 1, List.of(), true);
        List<Suggestion> suggestions = index.search(request).suggestions();
        return suggestions.isEmpty()
                ? "."
                : ": did you mean " + suggestions.getFirst().name() + "?";
    }
}
