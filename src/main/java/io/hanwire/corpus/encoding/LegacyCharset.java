package io.hanwire.corpus.encoding;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * An encoding of the web, read as browsers read it: wider than its label says.
 *
 * <p>{@code gb2312} and {@code gbk} are read as GB18030 (镕 and 喆 are in neither of Java's narrower sets), {@code big5} as
 * Big5-HKSCS (堃煊裏), each with its euro sign. Source: WHATWG Encoding Standard, legacy multi-byte Chinese encodings.
 */
enum LegacyCharset {
    UTF_8(StandardCharsets.UTF_8),
    UTF_16LE(StandardCharsets.UTF_16LE),
    UTF_16BE(StandardCharsets.UTF_16BE),
    GB18030(Charset.forName("GB18030")),
    BIG5(Charset.forName("Big5-HKSCS")),
    WINDOWS_1252(Charset.forName("windows-1252"));

    private static final char EURO = '€';

    private final Charset charset;

    LegacyCharset(Charset charset) {
        this.charset = charset;
    }

    Charset charset() {
        return charset;
    }

    /** The character at {@code offset} that browsers read in this encoding and Java does not, or 0. */
    char addition(byte[] bytes, int offset) {
        return switch (this) {
            case GB18030 -> bytes[offset] == (byte) 0x80 ? EURO : 0;
            case BIG5 ->
                bytes[offset] == (byte) 0xA3 && offset + 1 < bytes.length && bytes[offset + 1] == (byte) 0xE1
                        ? EURO
                        : 0;
            case UTF_8, UTF_16LE, UTF_16BE, WINDOWS_1252 -> 0;
        };
    }

    int additionLength() {
        return this == BIG5 ? 2 : 1;
    }

    /** The encoding that a label of a page or a response names, or null where it is none of these. */
    static @Nullable LegacyCharset ofLabel(@Nullable String label) {
        if (label == null) {
            return null;
        }
        return switch (label.strip().toLowerCase(Locale.ROOT)) {
            case "utf-8", "utf8" -> UTF_8;
            case "gb2312", "gbk", "gb18030", "x-gbk", "gb_2312-80", "cp936" -> GB18030;
            case "big5", "big5-hkscs", "x-x-big5", "cn-big5", "cp950" -> BIG5;
            case "windows-1252", "iso-8859-1", "latin1", "us-ascii", "ascii" -> WINDOWS_1252;
            default -> null;
        };
    }
}
