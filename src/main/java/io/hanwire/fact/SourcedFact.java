package io.hanwire.fact;

import io.hanwire.text.ArticleInfo;
import java.util.Objects;

/**
 * A fact with the article that states it.
 *
 * @param origin the id of the first article of which this one is a near duplicate, or the article's own id: sources with one
 *     origin count once
 */
public record SourcedFact(Fact fact, ArticleInfo article, String origin) {

    public SourcedFact {
        Objects.requireNonNull(fact, "fact is null");
        Objects.requireNonNull(article, "article is null");
        Objects.requireNonNull(origin, "origin is null");
    }
}
