package io.hanwire.ingest;

import io.hanwire.index.Store;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;

/** Commits with a note of the run; nothing else in the index depends on the clock. */
final class Commits {

    /** The key under which a commit keeps {@link IngestOptions#program}. */
    static final String PROGRAM = "program";

    private final InstantSource clock;
    private final String program;
    private final Instant started;

    Commits(InstantSource clock, String program) {
        this.clock = clock;
        this.program = program;
        this.started = clock.instant();
    }

    String program() {
        return program;
    }

    void commit(Store store) {
        String now = clock.instant().toString();
        store.commit(Map.of(PROGRAM, program, "run.started", started.toString(), "run.committed", now));
    }
}
