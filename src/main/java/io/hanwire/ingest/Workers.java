package io.hanwire.ingest;

import java.util.concurrent.Executor;

/**
 * What analyses and writes articles.
 *
 * @param executor takes tasks in any number and runs them in the order given, as many at once as it has threads
 * @param threads how many it runs at once, at least 1
 */
record Workers(Executor executor, int threads) {

    /** Runs everything at once on the thread that hands it in. */
    static final Workers NONE = new Workers(Runnable::run, 1);
}
