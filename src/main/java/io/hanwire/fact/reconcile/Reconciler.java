package io.hanwire.fact.reconcile;

import io.hanwire.fact.Fact;
import io.hanwire.fact.Metric;
import io.hanwire.fact.SourcedFact;
import io.hanwire.script.Canonicalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Gathers facts of one (subject, metric, scope, period) and says how they stand to each other.
 *
 * <p>Holds every fact that it is given: narrow the choice to a company or a metric where the index is large. The result does not
 * depend on the order of {@link #add}. Not safe for use by several threads.
 */
public final class Reconciler {

    /** Scopes that are no parts of a whole: other ways to count a change. */
    private static final Set<String> CHANGES = Set.of("qoq", "mom", "yoy", "cagr");

    /** Values of fewer digits are alike by chance. */
    private static final int TELLING_DIGITS = 3;

    private final Function<String, @Nullable Metric> metrics;
    private final Canonicalizer canonicalizer = Canonicalizer.create();
    private final Map<FactKey, List<SourcedFact>> groups = new TreeMap<>();

    /** @param metrics gives the metric with an id, or null where it is not known */
    public Reconciler(Function<String, @Nullable Metric> metrics) {
        this.metrics = metrics;
    }

    public void add(SourcedFact fact) {
        groups.computeIfAbsent(FactKey.of(fact.fact()), key -> new ArrayList<>())
                .add(fact);
    }

    /** Everything that was added, each thing once, in order of subject, metric, scope and period. */
    public List<Consolidated> consolidated() {
        Map<FactKey, List<SourcedFact>> things = InferredCurrencies.settled(groups);
        Set<FactKey> suspect = partsTakenForTheWhole(things).stream()
                .map(part -> part.key().withScope(""))
                .collect(Collectors.toSet());
        return consolidated(things).stream()
                .map(thing -> suspect.contains(thing.key()) ? thing.atLeast(Relation.SCOPE_DIFFERS) : thing)
                .toList();
    }

    private List<Consolidated> consolidated(Map<FactKey, List<SourcedFact>> things) {
        Map<FactKey, List<Fact>> parts = parts(things);
        List<Consolidated> all = new ArrayList<>();
        things.forEach((key, facts) -> {
            List<Fact> others = parts.getOrDefault(key.withScope(""), List.of());
            Comparison comparison = new Comparison(
                    key,
                    metrics.apply(key.metric()),
                    fact -> others.stream().anyMatch(other -> differentPart(key, other, fact)));
            all.add(consolidated(key, facts, comparison.of(facts)));
        });
        return all;
    }

    /** Only the things that sources state differently, rounding apart; the gravest first. */
    public List<Consolidated> conflicts() {
        Map<FactKey, List<SourcedFact>> things = InferredCurrencies.settled(groups);
        List<Consolidated> all = consolidated(things);
        all.removeIf(thing -> thing.relation().compareTo(Relation.CONSISTENT) <= 0);
        all.addAll(partsTakenForTheWhole(things));
        all.sort(Comparator.comparing(Consolidated::relation).reversed().thenComparing(Consolidated::key));
        return all;
    }

    private Consolidated consolidated(FactKey key, List<SourcedFact> facts, Relation relation) {
        Origins origins = Origins.of(facts, canonicalizer);
        return new Consolidated(key, BestStatement.first(facts, relation, origins), relation, origins.count(facts));
    }

    /** What is stated of the parts of each thing and of its whole, of more than one. */
    private static Map<FactKey, List<Fact>> parts(Map<FactKey, List<SourcedFact>> things) {
        Map<FactKey, List<Fact>> parts = new HashMap<>();
        things.forEach((key, facts) -> {
            if (canBeAPart(key)) {
                facts.forEach(sourced -> parts.computeIfAbsent(key.withScope(""), whole -> new ArrayList<>())
                        .add(sourced.fact()));
            }
        });
        return parts;
    }

    private static boolean canBeAPart(FactKey key) {
        return !key.unit().equals("%") && !CHANGES.contains(key.scope());
    }

    private static boolean differentPart(FactKey key, Fact other, Fact fact) {
        return !other.scope().equals(key.scope()) && ValueRange.same(other, fact) && telling(fact);
    }

    private static boolean telling(Fact fact) {
        return fact.max().stripTrailingZeros().precision() >= TELLING_DIGITS;
    }

    /** Values for the whole that another article gives for a part: one of them has the wrong scope. */
    private List<Consolidated> partsTakenForTheWhole(Map<FactKey, List<SourcedFact>> things) {
        List<Consolidated> found = new ArrayList<>();
        things.forEach((key, facts) -> {
            List<SourcedFact> whole = key.scope().isEmpty() ? null : things.get(key.withScope(""));
            if (whole != null && canBeAPart(key) && metrics.apply(key.metric()) != null) {
                List<SourcedFact> equal = new ArrayList<>();
                for (SourcedFact part : facts) {
                    whole.stream()
                            .filter(total -> ValueRange.same(total.fact(), part.fact()) && telling(part.fact()))
                            .filter(total ->
                                    !total.article().id().equals(part.article().id()))
                            .min(BestStatement.BY_ID)
                            .ifPresent(total -> equal.addAll(List.of(total, part)));
                }
                if (!equal.isEmpty()) {
                    found.add(consolidated(key, equal.stream().distinct().toList(), Relation.SCOPE_DIFFERS));
                }
            }
        });
        return found;
    }
}
