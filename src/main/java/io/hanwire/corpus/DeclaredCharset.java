package io.hanwire.corpus;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The encoding that a page or XML file says it is in; it says so wrongly too often to be more than a hint. */
final class DeclaredCharset {

    private static final int LOOKED_AT = 1 << 16;

    private DeclaredCharset() {}

    /** The first {@code charset=} or {@code encoding=} label in {@code bytes}, or null. */
    static @Nullable String of(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(bytes.length, LOOKED_AT), StandardCharsets.ISO_8859_1)
                .toLowerCase(Locale.ROOT);
        String label = after(head, "charset=");
        return label != null ? label : after(head, "encoding=");
    }

    private static @Nullable String after(String head, String key) {
        int at = head.indexOf(key);
        if (at < 0) {
            return null;
        }
        int start = at + key.length();
        while (start < head.length() && "\"' ".indexOf(head.charAt(start)) >= 0) {
            start++;
        }
        int end = start;
        while (end < head.length() && end < start + 20 && isLabelCharacter(head.charAt(end))) {
            end++;
        }
        return end == start ? null : head.substring(start, end);
    }

    private static boolean isLabelCharacter(char c) {
        return c >= 'a' && c <= 'z' || c >= '0' && c <= '9' || c == '-' || c == '_';
    }
}
