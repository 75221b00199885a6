package io.hanwire.index;

import java.io.IOException;
import java.util.function.Consumer;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;

/** Counts articles and facts by whom they speak of. */
final class EntityCounting {

    private EntityCounting() {}

    /** Registered entities in order of id, then unregistered ones in order of type and name. */
    static void visit(IndexSearcher searcher, EntityTable entities, Consumer<EntityCount> consumer) throws IOException {
        Terms terms = MultiTerms.getTerms(searcher.getIndexReader(), Fields.ENTITY);
        if (terms != null) {
            visit(terms.iterator(), true, searcher, entities, consumer);
            visit(terms.iterator(), false, searcher, entities, consumer);
        }
    }

    private static void visit(
            TermsEnum terms,
            boolean registered,
            IndexSearcher searcher,
            EntityTable entities,
            Consumer<EntityCount> consumer)
            throws IOException {
        BytesRef term;
        while ((term = terms.next()) != null) {
            String subject = term.utf8ToString();
            if (subject.startsWith("=") != registered) {
                long articles = searcher.count(new TermQuery(new Term(Fields.ENTITY, subject)));
                long facts = FactCounting.of(searcher.getIndexReader(), new Term(Fields.SUBJECT, subject));
                if (articles > 0) {
                    consumer.accept(new EntityCount(entities.of(subject), articles, facts));
                }
            }
        }
    }
}
