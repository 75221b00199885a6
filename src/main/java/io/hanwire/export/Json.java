package io.hanwire.export;

import io.hanwire.text.ControlCharacters;
import java.io.OutputStream;
import tools.jackson.core.JsonEncoding;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.SerializableString;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.io.CharacterEscapes;
import tools.jackson.core.io.SerializedString;
import tools.jackson.core.json.JsonFactory;

/**
 * How this program writes JSON: UTF-8, numbers in plain digits and never in exponent form, and nothing in strings that a
 * terminal, a script or a line reader would take for more than text.
 */
public final class Json {

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
            .characterEscapes(new SafeEscapes())
            .rootValueSeparator((SerializableString) null)
            .build();

    private Json() {}

    /** A generator of one line for each root value; closing it flushes {@code out} and leaves it open. */
    public static JsonGenerator lines(OutputStream out) {
        return FACTORY.createGenerator(ObjectWriteContext.empty(), out, JsonEncoding.UTF8);
    }

    /** {@code text} with every half of a broken surrogate pair replaced by U+FFFD: JSON cannot carry it. */
    public static String wellFormed(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isSurrogate(text.charAt(i))) {
                return replaceBrokenPairs(text);
            }
        }
        return text;
    }

    private static String replaceBrokenPairs(String text) {
        StringBuilder whole = new StringBuilder(text.length());
        text.codePoints()
                .forEach(c -> whole.appendCodePoint(
                        c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE ? 0xfffd : c));
        return whole.toString();
    }

    /** Escapes {@link ControlCharacters} besides what JSON itself demands. */
    private static final class SafeEscapes extends CharacterEscapes {
        private static final long serialVersionUID = 1;

        @Override
        public int[] getEscapeCodesForAscii() {
            int[] codes = standardAsciiEscapesForJSON();
            codes[0x7f] = ESCAPE_STANDARD;
            return codes;
        }

        @Override
        public SerializableString getEscapeSequence(int c) {
            boolean half = c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
            return !half && ControlCharacters.contains(c) ? new SerializedString(ControlCharacters.escape(c)) : null;
        }
    }
}
