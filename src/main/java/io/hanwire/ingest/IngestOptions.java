package io.hanwire.ingest;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

/**
 * What to ingest and how.
 *
 * @param roots files and folders; the path of an input counts from the root that it is below
 * @param threads how many threads read, analyse and write; with 1 the calling one does all of it; the result does not depend on
 *     their number
 * @param prune whether the articles of files that are gone are taken out
 * @param rehash whether the bytes of a file decide that it is unchanged even where size and time have not changed
 * @param program what analyses: where the index was made by another, everything is read anew
 */
public record IngestOptions(List<Path> roots, int threads, boolean prune, boolean rehash, String program) {

    public IngestOptions {
        roots = List.copyOf(roots);
        if (roots.isEmpty()) {
            throw new IllegalArgumentException("roots is empty");
        }
        Objects.requireNonNull(program, "program is null");
        if (threads < 1) {
            throw new IllegalArgumentException("threads must be at least 1, was " + threads);
        }
    }
}
