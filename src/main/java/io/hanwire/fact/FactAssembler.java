package io.hanwire.fact;

import io.hanwire.figure.FigureMark;
import io.hanwire.figure.Modifier;
import io.hanwire.period.Period;
import io.hanwire.text.Span;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Makes facts of the candidates of an article: each (subject, metric, value, period) once, with evidence in the original. */
final class FactAssembler {

    private static final int ID_BYTES = 8;
    private static final Set<String> TIMELESS = Set.of("cluster_size", "memory", "compute", "process_node");
    /** How far 逾千亿 may be from the value that the body gives. */
    private static final BigDecimal BOUNDED = new BigDecimal("0.15");

    private final Observations observations;

    FactAssembler(Observations observations) {
        this.observations = observations;
    }

    List<Fact> assemble(List<Candidate> candidates) {
        Map<String, Fact> facts = new LinkedHashMap<>();
        for (Candidate candidate : candidates) {
            if (isRepeated(candidate, candidates)) {
                continue;
            }
            boolean rounded = candidate.features().contains(Feature.HEADLINE) && isStatedBetter(candidate, candidates);
            if (rounded || isDatedElsewhere(candidate, candidates)) {
                continue;
            }
            Fact fact = fact(candidate);
            facts.merge(key(fact), fact, (known, again) -> known.confidence() >= again.confidence() ? known : again);
        }
        List<Fact> ordered = new ArrayList<>(facts.values());
        ordered.sort((a, b) -> a.evidence().span().compareTo(b.evidence().span()));
        return ordered;
    }

    /** Whether what needs no period, a chip's memory, a cluster's size, was stated before. */
    private static boolean isRepeated(Candidate candidate, List<Candidate> candidates) {
        if (!TIMELESS.contains(candidate.metric())) {
            return false;
        }
        for (Candidate other : candidates) {
            if (other == candidate) {
                return false;
            }
            if (sameValue(other, candidate)) {
                return true;
            }
        }
        return false;
    }

    private static boolean sameValue(Candidate one, Candidate other) {
        return one.metric().equals(other.metric())
                && one.min().compareTo(other.min()) == 0
                && one.max().compareTo(other.max()) == 0
                && one.figure().unit().equals(other.figure().unit())
                && one.subject().entity().name().equals(other.subject().entity().name());
    }

    /** Whether the same value is stated with its period, while here no period or only a carried one is known. */
    private static boolean isDatedElsewhere(Candidate candidate, List<Candidate> candidates) {
        if (candidate.features().contains(Feature.PERIOD_HERE)) {
            return false;
        }
        for (Candidate other : candidates) {
            if (other.features().contains(Feature.PERIOD_HERE)
                    && !other.features().contains(Feature.HEADLINE)
                    && sameValue(other, candidate)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the body gives the figure that a headline rounds: 「純利升近兩成」 of 19.3 %. */
    private static boolean isStatedBetter(Candidate headline, List<Candidate> candidates) {
        BigDecimal precision =
                BigDecimal.ONE.scaleByPowerOfTen(-headline.figure().decimals());
        boolean large = headline.figure().marks().contains(FigureMark.LARGE);
        boolean bounded = headline.figure().modifier() != Modifier.NONE;
        BigDecimal tolerance = bounded ? precision.max(headline.max().abs().multiply(BOUNDED)) : precision;
        for (Candidate other : candidates) {
            if (!other.features().contains(Feature.HEADLINE)
                    && other.metric().equals(headline.metric())
                    && other.subject()
                            .entity()
                            .name()
                            .equals(headline.subject().entity().name())
                    && (large || other.figure().unit().equals(headline.figure().unit()))
                    && other.min().subtract(headline.min()).abs().compareTo(tolerance) <= 0
                    && other.max().subtract(headline.max()).abs().compareTo(tolerance) <= 0) {
                return true;
            }
        }
        return false;
    }

    private static String key(Fact fact) {
        return fact.subject().name()
                + '\t'
                + fact.metric()
                + '\t'
                + plain(fact.min())
                + '\t'
                + plain(fact.max())
                + '\t'
                + fact.figure().unit()
                + '\t'
                + label(fact.period());
    }

    private static String plain(BigDecimal value) {
        return value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString();
    }

    private static String label(@Nullable Period period) {
        return period == null ? "" : period.label();
    }

    private Fact fact(Candidate candidate) {
        String original = observations.text().original();
        Span span = observations.text().toOriginal(candidate.figure().span());
        Span quote = observations.text().toOriginal(candidate.sentence().span());
        Period period = candidate.period();
        String subjectText = observations.text().originalOf(candidate.subject().span());
        return new Fact(
                id(candidate),
                candidate.subject().entity(),
                subjectText,
                candidate.metric(),
                candidate.min(),
                candidate.max(),
                candidate.figure(),
                period,
                period == null
                        ? null
                        : period.span().length() == 0
                                ? period.label()
                                : observations.text().originalOf(period.span()),
                candidate.status(),
                candidate.scope(),
                candidate.attribution(),
                Confidences.shipped().of(candidate.rule(), candidate.features()),
                candidate.rule(),
                Evidence.of(original, span, quote.of(original)));
    }

    private String id(Candidate candidate) {
        String content = String.join(
                "\t",
                observations.article().id(),
                candidate.subject().entity().name(),
                candidate.metric(),
                plain(candidate.min()),
                plain(candidate.max()),
                candidate.figure().unit(),
                label(candidate.period()),
                candidate.scope());
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash, 0, ID_BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
