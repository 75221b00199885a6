package io.hanwire.index;

import io.hanwire.fact.Lexicon;
import java.io.IOException;
import java.io.StringReader;
import java.util.HashMap;
import java.util.Map;

/** The user's own metrics, kept with each commit, so that queries know their words without being given the table again. */
final class OwnMetrics {

    private static final String KEY = "hanwire.metrics";

    private OwnMetrics() {}

    /** {@code userData} with {@code table}, which is empty where the user has none. */
    static Map<String, String> add(Map<String, String> userData, String table) {
        Map<String, String> added = new HashMap<>(userData);
        if (!table.isEmpty()) {
            added.put(KEY, table);
        }
        return added;
    }

    /** The shipped metrics with those of the table that {@code userData} has, if any. */
    static Lexicon lexicon(Map<String, String> userData) throws IOException {
        String table = userData.get(KEY);
        if (table == null) {
            return Shipped.LEXICON;
        }
        try {
            return Lexicon.shippedWith(new StringReader(table), "the table of metrics of the index");
        } catch (IllegalArgumentException e) {
            throw new StoreException(
                    StoreException.Kind.DAMAGED, e.getMessage() + "; ingest again with --metrics and a right table", e);
        }
    }

    private static final class Shipped {
        static final Lexicon LEXICON = Lexicon.shipped();
    }
}
