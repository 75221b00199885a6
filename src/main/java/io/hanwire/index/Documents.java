package io.hanwire.index;

import io.hanwire.analysis.AnalyzedArticle;
import io.hanwire.entity.Entity;
import io.hanwire.entity.EntityType;
import io.hanwire.entity.Mention;
import io.hanwire.entity.Ticker;
import io.hanwire.fact.Fact;
import io.hanwire.fact.Observations;
import io.hanwire.index.analysis.SearchText;
import io.hanwire.index.analysis.TextCounts;
import io.hanwire.script.Canonicalizer;
import io.hanwire.text.Article;
import io.hanwire.text.Language;
import io.hanwire.text.Published;
import io.hanwire.text.Span;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.LongField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.SortedSetDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.Term;
import org.apache.lucene.util.BytesRef;

/** Makes the documents of the index. Safe for use by several threads. */
final class Documents {

    private static final FieldType TEXT = counted(true);
    private static final FieldType KEYS_COUNTED = counted(false);

    private final Canonicalizer canonicalizer;

    Documents(Canonicalizer canonicalizer) {
        this.canonicalizer = canonicalizer;
    }

    /** The document of an article with its facts. */
    Document article(AnalyzedArticle analyzed, Provenance from) {
        StoredArticle stored = new StoredArticle(
                analyzed.article(),
                from.originId(),
                from.encoding(),
                mentioned(analyzed.observations()),
                analyzed.facts(),
                from.reading());
        Document document = article(stored, analyzed.observations());
        sortable(document, Fields.INPUT_OF, Fields.key(from.inputPath()));
        document.add(new BinaryDocValuesField(Fields.FINGERPRINT, new BytesRef(from.fingerprint())));
        addKeys(document, analyzed.article(), from.inputPath());
        return document;
    }

    private static void addKeys(Document document, Article article, String inputPath) {
        add(document, Fields.ARTICLE, Fields.key(article.id()));
        add(document, Fields.INPUT, Fields.key(inputPath));
    }

    private Document article(StoredArticle stored, Observations observations) {
        Article article = stored.article();
        Document document = new Document();
        kind(document, Fields.Kind.ARTICLE);
        document.add(new StoredField(Fields.RECORD, ArticleCodec.write(stored)));
        sortable(document, Fields.ID, Fields.key(article.id()));
        sortable(document, Fields.ORDER, Fields.key(article.path()) + '\0' + Fields.key(article.id()));
        sortable(document, Fields.ORIGIN, Fields.key(stored.origin()));
        add(document, Fields.ORIGIN, Fields.key(stored.origin()));
        addLanguage(document, article.language());
        if (article.source() != null) {
            sortable(document, Fields.SOURCE, Fields.key(article.source()));
            add(document, Fields.SOURCE, Fields.key(Names.fold(article.source(), canonicalizer)));
        }
        if (article.published() != null) {
            addDays(document, article.published());
        }
        addEntities(document, observations, stored.facts());
        addFacts(document, stored.facts());
        addText(document, observations);
        return document;
    }

    /** The language and its script: lang:zh-hant finds zh-hant-tw. */
    private static void addLanguage(Document document, Language language) {
        String tag = language.tag().toLowerCase(Locale.ROOT);
        String script = language.script().tag().toLowerCase(Locale.ROOT);
        add(document, Fields.LANGUAGE, tag);
        if (!script.equals(tag)) {
            add(document, Fields.LANGUAGE, script);
        }
    }

    private static void addDays(Document document, Published published) {
        long day = published.date().toEpochDay();
        document.add(new LongField(Fields.DAY, day, Field.Store.NO));
        if (!published.inferred()) {
            document.add(new LongField(Fields.NEWS_DAY, day, Field.Store.NO));
        }
    }

    /** A term for each mention, so that an article that names somebody often is more about them. */
    private static void addEntities(Document document, Observations observations, List<Fact> facts) {
        Set<Entity> entities = new LinkedHashSet<>();
        for (Mention mention : observations.mentions()) {
            entities.add(mention.entity());
            document.add(new Field(Fields.ENTITY, new BytesRef(Fields.subject(mention.entity())), KEYS_COUNTED));
        }
        for (Fact fact : facts) {
            if (entities.add(fact.subject())) {
                document.add(new Field(Fields.ENTITY, new BytesRef(Fields.subject(fact.subject())), KEYS_COUNTED));
            }
        }
        for (Entity entity : entities) {
            if (entity.type() == EntityType.COMPANY) {
                document.add(new SortedSetDocValuesField(Fields.COMPANY, new BytesRef(Fields.subject(entity))));
            }
        }
    }

    private static void addText(Document document, Observations observations) {
        String folded = SearchText.fold(observations.text().text());
        int title = observations.article().title().length();
        int end = observations.text().toCanonical(new Span(0, title)).end();
        document.add(new Field(Fields.TEXT, new TextCounts(folded, title == 0 ? 0 : end), TEXT));
        document.add(new BinaryDocValuesField(Fields.CANONICAL, TextCodec.write(folded)));
    }

