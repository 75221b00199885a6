package io.hanwire.index;

import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The ledger's entry of one input file: what was read, and what became of it.
 *
 * @param path the file's path below the corpus folder, with {@code /} between names
 * @param hash the SHA-256 of the bytes that were read, in hexadecimal
 * @param program what read them: where the next ingest is by another, it reads the input anew
 * @param size the number of those bytes
 * @param modified when the file was last changed
 * @param encoding the character encoding that was found, or null where the file has none of its own
 * @param indexed how many of its articles are in the index
 * @param duplicates how many of its articles were left out since the index has them from another file
 * @param rejected how many of its articles were rejected
 */
public record InputRecord(
        String path,
        String hash,
        String program,
        long size,
        Instant modified,
        @Nullable String encoding,
        int indexed,
        int duplicates,
        int rejected) {

    public InputRecord {
        Objects.requireNonNull(path, "path is null");
        Objects.requireNonNull(hash, "hash is null");
        Objects.requireNonNull(program, "program is null");
        Objects.requireNonNull(modified, "modified is null");
        if (size < 0 || indexed < 0 || duplicates < 0 || rejected < 0) {
            throw new IllegalArgumentException("negative count in the ledger entry of " + path);
        }
    }

    /** The same entry after one of its indexed articles turned out to be none. */
    public InputRecord withoutOne() {
        return new InputRecord(path, hash, program, size, modified, encoding, indexed - 1, duplicates, rejected + 1);
    }

    /** The same entry with no hash: the next ingest reads the input again, whether or not it has changed. */
    public InputRecord unread() {
        return new InputRecord(path, "", program, size, modified, encoding, indexed, duplicates, rejected);
    }
}
