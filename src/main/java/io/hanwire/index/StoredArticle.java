package io.hanwire.index;

import io.hanwire.entity.Entity;
import io.hanwire.fact.Fact;
import io.hanwire.text.Article;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An article as the index has it.
 *
 * @param article the article, with its inferred date where it had none
 * @param origin the id of the first article that this one is a near-duplicate of, its own id where there is none
 * @param encoding the character encoding of its file, or null
 * @param entities whom it names, each once, in order of first mention
 * @param facts what it states, in order of place
 * @param reading what was noted when it was read
 */
public record StoredArticle(
        Article article,
        String origin,
        @Nullable String encoding,
        List<Entity> entities,
        List<Fact> facts,
        ReadingRecord reading) {

    public StoredArticle {
        Objects.requireNonNull(article, "article is null");
        Objects.requireNonNull(origin, "origin is null");
        Objects.requireNonNull(reading, "reading is null");
        entities = List.copyOf(entities);
        facts = List.copyOf(facts);
    }
}
