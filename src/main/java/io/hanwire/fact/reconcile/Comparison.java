package io.hanwire.fact.reconcile;

import io.hanwire.fact.Fact;
import io.hanwire.fact.Metric;
import io.hanwire.fact.SourcedFact;
import io.hanwire.fact.Status;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * How the statements of one thing stand to each other.
 *
 * <p>Articles are compared, not statements: an article that gives two values for what looks like one thing (純利631.3億元,
 * 非國際財務報告準則純利705.5億元) tells them apart, and agrees with every article that gives either.
 */
final class Comparison {

    /** A value as stated; two articles with the same set of them are compared with others once. */
    private record Stated(BigDecimal min, BigDecimal max, int decimals, String modifier, Status status) {
        static Stated of(Fact fact) {
            return new Stated(
                    fact.min().stripTrailingZeros(),
                    fact.max().stripTrailingZeros(),
                    fact.figure().decimals(),
                    fact.figure().modifier().label(),
                    fact.status());
        }
    }

    private final FactKey key;
    private final @Nullable Metric metric;
    private final Predicate<Fact> saidOfOtherPart;

    /**
     * @param metric the metric of {@code key}, or null where it is not known
     * @param saidOfOtherPart whether a value is stated elsewhere for another part of the subject
     */
    Comparison(FactKey key, @Nullable Metric metric, Predicate<Fact> saidOfOtherPart) {
        this.key = key;
        this.metric = metric;
        this.saidOfOtherPart = saidOfOtherPart;
    }

    /** The gravest relation between any two articles of {@code statements} or within one. */
    Relation of(List<SourcedFact> statements) {
        Fact first = statements.getFirst().fact();
        if (statements.stream().allMatch(statement -> ValueRange.same(first, statement.fact()))) {
            return Relation.SAME;
        }
        if (!comparable(statements)) {
            return Relation.CONSISTENT;
        }
        Map<String, List<SourcedFact>> articles = new LinkedHashMap<>();
        statements.forEach(
                statement -> articles.computeIfAbsent(statement.article().id(), id -> new ArrayList<>())
                        .add(statement));
        Map<Set<Stated>, List<List<SourcedFact>>> alike = new LinkedHashMap<>();
        articles.values()
                .forEach(article -> alike.computeIfAbsent(values(article), values -> new ArrayList<>())
                        .add(article));
        Relation gravest = Relation.CONSISTENT;
        List<List<List<SourcedFact>>> groups = new ArrayList<>(alike.values());
        for (int i = 0; i < groups.size() && gravest != Relation.CONFLICT; i++) {
            gravest = graver(gravest, within(groups.get(i).getFirst()));
            for (int j = i + 1; j < groups.size() && gravest != Relation.CONFLICT; j++) {
                gravest = graver(gravest, between(groups.get(i), groups.get(j)));
            }
        }
        return gravest;
    }

    private static Set<Stated> values(List<SourcedFact> article) {
        Set<Stated> values = new HashSet<>();
        article.forEach(statement -> values.add(Stated.of(statement.fact())));
        return values;
    }

    private static Relation graver(Relation one, Relation other) {
        return one.compareTo(other) > 0 ? one : other;
    }

    /**
     * A value that changes from day to day can only be compared on one day, one without period not at all; and of what does not
     * change (制程, 显存) a subject may have several.
     */
    private boolean comparable(List<SourcedFact> statements) {
        if (key.period().isEmpty() || metric == null) {
            return false;
        }
        return switch (metric.timing()) {
            case SPAN -> true;
            case DAY, STAND, EVENT -> statements.stream().allMatch(statement -> isDay(statement.fact()));
            case NONE -> false;
        };
    }

    private static boolean isDay(Fact fact) {
        return fact.period() != null
                && Objects.equals(fact.period().start(), fact.period().end());
    }

    private static Relation within(List<SourcedFact> article) {
        Relation gravest = Relation.CONSISTENT;
        for (int i = 0; i < article.size(); i++) {
            for (int j = i + 1; j < article.size(); j++) {
                Fact one = article.get(i).fact();
                Fact other = article.get(j).fact();
                if (!ValueRange.agreeRoughly(one, other)) {
                    boolean expected = one.status() != other.status();
                    gravest = graver(gravest, expected ? Relation.FORECAST_SPREAD : Relation.SCOPE_DIFFERS);
                }
            }
        }
        return gravest;
    }

    private Relation between(List<List<SourcedFact>> ones, List<List<SourcedFact>> others) {
        List<Fact> one = comparedValues(ones.getFirst());
        List<Fact> other = comparedValues(others.getFirst());
        if (one.stream().anyMatch(a -> other.stream().anyMatch(b -> ValueRange.agree(a, b)))) {
            return Relation.CONSISTENT;
        }
        if (one.getFirst().status() == Status.FORECAST || other.getFirst().status() == Status.FORECAST) {
            return Relation.FORECAST_SPREAD;
        }
        if (one.stream().anyMatch(saidOfOtherPart) || other.stream().anyMatch(saidOfOtherPart)) {
            return Relation.SCOPE_DIFFERS;
        }
        return restated(ones, others) ? Relation.RESTATED : Relation.CONFLICT;
    }

    /** What an article reports; what it expects where it reports nothing. */
    private static List<Fact> comparedValues(List<SourcedFact> article) {
        List<Fact> all = article.stream().map(SourcedFact::fact).toList();
        List<Fact> reported =
                all.stream().filter(fact -> fact.status() == Status.REPORTED).toList();
        return reported.isEmpty() ? all : reported;
    }

    /** Whether all articles are of one outlet that names one authority, and no day has both values. */
    private static boolean restated(List<List<SourcedFact>> ones, List<List<SourcedFact>> others) {
        Set<@Nullable String> outlets = new HashSet<>();
        Set<String> authorities = new HashSet<>();
        Map<LocalDate, Boolean> days = new HashMap<>();
        for (List<List<SourcedFact>> side : List.of(ones, others)) {
            for (List<SourcedFact> article : side) {
                for (SourcedFact statement : article) {
                    outlets.add(statement.article().source());
                    if (statement.fact().attribution() != null) {
                        authorities.add(statement.fact().attribution());
                    }
                    Boolean before = days.putIfAbsent(Days.of(statement), side == ones);
                    if (before != null && before != (side == ones)) {
                        return false;
                    }
                }
            }
        }
        return outlets.size() == 1 && !outlets.contains(null) && authorities.size() <= 1;
    }
}
