package io.hanwire.ingest;

import io.hanwire.analysis.ArticleAnalyzer;
import io.hanwire.corpus.ArticleReader;
import io.hanwire.index.Store;
import java.time.InstantSource;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * Brings an index up to date with folders of files.
 *
 * <p>Guarantees: every input is accounted for in the report and the ledger; a file that cannot be read stops no other; what the
 * index holds after a run does not depend on threads, on the order of listing or on runs that were killed before. Of equal
 * articles, the one that was ingested first stays. A file whose size and time have not changed is not read; one whose bytes have not changed is not analysed.
 */
public final class Ingester {

    private final ArticleReader reader;
    private final ArticleAnalyzer analyzer;
    private final InstantSource clock;
    private final IngestProgress progress;

    public Ingester(ArticleReader reader, ArticleAnalyzer analyzer, InstantSource clock, IngestProgress progress) {
        this.reader = reader;
        this.analyzer = analyzer;
        this.clock = clock;
        this.progress = progress;
    }

    /**
     * Whether {@code store} was written by another program, or with other names and metrics, than {@code options} has: then
     * every file is read anew.
     */
    public static boolean readsEverythingAnew(Store store, IngestOptions options) {
        return !store.isEmpty() && !options.program().equals(store.userData().get(Commits.PROGRAM));
    }

    /** Ingests what {@code options} names into {@code store} and commits. */
    public IngestReport ingest(Store store, IngestOptions options) {
        if (options.threads() == 1) {
            return new IngestRun(this, store, options, Workers.NONE).run();
        }
        ExecutorService pool = Executors.newFixedThreadPool(options.threads(), Ingester::worker);
        try {
            return new IngestRun(this, store, options, new Workers(pool, options.threads())).run();
        } finally {
            pool.shutdownNow();
        }
    }

    private static Thread worker(Runnable task) {
        Thread thread = new Thread(task, "hanwire-ingest");
        thread.setDaemon(true);
        return thread;
    }

    ArticleReader reader() {
        return reader;
    }

    ArticleAnalyzer analyzer() {
        return analyzer;
    }

    InstantSource clock() {
        return clock;
    }

    IngestProgress progress() {
        return progress;
    }
}
