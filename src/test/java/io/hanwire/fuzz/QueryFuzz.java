package io.hanwire.fuzz;

import io.hanwire.index.query.QueryParser;
import io.hanwire.index.query.QuerySyntaxException;

/** Queries: read, or refused with a position in the query. */
public final class QueryFuzz {

    private static final FuzzText TEXT = FuzzText.of("query");

    private QueryFuzz() {}

    /** The entry that Jazzer calls. */
    public static void fuzzerTestOneInput(byte[] data) {
        String query = TEXT.decode(data);
        Budget.run(() -> {
            try {
                QueryParser.parse(query);
            } catch (QuerySyntaxException refused) {
                if (refused.position() < 1 || refused.position() > query.length() + 1) {
                    throw new AssertionError("position " + refused.position() + " is not in " + query, refused);
                }
            }
        });
    }
}
