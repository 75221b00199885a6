package io.hanwire.analysis;

import io.hanwire.fact.Fact;
import io.hanwire.fact.Observations;
import io.hanwire.text.Article;
import java.util.List;

/** An article with all that was seen in it and the facts made of that. */
public record AnalyzedArticle(Observations observations, List<Fact> facts) {

    public AnalyzedArticle {
        facts = List.copyOf(facts);
    }

    public Article article() {
        return observations.article();
    }
}
