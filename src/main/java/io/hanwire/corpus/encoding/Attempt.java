package io.hanwire.corpus.encoding;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;

/**
 * What a stretch of bytes gives when it is read in one encoding.
 *
 * @param text with U+FFFD for each byte that does not fit
 * @param malformed how many places do not fit
 * @param firstMalformed the offset of the first byte that does not fit, −1 where all do
 * @param cutAtEnd whether the only misfit is a character cut off at the end of the bytes
 */
record Attempt(LegacyCharset charset, String text, int malformed, int firstMalformed, boolean cutAtEnd) {

    private static final char REPLACEMENT = '\ufffd';

    static Attempt decode(byte[] bytes, int from, LegacyCharset charset) {
        CharsetDecoder decoder = charset.charset()
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes, from, bytes.length - from);
        CharBuffer out = CharBuffer.allocate((int) (in.remaining() * (double) decoder.maxCharsPerByte()) + 16);
        int malformed = 0;
        int first = -1;
        boolean cut = false;
        while (true) {
            CoderResult result = decoder.decode(in, out, true);
            if (result.isUnderflow()) {
                break;
            }
            int length = Math.max(1, Math.min(result.length(), in.remaining()));
            char known = charset.addition(bytes, in.position());
            if (known != 0) {
                out.put(known);
                length = charset.additionLength();
            } else {
                out.put(REPLACEMENT);
                malformed++;
                first = first < 0 ? in.position() : first;
                cut = malformed == 1 && in.position() + 4 > in.limit();
            }
            in.position(in.position() + length);
        }
        decoder.flush(out);
        return new Attempt(charset, out.flip().toString(), malformed, first, cut);
    }

    /** Whether the misfits are few enough to be damage to a text in this encoding, at most one in 50 characters. */
    boolean fits(int otherCharacters) {
        return malformed == 0 || cutAtEnd || malformed * 50L <= otherCharacters;
    }
}
