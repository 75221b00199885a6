package io.hanwire.export;

import io.hanwire.entity.Mention;
import io.hanwire.fact.Observations;
import io.hanwire.figure.Figure;
import io.hanwire.period.Period;
import io.hanwire.text.Span;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/**
 * Writes what the program sees in a text as one JSON object: {@code text}, {@code figures}, {@code periods} and
 * {@code entities}, each with {@code start} and {@code end} in code points of {@code text}.
 */
public final class AnnotationJson {

    private final Observations seen;
    private final JsonGenerator json;
    private final CodePoints codePoints;

    private AnnotationJson(Observations seen, JsonGenerator json) {
        this.seen = seen;
        this.json = json;
        this.codePoints = new CodePoints(seen.text().original());
    }

    public static void write(Observations seen, JsonGenerator json) {
        new AnnotationJson(seen, json).write();
    }

    private void write() {
        json.writeStartObject();
        FactJson.string(json, "text", seen.text().original());
        json.writeArrayPropertyStart("figures");
        seen.figures().forEach(this::figure);
        json.writeEndArray();
        json.writeArrayPropertyStart("periods");
        seen.periods().forEach(this::period);
        json.writeEndArray();
        json.writeArrayPropertyStart("entities");
        seen.mentions().forEach(this::mention);
        json.writeEndArray();
        json.writeEndObject();
    }

    private void figure(Figure figure) {
        json.writeStartObject();
        span(figure.span());
        json.writeNumberProperty("min", figure.min());
        json.writeNumberProperty("max", figure.max());
        FactJson.string(json, "unit", figure.unit());
        FactJson.string(json, "kind", figure.kind().label());
        FactJson.string(json, "modifier", figure.modifier().label());
        json.writeEndObject();
    }

    private void period(Period period) {
        json.writeStartObject();
        span(period.span());
        FactJson.string(json, "from", iso(period.start()));
        FactJson.string(json, "to", iso(period.end()));
        FactJson.string(json, "label", period.label());
        json.writeEndObject();
    }

    private void mention(Mention mention) {
        json.writeStartObject();
        span(mention.span());
        FactJson.string(json, "id", mention.entity().id());
        FactJson.string(json, "name", mention.entity().name());
        FactJson.string(json, "type", mention.entity().type().label());
        json.writeEndObject();
    }

    private void span(Span canonical) {
        Span original = seen.text().toOriginal(canonical);
        FactJson.string(json, "text", original.of(seen.text().original()));
        json.writeNumberProperty("start", codePoints.at(original.start()));
        json.writeNumberProperty("end", codePoints.at(original.end()));
    }

    private static @Nullable String iso(@Nullable LocalDate date) {
        return date == null ? null : date.toString();
    }
}
