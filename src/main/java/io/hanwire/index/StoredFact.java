package io.hanwire.index;

import io.hanwire.fact.Fact;
import java.util.Objects;

/** A fact and the article that states it. */
public record StoredFact(Fact fact, ArticleInfo article) {

    public StoredFact {
        Objects.requireNonNull(fact, "fact is null");
        Objects.requireNonNull(article, "article is null");
    }
}
