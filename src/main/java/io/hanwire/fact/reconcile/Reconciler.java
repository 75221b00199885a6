package io.hanwire.fact.reconcile;

import io.hanwire.fact.Fact;
import io.hanwire.fact.Metric;
import io.hanwire.fact.SourcedFact;
import io.hanwire.fact.Status;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Gathers facts of one (subject, metric, scope, period) and says how they stand to each other.
 *
 * <p>Holds every fact that it is given: narrow the choice to a company or a metric where the index is large. The result does not
 * depend on the order of {@link #add}. Not safe for use by several threads.
 */
public final class Reconciler {

    private static final Comparator<SourcedFact> BEST = Comparator.comparing(
                    (SourcedFact sourced) -> sourced.fact().status())
            .thenComparing(
                    sourced -> sourced.fact().min().compareTo(sourced.fact().max()) != 0)
            .thenComparing(sourced -> sourced.fact().figure().modifier())
            .thenComparing(sourced -> -sourced.fact().figure().decimals())
            .thenComparing(sourced -> -sourced.fact().confidence())
            .thenComparing(Reconciler::day, Comparator.reverseOrder())
            .thenComparing(sourced -> sourced.fact().id());

    private final Function<String, @Nullable Metric> metrics;
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
        List<Consolidated> all = new ArrayList<>();
        groups.forEach((key, facts) -> all.add(consolidate(key, facts)));
        return all;
    }

    /** Only the things that sources state differently, rounding apart. */
    public List<Consolidated> conflicts() {
        List<Consolidated> all = new ArrayList<>();
        for (Consolidated thing : consolidated()) {
            if (thing.relation().compareTo(Relation.CONSISTENT) > 0) {
                all.add(thing);
            }
        }
        all.addAll(scopeDifferences());
        return all;
    }

    private Consolidated consolidate(FactKey key, List<SourcedFact> facts) {
        List<SourcedFact> ordered = facts.stream().sorted(BEST).toList();
        Relation relation = Relation.SAME;
        for (int i = 0; i < ordered.size(); i++) {
            for (int j = i + 1; j < Math.min(ordered.size(), i + 200); j++) {
                Relation pair = relation(key, ordered.get(i), ordered.get(j));
                relation = pair.compareTo(relation) > 0 ? pair : relation;
            }
        }
        return new Consolidated(key, ordered.getFirst(), ordered, relation);
    }

    private Relation relation(FactKey key, SourcedFact one, SourcedFact other) {
        Fact a = one.fact();
        Fact b = other.fact();
        if (a.min().compareTo(b.min()) == 0 && a.max().compareTo(b.max()) == 0) {
            return Relation.SAME;
        }
        boolean oneArticle = one.article().id().equals(other.article().id());
        if (oneArticle || ValueRange.of(a).overlaps(ValueRange.of(b)) || !comparable(key, a, b)) {
            return Relation.CONSISTENT;
        }
        if (a.status() == Status.FORECAST || b.status() == Status.FORECAST) {
            return Relation.FORECAST_SPREAD;
        }
        return sameSource(one, other) && !day(one).equals(day(other)) ? Relation.RESTATED : Relation.CONFLICT;
    }

    /**
     * A value that changes from day to day can only be compared on one day, one without period not at all; and of what does not
     * change (制程, 显存) a subject may have several.
     */
    private boolean comparable(FactKey key, Fact a, Fact b) {
        Metric metric = metrics.apply(key.metric());
        if (key.period().isEmpty() || metric == null) {
            return false;
        }
        return switch (metric.timing()) {
            case SPAN -> true;
            case DAY, STAND, EVENT -> isDay(a) && isDay(b);
            case NONE -> false;
        };
    }

    private static boolean isDay(Fact fact) {
        return fact.period() != null
                && Objects.equals(fact.period().start(), fact.period().end());
    }

    private static boolean sameSource(SourcedFact one, SourcedFact other) {
        String source = one.article().source();
        return source != null && source.equals(other.article().source());
    }

    private static LocalDate day(SourcedFact sourced) {
        return sourced.article().published() == null
                ? LocalDate.MIN
                : sourced.article().published().date();
    }

    /** A value for the whole that another source gives for a part: one of them has the wrong scope. */
    private List<Consolidated> scopeDifferences() {
        List<Consolidated> found = new ArrayList<>();
        groups.forEach((key, facts) -> {
            List<SourcedFact> whole = key.scope().isEmpty() ? null : groups.get(key.withoutScope());
            if (whole != null && metrics.apply(key.metric()) != null) {
                List<SourcedFact> equal = new ArrayList<>();
                for (SourcedFact part : facts) {
                    whole.stream()
                            .filter(total -> sameValue(total.fact(), part.fact()))
                            .filter(total ->
                                    !total.article().id().equals(part.article().id()))
                            .findFirst()
                            .ifPresent(total -> equal.addAll(List.of(total, part)));
                }
                if (!equal.isEmpty()) {
                    List<SourcedFact> statements = equal.stream().distinct().toList();
                    found.add(new Consolidated(key, statements.getFirst(), statements, Relation.SCOPE_DIFFERS));
                }
            }
        });
        return found;
    }

    private static boolean sameValue(Fact a, Fact b) {
        return a.min().compareTo(b.min()) == 0 && a.max().compareTo(b.max()) == 0;
    }
}
