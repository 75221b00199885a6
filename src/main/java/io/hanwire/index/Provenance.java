package io.hanwire.index;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Where an article came from.
 *
 * @param inputPath the input that it was read from
 * @param originId the id of the first article that this one is a near-duplicate of, or its own
 * @param encoding the character encoding of its input, or null
 * @param fingerprint a sketch by which near-duplicates of it are found; the index keeps it and does not read it
 * @param reading what was noted when it was read
 */
public record Provenance(
        String inputPath, String originId, @Nullable String encoding, byte[] fingerprint, ReadingRecord reading) {

    public Provenance {
        Objects.requireNonNull(inputPath, "inputPath is null");
        Objects.requireNonNull(originId, "originId is null");
        Objects.requireNonNull(fingerprint, "fingerprint is null");
        Objects.requireNonNull(reading, "reading is null");
    }

    /** Where an article came from of whose reading there is nothing to note. */
    public Provenance(String inputPath, String originId, @Nullable String encoding, byte[] fingerprint) {
        this(inputPath, originId, encoding, fingerprint, ReadingRecord.NONE);
    }
}
