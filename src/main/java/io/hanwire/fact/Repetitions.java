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

    private final Set<String> dated = new HashSet<>();
    private final Set<String> seen = new HashSet<>();
    private final Map<String, List<Candidate>> body = new HashMap<>();

    Repetitions(List<Candidate> candidates) {
        for (Candidate candidate : candidates) {
            if (candidate.features().contains(Feature.HEADLINE)) {
                continue;
            }
            List<Candidate> alike = body.computeIfAbsent(kind(candidate), key -> new ArrayList<>());
            if (alike.size() < MAX_COMPARED) {
                alike.add(candidate);
            }
            if (candidate.features().contains(Feature.PERIOD_HERE)) {
                dated.add(value(candidate));
            }
        }
    }

    /** Whether {@code candidate} gives way to another; readings are asked about in their order, each once. */
    boolean givesWay(Candidate candidate) {
        if (TIMELESS.contains(candidate.metric()) && !seen.add(value(candidate))) {
            return true;
        }
        boolean datedElsewhere =
                !candidate.features().contains(Feature.PERIOD_HERE) && dated.contains(value(candidate));
        return datedElsewhere || candidate.features().contains(Feature.HEADLINE) && isStatedBetter(candidate);
    }

    /** Whether the body gives the figure that a headline rounds: 「純利升近兩成」 of 19.3 %. */
    private boolean isStatedBetter(Candidate headline) {
        BigDecimal precision =
                BigDecimal.ONE.scaleByPowerOfTen(-headline.figure().decimals());
        boolean large = headline.figure().marks().contains(FigureMark.LARGE);
        boolean bounded = headline.figure().modifier() != Modifier.NONE;
        BigDecimal tolerance = bounded ? precision.max(headline.max().abs().multiply(BOUNDED)) : precision;
        for (Candidate other : body.getOrDefault(kind(headline), List.of())) {
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

    private static String kind(Candidate candidate) {
        return candidate.subject().entity().name() + '\t' + candidate.metric();
    }

    private static String value(Candidate candidate) {
        return kind(candidate)
                + '\t'
                + plain(candidate.min())
                + '\t'
                + plain(candidate.max())
                + '\t'
                + candidate.figure().unit();
    }

    static String plain(BigDecimal value) {
        return value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString();
    }
}
