package io.hanwire.fact;

import io.hanwire.period.Period;
import io.hanwire.text.Sentence;
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

/** Makes facts of the candidates of an article: each (subject, metric, value, period) once, with evidence in the original. Not thread-safe. */
final class FactAssembler {

    private static final int ID_BYTES = 8;
    private final Observations observations;
    private final int @Nullable [] codePoints;
    private final MessageDigest hash = sha256();
    private @Nullable Sentence quoted;
    private String quote = "";

    FactAssembler(Observations observations) {
        this.observations = observations;
        this.codePoints = codePoints(observations.text().original());
    }

    /** What facts of one article differ in. */
    private record Key(Statement.Value value, String period) {}

    /** A statement that no better one repeats. */
    private record Kept(Statement statement, double confidence) {

        Kept better(Kept again) {
            return confidence >= again.confidence ? this : again;
        }
    }

    List<Fact> assemble(List<Candidate> candidates) {
        List<Statement> statements = new ArrayList<>(candidates.size());
        for (Candidate candidate : candidates) {
            statements.add(Statement.of(candidate));
        }
        Repetitions repetitions = new Repetitions(statements);
        Map<Key, Kept> kept = new LinkedHashMap<>();
        for (Statement statement : statements) {
            if (!repetitions.givesWay(statement)) {
                Candidate candidate = statement.candidate();
                double confidence = Confidences.shipped().of(candidate.rule(), candidate.features());
                kept.merge(
                        new Key(statement.value(), label(candidate.period())),
                        new Kept(statement, confidence),
                        Kept::better);
            }
        }
        List<Fact> ordered = new ArrayList<>(kept.size());
        for (Kept each : kept.values()) {
            ordered.add(fact(each.statement(), each.confidence()));
        }
        ordered.sort((a, b) -> a.evidence().span().compareTo(b.evidence().span()));
        return ordered;
    }

    private static String label(@Nullable Period period) {
        return period == null ? "" : period.label();
    }

    private Fact fact(Statement statement, double confidence) {
        Candidate candidate = statement.candidate();
        Period period = candidate.period();
        return new Fact(
                id(statement),
                candidate.subject().entity(),
                observations.text().originalOf(candidate.subject().span()),
                candidate.metric(),
                candidate.min(),
                candidate.max(),
                candidate.figure(),
                period,
                period == null ? null : written(period),
                candidate.status(),
                candidate.scope(),
                candidate.attribution(),
                confidence,
                candidate.rule(),
                evidence(candidate));
    }

    private String written(Period period) {
        return period.span().length() == 0
                ? period.label()
                : observations.text().originalOf(period.span());
    }

    private Evidence evidence(Candidate candidate) {
        Span span = observations.text().toOriginal(candidate.figure().span());
        String exact = span.of(observations.text().original());
        int start = codePoints == null ? span.start() : codePoints[span.start()];
        int end = codePoints == null ? span.end() : start + exact.codePointCount(0, exact.length());
        return new Evidence(span, new Span(start, end), exact, quote(candidate.sentence()));
    }

    /** The characters of {@code sentence}: one text for all facts of a sentence. */
    private String quote(Sentence sentence) {
        if (!sentence.equals(quoted)) {
            quoted = sentence;
            quote = observations.text().originalOf(sentence.span());
        }
        return quote;
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

    private String id(Statement statement) {
        Statement.Value value = statement.value();
        Candidate candidate = statement.candidate();
        String content = String.join(
                "\t",
                observations.article().id(),
                value.kind().subject(),
                value.kind().metric(),
                value.min(),
                value.max(),
                value.unit(),
                label(candidate.period()),
                candidate.scope());
        return HexFormat.of().formatHex(hash.digest(content.getBytes(StandardCharsets.UTF_8)), 0, ID_BYTES);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
