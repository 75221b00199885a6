package io.hanwire.corpus;

import org.jspecify.annotations.Nullable;

/**
 * What the reading of one file came to, besides what went to the sink.
 *
 * @param sha256 the SHA-256 of all bytes of the file as 64 hexadecimal digits, or null where it could not be read to its end
 *     or was too big to be
 * @param bytes the bytes read, as stored, before any decompression
 */
public record ReadResult(@Nullable String sha256, long bytes) {}
