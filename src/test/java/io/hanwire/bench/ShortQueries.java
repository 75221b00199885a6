package io.hanwire.bench;

import io.hanwire.index.SearchRequest;
import io.hanwire.index.StoreReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Queries of two to six characters, as people type them, and how long each takes. */
final class ShortQueries {

    private ShortQueries() {}

    /** Cuts {@code count} queries of nothing but Chinese characters from random places of {@code texts}. */
    static List<String> cut(List<String> texts, int count, Random random) {
        List<String> queries = new ArrayList<>();
        while (queries.size() < count) {
            String text = texts.get(random.nextInt(texts.size()));
            int start = random.nextInt(text.length() - 6);
            String query = text.substring(start, start + 2 + random.nextInt(5));
            if (query.chars().allMatch(Character::isIdeographic)) {
                queries.add(query);
            }
        }
        return queries;
    }

    /** The nanoseconds of each query's ten best hits with their snippets. */
    static long[] nanos(StoreReader reader, List<String> queries) {
        long[] nanos = new long[queries.size()];
        for (int i = 0; i < nanos.length; i++) {
            long started = System.nanoTime();
            reader.search(SearchRequest.of(queries.get(i)));
            nanos[i] = System.nanoTime() - started;
        }
        return nanos;
    }
}
