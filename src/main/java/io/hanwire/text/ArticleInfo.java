package io.hanwire.text;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** An article without its text: what a fact's export says of it. The fields mean what they mean in {@link Article}. */
public record ArticleInfo(
        String id,
        String path,
        @Nullable String url,
        String title,
        @Nullable String source,
        @Nullable Published published,
        Language language) {

    public ArticleInfo {
        Objects.requireNonNull(id, "id is null");
        Objects.requireNonNull(path, "path is null");
        Objects.requireNonNull(title, "title is null");
        Objects.requireNonNull(language, "language is null");
    }

    public static ArticleInfo of(Article article) {
        return new ArticleInfo(
                article.id(),
                article.path(),
                article.url(),
                article.title(),
                article.source(),
                article.published(),
                article.language());
    }
}
