package io.hanwire.index;

import io.hanwire.entity.Entity;
import io.hanwire.entity.EntityType;
import io.hanwire.entity.Ticker;
import io.hanwire.script.Canonicalizer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/**
 * The registered entities that articles of the index name, by id and by any of their names. Reads only what is asked for,
 * so that a search needs no registry. Safe for use by several threads.
 */
final class EntityTable {

    private final DirectoryReader reader;
    private final Canonicalizer canonicalizer;
    private final Map<String, Entity> byId = new ConcurrentHashMap<>();

    EntityTable(DirectoryReader reader, Canonicalizer canonicalizer) {
        this.reader = reader;
        this.canonicalizer = canonicalizer;
    }

    /** The entity that articles refer to by {@code id}. */
    Entity registered(String id) {
        return byId.computeIfAbsent(id, this::read);
    }

    private Entity read(String id) {
        try {
            BytesRef entry = Ledger.entry(reader, Documents.entityKey(id));
            if (entry == null) {
                throw new StoreException(
                        StoreException.Kind.DAMAGED,
                        "The index refers to an entity '" + id + "' that it does not have: run 'hanwire check'");
            }
            return ArticleCodec.readEntity(entry);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    DirectoryReader reader() {
        return reader;
    }

    /** The names of {@code entity} as they stand in folded canonical text, tickers apart. */
    List<String> forms(Entity entity) {
        Set<String> forms = new LinkedHashSet<>();
        forms.add(Names.fold(entity.name(), canonicalizer));
        entity.aliases().forEach(alias -> forms.add(Names.fold(alias, canonicalizer)));
        forms.removeIf(form -> form.length() < 2);
        return List.copyOf(forms);
    }

    /** Everybody who has the name {@code folded}, in order of id; see {@link Names#fold}. */
    List<Entity> named(String folded) throws IOException {
        return entries(new Term(Fields.ALIAS, Fields.key(folded)));
    }

    /** All of them, in order of id. */
    List<Entity> all() throws IOException {
        return entries(Fields.Kind.ENTITY.term());
    }

    private List<Entity> entries(Term key) throws IOException {
        Set<Entity> found = new LinkedHashSet<>();
        for (LeafReaderContext leaf : reader.leaves()) {
            PostingsEnum postings = leaf.reader().postings(key, PostingsEnum.NONE);
            BinaryDocValues entries = postings == null ? null : leaf.reader().getBinaryDocValues(Fields.ENTRY);
            if (entries != null) {
                collect(postings, leaf.reader().getLiveDocs(), entries, found);
            }
        }
        List<Entity> sorted = new ArrayList<>(found);
        sorted.sort((a, b) -> Fields.subject(a).compareTo(Fields.subject(b)));
        return sorted;
    }

    private static void collect(PostingsEnum postings, @Nullable Bits live, BinaryDocValues entries, Set<Entity> found)
            throws IOException {
        int document;
        while ((document = postings.nextDoc()) != DocIdSetIterator.NO_MORE_DOCS) {
            if ((live == null || live.get(document)) && entries.advanceExact(document)) {
                found.add(ArticleCodec.readEntity(entries.binaryValue()));
            }
        }
    }

    /** The terms of everybody who may be meant by {@code idOrName}. */
    Set<String> subjects(String idOrName) throws IOException {
        Set<String> subjects = new LinkedHashSet<>();
        subjects.add(Fields.key(idOrName));
        String canonical = canonicalizer.canonicalize(idOrName).text();
        for (EntityType type : EntityType.values()) {
            subjects.add(Fields.unregistered(type, canonical));
        }
        named(Names.fold(idOrName, canonicalizer)).forEach(entity -> subjects.add(Fields.subject(entity)));
        entries(new Term(Fields.ALIAS, Documents.tickerKey(Ticker.key(idOrName))))
                .forEach(entity -> subjects.add(Fields.subject(entity)));
        return subjects;
    }

    /** Whether an article names somebody who may be meant by {@code idOrName}. */
    boolean knows(String idOrName) throws IOException {
        for (String subject : subjects(idOrName)) {
            if (reader.docFreq(new Term(Fields.ENTITY, subject)) > 0) {
                return true;
            }
        }
        return false;
    }

    /** The entity that {@code subject}, a term of the index, stands for. */
    Entity of(String subject) {
        if (!subject.startsWith("=")) {
            return registered(subject);
        }
        int colon = subject.indexOf(':');
        for (EntityType type : EntityType.values()) {
            if (type.label().equals(subject.substring(1, colon))) {
                return Entity.unregistered(subject.substring(colon + 1), type);
            }
        }
        throw new StoreException(
                StoreException.Kind.DAMAGED, "The index has an entity '" + subject + "' of unknown type");
    }
}
