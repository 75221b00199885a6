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
 * @param statements every statement: the best first (see {@link #best}), then those that agree with it, each by day
 * @param relation how their values stand to each other
 * @param origins how many independent sources state it: reprints, also in the other script, clients of one wire, and articles of
 *     one outlet count once
 */
public record Consolidated(FactKey key, List<SourcedFact> statements, Relation relation, int origins) {

    public Consolidated {
        Objects.requireNonNull(key, "key is null");
        Objects.requireNonNull(relation, "relation is null");
        statements = List.copyOf(statements);
        if (statements.isEmpty()) {
            throw new IllegalArgumentException("nothing is stated of " + key);
        }
    }

    /**
     * The statement to quote: reported before forecast; what most independent sources agree on, and of what agrees the most
     * precise; what names its period and its authority; the surest; the latest.
     */
    public SourcedFact best() {
        return statements.getFirst();
    }

    /** Whether {@code statement} may speak of the same value as {@link #best}. */
    public boolean agreesWithBest(SourcedFact statement) {
        return ValueRange.agree(statement.fact(), best().fact());
    }

    /** Whether another value may be the right one: sources disagree, or what they state are values of different parts. */
    public boolean disputed() {
        return switch (relation) {
            case SAME, CONSISTENT, FORECAST_SPREAD -> false;
            case SCOPE_DIFFERS, RESTATED, CONFLICT -> true;
        };
    }

    Consolidated atLeast(Relation other) {
        return other.compareTo(relation) > 0 ? new Consolidated(key, statements, other, origins) : this;
    }

    /** The scripts that it is stated in. */
    public Set<Script> scripts() {
        return statements.stream()
                .map(statement -> statement.article().language().script())
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
