package io.hanwire.ingest;

import io.hanwire.index.Store;
import io.hanwire.text.Article;

/**
 * Remembers the articles of an index and tells what a new one repeats. Not safe for use by several threads: what is a duplicate
 * of what depends on the order of questions. 200 to 330 bytes of memory an article, none of them in the heap; nothing is loaded before the first question.
 */
final class KnownArticles {

    /** What is known of an article that is met. */
    sealed interface Verdict {

        /** @param origin the origin of the first article that it nearly repeats or goes on with, or its own id */
        record New(String origin) implements Verdict {}

        /** @param id the article that has the very same text */
        record SameText(String id) implements Verdict {}

        /** Another text has the id already. */
        record SameId() implements Verdict {}
    }

    private static final int BANDS = Fingerprint.BUCKETS / Fingerprint.BAND;
    private static final long ID_SALT = 0x1d;
    private static final long TEXT_SALT = 0x7e97;

    private final Store store;
    /** The input of a row is a hash of its path; 0 where the article has been forgotten. */
    private final ArticlePool pool = new ArticlePool();

    private final NumberTable table = new NumberTable();
    /** By input, the first of its articles in each run of consecutive numbers. */
    private final NumberTable firstOf = new NumberTable();

    private boolean loaded;

    KnownArticles(Store store) {
        this.store = store;
    }

    /** Forgets the articles of the input {@code path}, before it is read again. */
    void forget(String path) {
        if (!loaded) {
            return;
        }
        long input = hash(path, 0);
        int first;
        while ((first = firstOf.least((int) input, number -> pool.input(number) == input)) >= 0) {
            for (int number = first; number < pool.size() && pool.input(number) == input; number++) {
                pool.setInput(number, 0);
            }
        }
    }

    /** Forgets the article {@code id}, which did not get into the index. */
    void forgetArticle(String id) {
        int number = table.least(key(id, ID_SALT), n -> alive(n) && pool.id(n).equals(id));
        if (number >= 0) {
            long input = pool.input(number);
            pool.setInput(number, 0);
            if (number + 1 < pool.size() && pool.input(number + 1) == input) {
                firstOf.add((int) input, number + 1);
            }
        }
    }

    /** What is known of {@code article}; it is remembered where it is new. */
    Verdict meet(Article article, Fingerprint fingerprint, String path) {
        load(path);
        int sameId = table.least(
                key(article.id(), ID_SALT), n -> alive(n) && pool.id(n).equals(article.id()));
        int sameText = table.least(
                (int) Fingerprint.mix(fingerprint.text() ^ TEXT_SALT),
                n -> alive(n) && pool.fingerprint(n).text() == fingerprint.text());
        if (sameText >= 0) {
            return new Verdict.SameText(pool.id(sameText));
        }
        if (sameId >= 0) {
            return new Verdict.SameId();
        }
        int origin = nearDuplicate(fingerprint);
        origin = origin >= 0 ? origin : pageOfTheSame(fingerprint);
        String originId = origin < 0 ? article.id() : pool.origin(origin);
        add(article.id(), originId, path, fingerprint);
        return new Verdict.New(originId);
    }

    private int nearDuplicate(Fingerprint fingerprint) {
        int first = -1;
        for (int band = 0; band < BANDS; band++) {
            int found = table.least(
                    fingerprint.band(band), n -> alive(n) && pool.fingerprint(n).isNearDuplicateOf(fingerprint));
            first = first < 0 || found >= 0 && found < first ? found : first;
        }
        return first;
    }

    private int pageOfTheSame(Fingerprint fingerprint) {
        return fingerprint.series() == 0
                ? -1
                : table.least(
                        fingerprint.seriesKey(),
                        n -> alive(n) && pool.fingerprint(n).isOfOneArticleWith(fingerprint));
    }

    private boolean alive(int number) {
        return pool.input(number) != 0;
    }

    /** Loads what the index has, without the articles of {@code path}, which is being read anew. */
    private void load(String path) {
        if (!loaded) {
            loaded = true;
            store.fingerprints((id, origin, input, bytes) -> {
                if (!input.equals(path)) {
                    add(id, origin, input, Fingerprint.read(bytes));
                }
            });
        }
    }

    private void add(String id, String origin, String path, Fingerprint fingerprint) {
        int number = pool.size();
        long input = hash(path, 0);
        pool.add(id, origin, input, fingerprint);
        if (number == 0 || pool.input(number - 1) != input) {
            firstOf.add((int) input, number);
        }
        table.add(key(id, ID_SALT), number);
        table.add((int) Fingerprint.mix(fingerprint.text() ^ TEXT_SALT), number);
        for (int band = 0; band < BANDS; band++) {
            table.add(fingerprint.band(band), number);
        }
        if (fingerprint.series() != 0) {
            table.add(fingerprint.seriesKey(), number);
        }
    }

    private static int key(String text, long salt) {
        return (int) hash(text, salt);
    }

    private static long hash(String text, long salt) {
        return Fingerprint.hash(text) ^ salt | 1;
    }
}
