package io.hanwire.index;

import io.hanwire.fact.Fact;
import io.hanwire.fact.SourcedFact;
import io.hanwire.text.ArticleInfo;
import java.io.IOException;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;

/** Goes through articles and facts one article at a time. */
final class FactListing {

    private static final Set<String> RECORD = Set.of(Fields.RECORD);

    private final IndexSearcher searcher;
    private final EntityTable entities;

    FactListing(IndexSearcher searcher, EntityTable entities) {
        this.searcher = searcher;
        this.entities = entities;
    }

    StoredArticle article(StoredFields stored, int document) throws IOException {
        return ArticleCodec.read(record(stored, document), entities::registered);
    }

    private static BytesRef record(StoredFields stored, int document) throws IOException {
        BytesRef record = stored.document(document, RECORD).getBinaryValue(Fields.RECORD);
        if (record == null) {
            throw new StoreException(
                    StoreException.Kind.DAMAGED, "An article of the index has no record; run 'hanwire check'");
        }
        return record;
    }

    void articles(Query query, Consumer<StoredArticle> consumer) throws IOException {
        // One reader for each segment keeps the block that it has decompressed, and neighbours are mostly in the same
        // one.
        Map<LeafReaderContext, StoredFields> open = new IdentityHashMap<>();
        Listing.visit(searcher, query, (leaf, document) -> {
            StoredFields stored = open.get(leaf);
            if (stored == null) {
                stored = leaf.reader().storedFields();
                open.put(leaf, stored);
            }
            consumer.accept(article(stored, document));
        });
    }

    void facts(FactFilter filter, Consumer<SourcedFact> consumer) throws IOException {
        Set<String> subjects = new HashSet<>();
        for (String name : filter.subjects()) {
            subjects.addAll(entities.subjects(name));
        }
        articles(articlesWith(filter, subjects), article -> {
            ArticleInfo info = ArticleInfo.of(article.article());
            for (Fact fact : article.facts()) {
                if ((subjects.isEmpty() || subjects.contains(Fields.subject(fact.subject()))) && filter.accepts(fact)) {
                    consumer.accept(new SourcedFact(fact, info, article.origin()));
                }
            }
        });
    }

    /** The articles that may state a fact that {@code filter} accepts. */
    private static Query articlesWith(FactFilter filter, Set<String> subjects) {
        BooleanQuery.Builder facts = new BooleanQuery.Builder();
        require(facts, Fields.KIND, Set.of(Fields.Kind.ARTICLE.name()));
        require(facts, Fields.SUBJECT, subjects);
        require(facts, Fields.METRIC, keys(filter.metrics()));
        if (filter.periodLabel() != null) {
            require(facts, Fields.PERIOD, keys(Set.of(filter.periodLabel())));
        }
        if (filter.articleId() != null) {
            require(facts, Fields.ARTICLE, keys(Set.of(filter.articleId())));
        }
        return facts.build();
    }

    private static Set<String> keys(Set<String> values) {
        Set<String> keys = new LinkedHashSet<>();
        values.forEach(value -> keys.add(Fields.key(value)));
        return keys;
    }

    private static void require(BooleanQuery.Builder facts, String field, Set<String> values) {
        if (values.size() == 1) {
            Term term = new Term(field, values.iterator().next());
            facts.add(new TermQuery(term), BooleanClause.Occur.FILTER);
        } else if (!values.isEmpty()) {
            List<BytesRef> terms = values.stream().map(BytesRef::new).toList();
            facts.add(new TermInSetQuery(field, terms), BooleanClause.Occur.FILTER);
        }
    }
}
