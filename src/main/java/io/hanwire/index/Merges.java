package io.hanwire.index;

import org.apache.lucene.index.ConcurrentMergeScheduler;

/** Merges segments in threads of its own. */
final class Merges extends ConcurrentMergeScheduler {

    /**
     * Says nothing: a merge that failed leaves the segments as they were, and where the failure is one of the disk, the next
     * flush or commit meets it too and reports it.
     */
    @Override
    protected void handleMergeException(Throwable exception) {}
}
