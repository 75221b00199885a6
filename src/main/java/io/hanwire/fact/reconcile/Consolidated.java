package io.hanwire.fact.reconcile;

import io.hanwire.fact.SourcedFact;
import io.hanwire.text.Script;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * One thing and all that is said of it.
 *
 * @param best the statement to quote: reported before forecast, then the most precise, the surest, the latest
 * @param statements every statement, the best first, then by day and article
 * @param relation how their values stand to each other
 */
public record Consolidated(FactKey key, SourcedFact best, List<SourcedFact> statements, Relation relation) {

    public Consolidated {
        Objects.requireNonNull(key, "key is null");
        Objects.requireNonNull(best, "best is null");
        Objects.requireNonNull(relation, "relation is null");
        statements = List.copyOf(statements);
    }

    /** How many articles state it that do not repeat each other. */
    public int origins() {
        return statements.stream()
                .map(SourcedFact::origin)
                .collect(Collectors.toSet())
                .size();
    }

    /** The scripts that it is stated in. */
    public Set<Script> scripts() {
        return statements.stream()
                .map(statement -> statement.article().language().script())
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