    /** The field of the text, empty: see {@link NoTokens}. */
    private static void addLength(Document document) {
        document.add(new Field(Fields.TEXT, new NoTokens(), TEXT));
    }

    private static FieldType counted(boolean text) {
        FieldType type = new FieldType();
        type.setIndexOptions(IndexOptions.DOCS_AND_FREQS);
        type.setTokenized(text);
        type.setOmitNorms(!text);
        type.freeze();
        return type;
    }

    /** A term for each fact, so that facts are counted by their subjects and metrics. */
    private static void addFacts(Document document, List<Fact> facts) {
        if (facts.isEmpty()) {
            return;
        }
        Set<String> periods = new LinkedHashSet<>();
        for (Fact fact : facts) {
            document.add(new Field(Fields.SUBJECT, new BytesRef(Fields.subject(fact.subject())), KEYS_COUNTED));
            document.add(new Field(Fields.METRIC, new BytesRef(Fields.key(fact.metric())), KEYS_COUNTED));
            if (fact.period() != null) {
                periods.add(Fields.key(fact.period().label()));
            }
        }
        periods.forEach(period -> add(document, Fields.PERIOD, period));
        document.add(new BinaryDocValuesField(Fields.FACTS, FactSummary.write(facts)));
    }

    private static List<Entity> mentioned(Observations observations) {
        LinkedHashMap<String, Entity> entities = new LinkedHashMap<>();
        for (Mention mention : observations.mentions()) {
            Entity entity = mention.entity();
            entities.putIfAbsent(Fields.subject(entity), entity);
        }
        return List.copyOf(entities.values());
    }

    /** The registered entities that the document of {@code analyzed} refers to, by id. */
    static Map<String, Entity> registered(AnalyzedArticle analyzed) {
        Map<String, Entity> entities = new LinkedHashMap<>();
        Consumer<Entity> add = entity -> {
            if (entity.id() != null) {
                entities.putIfAbsent(entity.id(), entity);
            }
        };
        analyzed.observations().mentions().forEach(mention -> add.accept(mention.entity()));
        analyzed.facts().forEach(fact -> add.accept(fact.subject()));
        return entities;
    }

    static Term entityKey(String id) {
        return new Term(Fields.ALIAS, "#" + Fields.key(id));
    }

    /** The document of the registered entity {@code id}, found by its id and by each of its names. */
    Document entity(String id, Entity entity) {
        Document document = new Document();
        kind(document, Fields.Kind.ENTITY);
        addLength(document);
        add(document, Fields.ALIAS, entityKey(id).text());
        names(entity).forEach(name -> add(document, Fields.ALIAS, Fields.key(name)));
        entity.tickers().stream()
                .flatMap(ticker -> Ticker.keys(ticker).stream())
                .distinct()
                .forEach(key -> add(document, Fields.ALIAS, tickerKey(key)));
        document.add(new BinaryDocValuesField(Fields.ENTRY, ArticleCodec.write(entity)));
        return document;
    }

    /** Under which an entity is found by its ticker, with its market or without: no name begins so. */
    static String tickerKey(String key) {
        return "$" + Fields.key(key);
    }

    private Set<String> names(Entity entity) {
        Set<String> names = new LinkedHashSet<>();
        // A reader need not have the registry's canonicalizer, which leaves the wording of names alone.
        for (Canonicalizer form : List.of(canonicalizer, Canonicalizer.create())) {
            names.add(Names.fold(entity.name(), form));
            entity.aliases().forEach(alias -> names.add(Names.fold(alias, form)));
            entity.tickers().forEach(ticker -> names.add(Names.fold(ticker, form)));
        }
        names.remove("");
        return names;
    }

    static Document input(InputRecord input) {
        Document document = new Document();
        kind(document, Fields.Kind.INPUT);
        addLength(document);
        String path = Fields.key(input.path());
        add(document, Fields.INPUT, path);
        add(document, Fields.LEDGER, path);
        sortable(document, Fields.ORDER, path);
        document.add(new BinaryDocValuesField(Fields.ENTRY, LedgerCodec.write(input)));
        return document;
    }

    static Document rejection(RejectionRecord rejection) {
        Document document = new Document();
        kind(document, Fields.Kind.REJECTION);
        addLength(document);
        String path = Fields.key(rejection.path());
        add(document, Fields.INPUT, path);
        sortable(document, Fields.ORDER, path + '\0' + ordered(rejection.position()));
        document.add(new BinaryDocValuesField(Fields.ENTRY, LedgerCodec.write(rejection)));
        return document;
    }

    /** {@code number} such that the order of characters is that of numbers. */
    private static String ordered(long number) {
        String digits = Long.toString(number);
        return "0".repeat(19 - digits.length()) + digits;
    }

    private static void kind(Document document, Fields.Kind kind) {
        add(document, Fields.KIND, kind.name());
    }

    private static void add(Document document, String field, String value) {
        document.add(new StringField(field, value, Field.Store.NO));
    }

    private static void sortable(Document document, String field, String value) {
        document.add(new SortedDocValuesField(field, new BytesRef(value)));
    }
}
