package io.hanwire.ingest;

import io.hanwire.index.Store;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;

/** Commits with a note of the run; nothing else in the index depends on the clock. */
final class Commits {

    private final InstantSource clock;
    private final Instant started;

    Commits(InstantSource clock) {
        this.clock = clock;
        this.started = clock.instant();
    }

    void commit(Store store) {
        store.commit(Map.of(
                "run.started",
                started.toString(),
                "run.committed",
                clock.instant().toString()));
    }
}
