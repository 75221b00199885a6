package io.hanwire.corpus;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;

/** Makes the ids of articles that come without a usable one. */
final class ArticleIds {

    private static final int DIGITS = 16;

    private ArticleIds() {}

    /** The same parts always give the same id, of 16 hexadecimal digits. */
    static String of(String... parts) {
        MessageDigest digest = MeasuredStream.sha256();
        for (String part : parts) {
            digest.update(part.getBytes(StandardCharsets.UTF_8));
            digest.update((byte) 0);
        }
        return HexFormat.of().formatHex(digest.digest()).substring(0, DIGITS);
    }
}
