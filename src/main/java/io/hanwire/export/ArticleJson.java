package io.hanwire.export;

import io.hanwire.text.Article;
import io.hanwire.text.ArticleInfo;
import tools.jackson.core.JsonGenerator;

/** Writes articles as JSON. */
public final class ArticleJson {

    private ArticleJson() {}

    /**
     * Writes the fields of {@code article} into the object that {@code json} has open; {@code text} is what the offsets of
     * evidence count in, in code points.
     */
    public static void writeFields(Article article, JsonGenerator json) {
        FactJson.string(json, "id", article.id());
        FactJson.string(json, "path", article.path());
        FactJson.string(json, "url", article.url());
        FactJson.string(json, "title", article.title());
        FactJson.string(json, "source", article.source());
        json.writeArrayPropertyStart("authors");
        article.authors().forEach(author -> json.writeString(Json.wellFormed(author)));
        json.writeEndArray();
        FactJson.published(ArticleInfo.of(article), json);
        FactJson.string(json, "language", article.language().tag());
        FactJson.string(json, "text", article.text());
    }
}
