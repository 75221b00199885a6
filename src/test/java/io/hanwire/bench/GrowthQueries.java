package io.hanwire.bench;

import io.hanwire.index.StoreReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/** Times warm queries of two to six characters in an index of generated news; prints median and 99th percentile in milliseconds. */
public final class GrowthQueries {

    private static final int QUERIES = 1_000;
    private static final int SAMPLED_ARTICLES = 1_000;

    private GrowthQueries() {}

    /** @param args the index and the seed of its articles */
    public static void main(String[] args) {
        List<String> queries = queries(Long.parseLong(args[1]));
        try (StoreReader reader = StoreReader.open(Path.of(args[0]))) {
            ShortQueries.nanos(reader, queries.subList(0, QUERIES / 2));
            long[] nanos = ShortQueries.nanos(reader, queries);
            Arrays.sort(nanos);
            System.out.printf(
                    Locale.ROOT, "%.2f %.2f%n", nanos[nanos.length / 2] / 1e6, nanos[nanos.length * 99 / 100] / 1e6);
        }
    }

    private static List<String> queries(long seed) {
        NewsGenerator generator = new NewsGenerator(seed);
        List<String> texts = new ArrayList<>();
        for (int number = 0; number < SAMPLED_ARTICLES; number++) {
            String article = generator.article(number);
            texts.add(article.substring(article.indexOf("\"text\"") + 8));
        }
        return ShortQueries.cut(texts, QUERIES, new Random(seed));
    }
}
