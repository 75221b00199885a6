package io.hanwire.export;

import io.hanwire.entity.Entity;
import io.hanwire.fact.Evidence;
import io.hanwire.fact.Fact;
import io.hanwire.fact.SourcedFact;
import io.hanwire.period.Period;
import io.hanwire.text.ArticleInfo;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/** Writes facts as JSON objects, with the fields and the order of the export's schema. */
public final class FactJson {

    private FactJson() {}

    /** Writes one object; the caller separates objects. */
    public static void write(SourcedFact sourced, JsonGenerator json) {
        Fact fact = sourced.fact();
        json.writeStartObject();
        string(json, "id", fact.id());
        subject(fact, json);
        string(json, "metric", fact.metric());
        value(fact, json);
        period(fact, json);
        string(json, "status", fact.status().label());
        string(json, "scope", fact.scope());
        string(json, "attribution", fact.attribution());
        json.writeNumberProperty("confidence", BigDecimal.valueOf(Math.round(fact.confidence() * 100), 2));
        string(json, "rule", fact.rule());
        evidence(fact.evidence(), json);
        article(sourced.article(), json);
        json.writeEndObject();
    }

    private static void subject(Fact fact, JsonGenerator json) {
        Entity subject = fact.subject();
        json.writeObjectPropertyStart("subject");
        string(json, "id", subject.id());
        string(json, "name", subject.name());
        string(json, "type", subject.type().label());
        string(json, "text", fact.subjectText());
        json.writeArrayPropertyStart("aliases");
        for (String alias : subject.aliases()) {
            json.writeString(Json.wellFormed(alias));
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void value(Fact fact, JsonGenerator json) {
        json.writeObjectPropertyStart("value");
        json.writeNumberProperty("min", fact.min());
        json.writeNumberProperty("max", fact.max());
        string(json, "unit", fact.figure().unit());
        string(json, "unitBasis", fact.figure().unitInferred() ? "inferred" : "stated");
        json.writeNumberProperty("decimals", fact.figure().decimals());
        string(json, "modifier", fact.figure().modifier().label());
        string(json, "text", fact.evidence().exact());
        json.writeEndObject();
    }

    private static void period(Fact fact, JsonGenerator json) {
        Period period = fact.period();
        if (period == null) {
            json.writeNullProperty("period");
            return;
        }
        json.writeObjectPropertyStart("period");
        string(json, "label", period.label());
        string(json, "start", period.start() == null ? null : period.start().toString());
        string(json, "end", period.end() == null ? null : period.end().toString());
        string(json, "text", fact.periodText());
        json.writeEndObject();
    }

    private static void evidence(Evidence evidence, JsonGenerator json) {
        json.writeObjectPropertyStart("evidence");
        string(json, "quote", evidence.quote());
        string(json, "exact", evidence.exact());
        json.writeNumberProperty("start", evidence.codePoints().start());
        json.writeNumberProperty("end", evidence.codePoints().end());
        json.writeEndObject();
    }

    private static void article(ArticleInfo article, JsonGenerator json) {
        json.writeObjectPropertyStart("article");
        string(json, "id", article.id());
        string(json, "path", article.path());
        string(json, "url", article.url());
        string(json, "title", article.title());
        string(json, "source", article.source());
        published(article, json);
        string(json, "language", article.language().tag());
        json.writeEndObject();
    }

    static void published(ArticleInfo article, JsonGenerator json) {
        boolean known = article.published() != null;
        string(json, "published", known ? article.published().date().toString() : null);
        if (known) {
            json.writeBooleanProperty("publishedInferred", article.published().inferred());
        } else {
            json.writeNullProperty("publishedInferred");
        }
    }

    /** Writes a property, null where {@code value} is null. */
    static void string(JsonGenerator json, String name, @Nullable String value) {
        if (value == null) {
            json.writeNullProperty(name);
        } else {
            json.writeStringProperty(name, Json.wellFormed(value));
        }
    }
}
