package io.hanwire.index;

import io.hanwire.entity.Entity;
import io.hanwire.fact.Evidence;
import io.hanwire.fact.Fact;
import io.hanwire.fact.Status;
import io.hanwire.figure.Figure;
import io.hanwire.figure.FigureKind;
import io.hanwire.figure.Modifier;
import io.hanwire.period.Period;
import io.hanwire.text.Span;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Facts as bytes. What stands in the article's text is kept as a place in it: the evidence always, the quote where it is a
 * stretch of the text around the evidence.
 */
final class FactCodec {

    private FactCodec() {}

    static void write(Fact fact, String text, List<Entity> entities, RecordOutput out) {
        out.text(fact.id());
        out.number(entities.indexOf(fact.subject()));
        out.text(fact.subjectText());
        out.text(fact.metric());
        writeFigure(fact.figure(), out);
        out.optional(fact.min().equals(fact.figure().min()) ? null : fact.min(), out::decimal);
        out.optional(fact.max().equals(fact.figure().max()) ? null : fact.max(), out::decimal);
        out.optional(fact.period(), period -> writePeriod(period, out));
        out.optional(fact.periodText(), out::text);
        out.choice(fact.status());
        out.text(fact.scope());
        out.optional(fact.attribution(), out::text);
        out.real(fact.confidence());
        out.text(fact.rule());
        writeEvidence(fact.evidence(), text, out);
    }

    static Fact read(RecordInput in, String text, List<Entity> entities) {
        String id = in.text();
        Entity subject = entities.get(in.number());
        String subjectText = in.text();
        String metric = in.text();
        Figure figure = readFigure(in);
        BigDecimal min = orElse(in.optional(in::decimal), figure.min());
        BigDecimal max = orElse(in.optional(in::decimal), figure.max());
        Period period = in.optional(() -> readPeriod(in));
        String periodText = in.optional(in::text);
        Status status = in.choice(Status.values());
        String scope = in.text();
        String attribution = in.optional(in::text);
        double confidence = in.real();
        String rule = in.text();
        Evidence evidence = readEvidence(in, text);
        return new Fact(
                id,
                subject,
                subjectText,
                metric,
                min,
                max,
                figure,
                period,
                periodText,
                status,
                scope,
                attribution,
                confidence,
                rule,
                evidence);
    }

    private static BigDecimal orElse(@Nullable BigDecimal value, BigDecimal other) {
        return value == null ? other : value;
    }

    private static void writeFigure(Figure figure, RecordOutput out) {
        out.span(figure.span());
        out.choice(figure.kind());
        out.decimal(figure.min());
        out.optional(figure.max().equals(figure.min()) ? null : figure.max(), out::decimal);
        out.text(figure.unit());
        out.flag(figure.unitInferred());
        out.text(figure.classifier());
        out.number(figure.decimals());
        out.choice(figure.modifier());
        out.span(figure.outer());
    }

    private static Figure readFigure(RecordInput in) {
        Span span = in.span();
        FigureKind kind = in.choice(FigureKind.values());
        BigDecimal min = in.decimal();
        BigDecimal max = orElse(in.optional(in::decimal), min);
        return new Figure(
                span,
                kind,
                min,
                max,
                in.text(),
                in.flag(),
                in.text(),
                in.number(),
                in.choice(Modifier.values()),
                in.span());
    }

    private static void writePeriod(Period period, RecordOutput out) {
        out.span(period.span());
        out.text(period.label());
        out.optional(period.start(), out::day);
        out.optional(period.end(), out::day);
        out.choice(period.basis());
        out.choice(period.kind());
    }

    private static Period readPeriod(RecordInput in) {
        return new Period(
                in.span(),
                in.text(),
                in.optional(in::day),
                in.optional(in::day),
                in.choice(Period.Basis.values()),
                in.choice(Period.Kind.values()));
    }

    private static void writeEvidence(Evidence evidence, String text, RecordOutput out) {
        out.span(evidence.span());
        out.number(evidence.codePoints().start());
        int start = quoteStart(evidence, text);
        out.number(start);
        if (start < 0) {
            out.text(evidence.quote());
        } else {
            out.number(evidence.quote().length());
        }
    }

    /** Where the quote stands in {@code text} such that it holds the evidence, or −1. */
    private static int quoteStart(Evidence evidence, String text) {
        String quote = evidence.quote();
        int earliest = Math.max(0, evidence.span().end() - quote.length());
        int start = text.indexOf(
                quote, earliest, Math.min(text.length(), evidence.span().start() + quote.length()));
        return quote.isEmpty() || start > evidence.span().start() ? -1 : start;
    }

    private static Evidence readEvidence(RecordInput in, String text) {
        Span span = in.span();
        String exact = span.of(text);
        int first = in.number();
        Span codePoints = new Span(first, first + exact.codePointCount(0, exact.length()));
        int start = in.number();
        String quote = start < 0 ? in.text() : text.substring(start, start + in.number());
        return new Evidence(span, codePoints, exact, quote);
    }
}
