package io.hanwire.fact.reconcile;

import io.hanwire.fact.Fact;
import io.hanwire.fact.SourcedFact;
import io.hanwire.period.Period;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Which of several statements to quote.
 *
 * <p>First it is decided whom to believe: what is reported before what is expected, what most independent sources agree on, what
 * names its period itself, what names its authority, the surest, the latest; of a restated value the latest. Then the most
 * precise of the statements that agree with it is taken: 4.38亿 rather than 4.4亿.
 */
final class BestStatement {

    /** Of more values than these the support of each is not counted: they are no series of roundings. */
    private static final int MOST_VALUES = 200;

    private static final Comparator<SourcedFact> SURE = Comparator.comparing(BestStatement::periodBasis)
            .thenComparing(statement -> statement.fact().attribution() == null)
            .thenComparing(statement -> statement.fact().figure().unitInferred())
            .thenComparing(statement -> -statement.fact().confidence());
    private static final Comparator<SourcedFact> LATEST = Comparator.comparing(Days::of, Comparator.reverseOrder());
    /** An order that does not depend on the order of adding. */
    static final Comparator<SourcedFact> BY_ID = Comparator.comparing(
                    (SourcedFact statement) -> statement.fact().id())
            .thenComparing(statement -> statement.article().id())
            .thenComparing(statement -> statement.fact().status());

    private static final Comparator<SourcedFact> PRECISE = Comparator.comparing(
                    (SourcedFact statement) -> !exact(statement.fact()))
            .thenComparing(statement -> statement.fact().figure().modifier())
            .thenComparing(statement -> -statement.fact().figure().decimals())
            .thenComparing(SURE)
            .thenComparing(LATEST)
            .thenComparing(BY_ID);

    private BestStatement() {}

    /** {@code statements}, the best first, then those that agree with it, each by day. */
    static List<SourcedFact> first(List<SourcedFact> statements, Relation relation, Origins origins) {
        SourcedFact believed =
                statements.stream().min(credible(statements, relation, origins)).orElseThrow();
        SourcedFact best = statements.stream()
                .filter(statement ->
                        statement.fact().status() == believed.fact().status()
                                && ValueRange.agree(statement.fact(), believed.fact()))
                .min(PRECISE)
                .orElse(believed);
        List<SourcedFact> ordered = new ArrayList<>(statements);
        ordered.sort(Comparator.comparing((SourcedFact statement) -> statement != best)
                .thenComparing(statement -> !ValueRange.agree(statement.fact(), best.fact()))
                .thenComparing(Days::of)
                .thenComparing(statement -> statement.article().path())
                .thenComparing(statement -> statement.fact().evidence().span().start())
                .thenComparing(BY_ID));
        return ordered;
    }

    private static Comparator<SourcedFact> credible(List<SourcedFact> statements, Relation relation, Origins origins) {
        Map<String, Integer> support = support(statements, origins);
        Comparator<SourcedFact> reported =
                Comparator.comparing(statement -> statement.fact().status());
        Comparator<SourcedFact> supported = Comparator.comparing(statement -> -support.get(value(statement.fact())));
        return (relation == Relation.RESTATED ? reported.thenComparing(LATEST) : reported)
                .thenComparing(supported)
                .thenComparing(SURE)
                .thenComparing(LATEST)
                .thenComparing(BY_ID);
    }

    /** For each value how many independent sources agree with it. */
    private static Map<String, Integer> support(List<SourcedFact> statements, Origins origins) {
        Map<String, Fact> values = new HashMap<>();
        statements.forEach(statement -> values.putIfAbsent(value(statement.fact()), statement.fact()));
        Map<String, Integer> support = new HashMap<>();
        values.forEach((value, fact) -> {
            List<SourcedFact> agreeing = values.size() > MOST_VALUES
                    ? List.of()
                    : statements.stream()
                            .filter(statement -> ValueRange.agree(statement.fact(), fact))
                            .toList();
            support.put(value, origins.count(agreeing));
        });
        return support;
    }

    private static String value(Fact fact) {
        return fact.min().stripTrailingZeros() + " " + fact.max().stripTrailingZeros() + " "
                + fact.figure().decimals() + " " + fact.figure().modifier();
    }

    private static boolean exact(Fact fact) {
        return fact.min().compareTo(fact.max()) == 0;
    }

    private static int periodBasis(SourcedFact statement) {
        Period period = statement.fact().period();
        return period == null ? Period.Basis.values().length : period.basis().ordinal();
    }
}
