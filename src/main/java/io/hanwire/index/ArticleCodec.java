package io.hanwire.index;

import io.hanwire.corpus.line.Removed;
import io.hanwire.entity.Entity;
import io.hanwire.entity.EntityType;
import io.hanwire.fact.Fact;
import io.hanwire.text.Article;
import io.hanwire.text.Language;
import io.hanwire.text.Published;
import io.hanwire.text.Region;
import io.hanwire.text.Script;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.apache.lucene.util.BytesRef;

/** An article with its entities and facts as one record. Registered entities are kept by id, each has its own record. */
final class ArticleCodec {

    private ArticleCodec() {}

    static BytesRef write(StoredArticle stored) {
        RecordOutput out = new RecordOutput();
        Article article = stored.article();
        out.text(article.id());
        out.text(article.path());
        out.optional(article.url(), out::text);
        out.text(article.title());
        out.text(article.body());
        out.optional(article.source(), out::text);
        out.list(article.authors(), out::text);
        out.optional(article.published(), published -> {
            out.day(published.date());
            out.choice(published.basis());
        });
        out.choice(article.language().script());
        out.choice(article.language().region());
        out.text(stored.origin());
        out.optional(stored.encoding(), out::text);
        out.number(stored.entities().size());
        List<Entity> entities = withSubjects(stored);
        out.list(entities, entity -> writeReference(entity, out));
        String text = article.text();
        out.list(stored.facts(), fact -> FactCodec.write(fact, text, entities, out));
        writeReading(stored.reading(), out);
        return out.bytes();
    }

    static StoredArticle read(BytesRef bytes, Function<String, Entity> registered) {
        return RecordInput.read(bytes, in -> read(in, registered));
    }

    private static Article readArticle(RecordInput in) {
        return new Article(
                in.text(),
                in.text(),
                in.optional(in::text),
                in.text(),
                in.text(),
                in.optional(in::text),
                in.list(in::text),
                in.optional(() -> new Published(in.day(), in.choice(Published.Basis.values()))),
                new Language(in.choice(Script.values()), in.choice(Region.values())));
    }

    private static StoredArticle read(RecordInput in, Function<String, Entity> registered) {
        Article article = readArticle(in);
        String origin = in.text();
        String encoding = in.optional(in::text);
        int mentioned = in.number();
        List<Entity> entities = in.list(() -> readReference(in, registered));
        String text = article.text();
        List<Fact> facts = in.list(() -> FactCodec.read(in, text, entities));
        return new StoredArticle(article, origin, encoding, entities.subList(0, mentioned), facts, readReading(in));
    }

    private static void writeReading(ReadingRecord reading, RecordOutput out) {
        out.list(reading.editors(), out::text);
        out.list(reading.removed(), removed -> {
            out.text(removed.text());
            out.text(removed.reason());
        });
        out.list(reading.warnings(), out::text);
    }

    private static ReadingRecord readReading(RecordInput in) {
        return new ReadingRecord(
                in.list(in::text), in.list(() -> new Removed(in.text(), in.text())), in.list(in::text));
    }

    /** The entities of the article and after them the subjects of facts that are not among them. */
    private static List<Entity> withSubjects(StoredArticle stored) {
        Set<Entity> all = new LinkedHashSet<>(stored.entities());
        stored.facts().forEach(fact -> all.add(fact.subject()));
        return new ArrayList<>(all);
    }

    private static void writeReference(Entity entity, RecordOutput out) {
        out.flag(entity.registered());
        if (entity.id() != null) {
            out.text(entity.id());
        } else {
            out.text(entity.name());
            out.choice(entity.type());
        }
    }

    private static Entity readReference(RecordInput in, Function<String, Entity> registered) {
        return in.flag() ? registered.apply(in.text()) : Entity.unregistered(in.text(), in.choice(EntityType.values()));
    }

    static BytesRef write(Entity entity) {
        RecordOutput out = new RecordOutput();
        out.text(entity.id() == null ? "" : entity.id());
        out.text(entity.name());
        out.choice(entity.type());
        out.list(entity.aliases(), out::text);
        out.list(entity.tickers(), out::text);
        out.optional(entity.maker(), out::text);
        return out.bytes();
    }

    static Entity readEntity(BytesRef bytes) {
        return RecordInput.read(
                bytes,
                in -> new Entity(
                        in.text(),
                        in.text(),
                        in.choice(EntityType.values()),
                        in.list(in::text),
                        in.list(in::text),
                        in.optional(in::text)));
    }
}
