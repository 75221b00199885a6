package io.hanwire.index;

import java.io.IOException;
import java.util.Optional;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.DocIdSetIterator;
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

    /** As {@link #document}, but the last one. */
    static int lastDocument(LeafReaderContext leaf, Term key) throws IOException {
        PostingsEnum postings = leaf.reader().postings(key, PostingsEnum.NONE);
        if (postings == null) {
            return -1;
        }
        Bits live = leaf.reader().getLiveDocs();
        int last = -1;
        int document;
        while ((document = postings.nextDoc()) != DocIdSetIterator.NO_MORE_DOCS) {
            if (live == null || live.get(document)) {
                last = document;
            }
        }
        return last;
    }
}
