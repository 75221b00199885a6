package io.hanwire.index;

import java.io.IOException;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/** Finds single records by a key. */
final class Ledger {

    private Ledger() {}

    static Optional<InputRecord> input(DirectoryReader reader, String path) throws IOException {
        BytesRef entry = entry(reader, new Term(Fields.LEDGER, Fields.key(path)));
        return entry == null ? Optional.empty() : Optional.of(LedgerCodec.readInput(entry));
    }

    static boolean hasArticle(DirectoryReader reader, String id) throws IOException {
        for (LeafReaderContext leaf : reader.leaves()) {
            if (document(leaf, new Term(Fields.ARTICLE, Fields.key(id))) >= 0) {
                return true;
            }
        }
        return false;
    }

    /** The records of {@code kind} in order of path. */
    static <T> void entries(DirectoryReader reader, Fields.Kind kind, Function<BytesRef, T> codec, Consumer<T> consumer)
            throws IOException {
        Listing.visit(new IndexSearcher(reader), new TermQuery(kind.term()), (leaf, document) -> {
            BinaryDocValues entries = leaf.reader().getBinaryDocValues(Fields.ENTRY);
            if (entries != null && entries.advanceExact(document)) {
                consumer.accept(codec.apply(entries.binaryValue()));
            }
        });
    }

    static void fingerprints(DirectoryReader reader, Store.FingerprintVisitor visitor) throws IOException {
        Listing.visit(new IndexSearcher(reader), new TermQuery(Fields.Kind.ARTICLE.term()), (leaf, document) -> {
            BinaryDocValues values = leaf.reader().getBinaryDocValues(Fields.FINGERPRINT);
            SortedDocValues ids = leaf.reader().getSortedDocValues(Fields.ID);
            SortedDocValues origins = leaf.reader().getSortedDocValues(Fields.ORIGIN);
            SortedDocValues inputs = leaf.reader().getSortedDocValues(Fields.INPUT_OF);
            if (values.advanceExact(document)
                    && inputs.advanceExact(document)
                    && ids.advanceExact(document)
                    && origins.advanceExact(document)) {
                BytesRef value = values.binaryValue();
                visitor.visit(
                        ids.lookupOrd(ids.ordValue()).utf8ToString(),
                        origins.lookupOrd(origins.ordValue()).utf8ToString(),
                        inputs.lookupOrd(inputs.ordValue()).utf8ToString(),
                        Arrays.copyOfRange(value.bytes, value.offset, value.offset + value.length));
            }
        });
    }

    /** The entry of the one live document that has {@code key}, or null. */
    static @Nullable BytesRef entry(DirectoryReader reader, Term key) throws IOException {
        for (LeafReaderContext leaf : reader.leaves()) {
            int document = document(leaf, key);
            BinaryDocValues entries = document < 0 ? null : leaf.reader().getBinaryDocValues(Fields.ENTRY);
            if (entries != null && entries.advanceExact(document)) {
                return entries.binaryValue();
            }
        }
        return null;
    }

    /** The number in {@code leaf} of the first live document that has {@code key}, or −1. */
    static int document(LeafReaderContext leaf, Term key) throws IOException {
        PostingsEnum postings = leaf.reader().postings(key, PostingsEnum.NONE);
        if (postings == null) {
            return -1;
        }
        Bits live = leaf.reader().getLiveDocs();
        int document;
        while ((document = postings.nextDoc()) != DocIdSetIterator.NO_MORE_DOCS) {
            if (live == null || live.get(document)) {
                return document;
            }
        }
        return -1;
    }
}
