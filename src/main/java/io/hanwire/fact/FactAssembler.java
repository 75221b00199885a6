package io.hanwire.fact;

import io.hanwire.period.Period;
import io.hanwire.text.Span;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Makes facts of the candidates of an article: each (subject, metric, value, period) once, with evidence in the original. */
final class FactAssembler {

    private static final int ID_BYTES = 8;
    private final Observations observations;
    private final int @Nullable [] codePoints;

    FactAssembler(Observations observations) {
        this.observations = observations;
        this.codePoints = codePoints(observations.text().original());
    }

    List<Fact> assemble(List<Candidate> candidates) {
        Repetitions repetitions = new Repetitions(candidates);
        Map<String, Fact> facts = new LinkedHashMap<>();
        for (Candidate candidate : candidates) {
            if (!repetitions.givesWay(candidate)) {
                Fact fact = fact(candidate);
                facts.merge(
                        key(fact), fact, (known, again) -> known.confidence() >= again.confidence() ? known : again);
            }
        }
        List<Fact> ordered = new ArrayList<>(facts.values());
        ordered.sort((a, b) -> a.evidence().span().compareTo(b.evidence().span()));
        return ordered;
    }

    private static String key(Fact fact) {
        return fact.subject().name()
                + '\t'
                + fact.metric()
                + '\t'
                + Repetitions.plain(fact.min())
                + '\t'
                + Repetitions.plain(fact.max())
                + '\t'
                + fact.figure().unit()
                + '\t'
                + label(fact.period());
    }

    private static String label(@Nullable Period period) {
        return period == null ? "" : period.label();
    }

    private Fact fact(Candidate candidate) {
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
                evidence(span, quote));
    }

    private Evidence evidence(Span span, Span quote) {
        String original = observations.text().original();
        String exact = span.of(original);
        int start = codePoints == null ? span.start() : codePoints[span.start()];
        int end = codePoints == null ? span.end() : start + exact.codePointCount(0, exact.length());
        return new Evidence(span, new Span(start, end), exact, quote.of(original));
    }

    /** How many code points stand before each UTF-16 unit, or null where the two are the same everywhere. */
    private static int @Nullable [] codePoints(String text) {
        if (text.codePointCount(0, text.length()) == text.length()) {
            return null;
        }
        int[] counts = new int[text.length() + 1];
        for (int i = 0; i < text.length(); i++) {
            counts[i + 1] = counts[i] + (Character.isLowSurrogate(text.charAt(i)) ? 0 : 1);
        }
        return counts;
    }

    private String id(Candidate candidate) {
        String content = String.join(
                "\t",
                observations.article().id(),
                candidate.subject().entity().name(),
                candidate.metric(),
                Repetitions.plain(candidate.min()),
                Repetitions.plain(candidate.max()),
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
