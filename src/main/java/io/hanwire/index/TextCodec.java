package io.hanwire.index;

import org.apache.lucene.util.ArrayUtil;
import org.apache.lucene.util.BytesRef;

/**
 * Folded canonical text as bytes: one byte for ASCII, two for common ideographs and Chinese signs, three for any other UTF-16 unit. Such
 * text is read for each article that a phrase may stand in, so it is not compressed further.
 */
final class TextCodec {

    private static final int FIRST_IDEOGRAPH = 0x4e00;
    private static final int IDEOGRAPHS = 0x5200;
    private static final int WIDE = 0x80;
    /** The upper byte of units of the blocks 20 (general punctuation), 30 (CJK signs and kana) and ff (full width). */
    private static final int[] PAGES = {0x20, 0x30, 0xff};

    private static final int FIRST_PAGE = WIDE + (IDEOGRAPHS >> 8);
    private static final int ANY = 0xff;

    private TextCodec() {}

    static BytesRef write(String text) {
        byte[] bytes = new byte[3 * text.length()];
        int length = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < WIDE) {
                bytes[length++] = (byte) c;
                continue;
            }
            int first = first(c);
            bytes[length++] = (byte) first;
            if (first == ANY) {
                bytes[length++] = (byte) (c >>> 8);
            }
            bytes[length++] = (byte) c;
        }
        return new BytesRef(bytes, 0, length);
    }

    private static int first(char c) {
        int ideograph = c - FIRST_IDEOGRAPH;
        if (ideograph >= 0 && ideograph < IDEOGRAPHS) {
            return WIDE + (ideograph >> 8);
        }
        for (int page = 0; page < PAGES.length; page++) {
            if (c >>> 8 == PAGES[page]) {
                return FIRST_PAGE + page;
            }
        }
        return ANY;
    }

    /** Reads texts into one buffer. Not for use by several threads. */
    static final class Reader {

        private char[] characters = new char[2_048];
        private int length;

        /** The characters that were read last; more may follow them. */
        char[] characters() {
            return characters;
        }

        int length() {
            return length;
        }

        String string() {
            return new String(characters, 0, length);
        }

        /** Reads the text that {@code bytes} is. */
        void read(BytesRef bytes) {
            if (characters.length < bytes.length) {
                characters = new char[ArrayUtil.oversize(bytes.length, Character.BYTES)];
            }
            length = 0;
            int end = bytes.offset + bytes.length;
            for (int at = bytes.offset; at < end; ) {
                int first = bytes.bytes[at++] & 0xff;
                if (first < WIDE) {
                    characters[length++] = (char) first;
                } else if (first == ANY) {
                    characters[length++] = (char) (bytes.bytes[at++] << 8 | bytes.bytes[at++] & 0xff);
                } else {
                    int upper = first < FIRST_PAGE ? first - WIDE + (FIRST_IDEOGRAPH >> 8) : PAGES[first - FIRST_PAGE];
                    characters[length++] = (char) (upper << 8 | bytes.bytes[at++] & 0xff);
                }
            }
        }
    }
}
