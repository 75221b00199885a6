package io.hanwire.cli;

import io.hanwire.entity.Entity;
import io.hanwire.export.ArticleJson;
import io.hanwire.export.CodePoints;
import io.hanwire.export.FactJson;
import io.hanwire.export.Json;
import io.hanwire.fact.Fact;
import io.hanwire.fact.SourcedFact;
import io.hanwire.index.SearchResult;
import io.hanwire.index.SearchResult.Hit;
import io.hanwire.text.ArticleInfo;
import io.hanwire.text.Span;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import tools.jackson.core.JsonGenerator;

/** What a search found as JSON: scores, highlights in code points of the article's text, entities and facts of each hit. */
final class SearchJson {

    private final JsonGenerator json;

    private SearchJson(JsonGenerator json) {
        this.json = json;
    }

    /** One object with all of it, or ({@code whole} false) one line for each hit. */
    static void write(SearchResult result, boolean whole, OutputStream out) throws IOException {
        try (JsonGenerator json = Json.lines(out)) {
            SearchJson writer = new SearchJson(json);
            if (whole) {
                writer.result(result);
                json.writeRaw('\n');
            } else {
                for (Hit hit : result.hits()) {
                    writer.hit(hit);
                    json.writeRaw('\n');
                }
            }
        }
        out.flush();
    }

    private void result(SearchResult result) {
        json.writeStartObject();
        json.writeNumberProperty("total", result.total());
        json.writeBooleanProperty("totalExact", result.totalExact());
        json.writeArrayPropertyStart("hits");
        result.hits().forEach(this::hit);
        json.writeEndArray();
        json.writeObjectPropertyStart("facets");
        for (SearchResult.Facet facet : result.facets()) {
            json.writeArrayPropertyStart(facet.field().toString());
            facet.values().forEach(this::facetValue);
            json.writeEndArray();
        }
        json.writeEndObject();
        json.writeArrayPropertyStart("suggestions");
        for (SearchResult.Suggestion suggestion : result.suggestions()) {
            json.writeStartObject();
            json.writeStringProperty("typed", Json.wellFormed(suggestion.typed()));
            json.writeStringProperty("name", suggestion.name());
            json.writeName("entity");
            entity(suggestion.entity());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void facetValue(SearchResult.Facet.Value value) {
        json.writeStartObject();
        json.writeStringProperty("key", Json.wellFormed(value.key()));
        json.writeStringProperty("label", Json.wellFormed(value.label()));
        json.writeNumberProperty("count", value.count());
        json.writeEndObject();
    }

    private void hit(Hit hit) {
        json.writeStartObject();
        json.writeNumberProperty("score", hit.score());
        json.writeNumberProperty("moreSources", hit.moreSources());
        json.writeObjectPropertyStart("article");
        ArticleJson.writeFields(hit.article().article(), json);
        json.writeEndObject();
        CodePoints codePoints = new CodePoints(hit.article().article().text());
        highlights("titleHighlights", hit.titleHighlights(), codePoints);
        json.writeArrayPropertyStart("snippets");
        for (SearchResult.Snippet snippet : hit.snippets()) {
            json.writeStartObject();
            json.writeStringProperty("text", Json.wellFormed(snippet.text()));
            span(snippet.span(), codePoints);
            highlights("highlights", snippet.highlights(), codePoints);
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeArrayPropertyStart("entities");
        hit.article().entities().forEach(this::entity);
        json.writeEndArray();
        facts("matched", hit.matched(), hit);
        facts("facts", hit.article().facts(), hit);
        json.writeEndObject();
    }

    private void facts(String name, List<Fact> facts, Hit hit) {
        ArticleInfo article = ArticleInfo.of(hit.article().article());
        json.writeArrayPropertyStart(name);
        for (Fact fact : facts) {
            FactJson.write(new SourcedFact(fact, article, hit.article().origin()), json);
        }
        json.writeEndArray();
    }

    private void entity(Entity entity) {
        json.writeStartObject();
        if (entity.id() == null) {
            json.writeNullProperty("id");
        } else {
            json.writeStringProperty("id", entity.id());
        }
        json.writeStringProperty("name", Json.wellFormed(entity.name()));
        json.writeStringProperty("type", entity.type().label());
        json.writeEndObject();
    }

    private void highlights(String name, List<Span> spans, CodePoints codePoints) {
        json.writeArrayPropertyStart(name);
        for (Span span : spans) {
            json.writeStartObject();
            span(span, codePoints);
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void span(Span span, CodePoints codePoints) {
        json.writeNumberProperty("start", codePoints.at(span.start()));
        json.writeNumberProperty("end", codePoints.at(span.end()));
    }
}
