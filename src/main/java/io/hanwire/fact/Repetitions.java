package io.hanwire.fact;

import io.hanwire.figure.FigureMark;
import io.hanwire.figure.Modifier;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Tells which readings of an article only repeat what another states better: a headline's rounding, a value whose period is
 * stated elsewhere. Linear in the number of readings.
 */
final class Repetitions {

    private static final Set<String> TIMELESS = Set.of("cluster_size", "memory", "compute", "process_node");
    /** How far 逾千亿 may be from the value that the body gives. */
    private static final BigDecimal BOUNDED = new BigDecimal("0.15");

    private static final int MAX_COMPARED = 200;

    private final Set<Statement.Value> dated = new HashSet<>();
    private final Set<Statement.Value> seen = new HashSet<>();
    private final Map<Statement.Kind, List<Candidate>> body = new HashMap<>();

    Repetitions(List<Statement> statements) {
        for (Statement statement : statements) {
            if (statement.has(Feature.HEADLINE)) {
                continue;
            }
            List<Candidate> alike = body.computeIfAbsent(statement.value().kind(), kind -> new ArrayList<>());
            if (alike.size() < MAX_COMPARED) {
                alike.add(statement.candidate());
            }
            if (statement.has(Feature.PERIOD_HERE)) {
                dated.add(statement.value());
            }
        }
    }

    /** Whether {@code statement} gives way to another; statements are asked about in their order, each once. */
    boolean givesWay(Statement statement) {
        if (TIMELESS.contains(statement.value().kind().metric()) && !seen.add(statement.value())) {
            return true;
        }
        boolean datedElsewhere = !statement.has(Feature.PERIOD_HERE) && dated.contains(statement.value());
        return datedElsewhere || statement.has(Feature.HEADLINE) && isStatedBetter(statement);
    }

    /** Whether the body gives the figure that a headline rounds: 「純利升近兩成」 of 19.3 %. */
    private boolean isStatedBetter(Statement statement) {
        Candidate headline = statement.candidate();
        BigDecimal precision =
                BigDecimal.ONE.scaleByPowerOfTen(-headline.figure().decimals());
        boolean large = headline.figure().marks().contains(FigureMark.LARGE);
        boolean bounded = headline.figure().modifier() != Modifier.NONE;
        BigDecimal tolerance = bounded ? precision.max(headline.max().abs().multiply(BOUNDED)) : precision;
        for (Candidate other : body.getOrDefault(statement.value().kind(), List.of())) {
            boolean unit =
                    large || other.figure().unit().equals(headline.figure().unit());
            if (unit
                    && other.min().subtract(headline.min()).abs().compareTo(tolerance) <= 0
                    && other.max().subtract(headline.max()).abs().compareTo(tolerance) <= 0) {
                return true;
            }
        }
        return false;
    }
}
