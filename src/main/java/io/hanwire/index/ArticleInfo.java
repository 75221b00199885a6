package io.hanwire.index;

import io.hanwire.text.Article;
import io.hanwire.text.Language;
import io.hanwire.text.Published;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What identifies an article, without its text.
 *
 * @param origin the id of the first article that this one is a near-duplicate of, its own id where there is none
 */
public record ArticleInfo(
        String id,
        String path,
        @Nullable String url,
        String title,
        @Nullable String source,
        @Nullable Published published,
        Language language,
        String origin) {

    public ArticleInfo {
        Objects.requireNonNull(id, "id is null");
        Objects.requireNonNull(path, "path is null");
        Objects.requireNonNull(title, "title is null");
        Objects.requireNonNull(language, "language is null");
        Objects.requireNonNull(origin, "origin is null");
    }

    static ArticleInfo of(Article article, String origin) {
        return new ArticleInfo(
                article.id(),
                article.path(),
                article.url(),
                article.title(),
                article.source(),
                article.published(),
                article.language(),
                origin);
    }
}
