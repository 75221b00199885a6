package io.hanwire.corpus.encoding;

import java.util.List;

/**
 * Bytes as text.
 *
 * @param text without a byte order mark
 * @param encoding what the bytes were in: {@code UTF-8}, {@code GB18030}, {@code Big5-HKSCS}, {@code UTF-16LE} …
 * @param warnings what did not fit the encoding and where, empty for a clean text
 */
public record Decoded(String text, String encoding, List<String> warnings) {

    public Decoded {
        warnings = List.copyOf(warnings);
    }
}
