package io.hanwire.ingest;

import io.hanwire.index.InputRecord;

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
    }

    /** An input that this run has counted already, as read or as unchanged, is read again. */
    void again(InputRecord before, boolean wasRead) {
        inputs--;
        if (wasRead) {
            read--;
            indexed -= before.indexed();
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
