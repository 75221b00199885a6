package io.hanwire.ingest;

import io.hanwire.index.InputRecord;
import java.util.HashMap;
import java.util.Map;

/** Counts what becomes of inputs and articles. */
final class Tally {

    private long inputs;
    private long read;
    private long indexed;
    private long unchanged;
    private long duplicate;
    private long rejected;
    private long removed;
    private long facts;

    /** By input, the facts that it gave; only of those that a later step of the run may read again, see {@link #again}. */
    private final Map<String, Long> factsOf = new HashMap<>();

    void unchanged(InputRecord input) {
        inputs++;
        unchanged += input.indexed();
        duplicate += input.duplicates();
        rejected += input.rejected();
    }

    void read(InputRecord input, long factCount) {
        inputs++;
        read++;
        indexed += input.indexed();
        duplicate += input.duplicates();
        rejected += input.rejected();
        facts += factCount;
        if (factCount > 0 && input.duplicates() + input.rejected() > 0) {
            factsOf.put(input.path(), factCount);
        }
    }

    /** An article of an input that has been counted, and its facts, could not be written. */
    void unwritten(long factCount) {
        indexed--;
        rejected++;
        facts -= factCount;
    }

    /** An input that this run has counted already, as read or as unchanged, is read again. */
    void again(InputRecord before, boolean wasRead) {
        inputs--;
        if (wasRead) {
            read--;
            indexed -= before.indexed();
            facts -= factsOf.getOrDefault(before.path(), 0L);
        } else {
            unchanged -= before.indexed();
        }
        duplicate -= before.duplicates();
        rejected -= before.rejected();
    }

    void removed() {
        removed++;
    }

    IngestReport report(long links) {
        return new IngestReport(inputs, read, indexed, unchanged, duplicate, rejected, removed, facts, links);
    }
}
