package io.hanwire.export;

import java.io.OutputStream;
import tools.jackson.core.JsonEncoding;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.SerializableString;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.io.CharacterEscapes;
import tools.jackson.core.io.SerializedString;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultPrettyPrinter;

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

    /** A generator of indented JSON. */
    public static JsonGenerator pretty(OutputStream out) {
        DefaultPrettyPrinter printer = new DefaultPrettyPrinter();
        return FACTORY.createGenerator(new PrettyContext(printer), out, JsonEncoding.UTF8);
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

    private static final class PrettyContext extends ObjectWriteContext.Base {
        private final DefaultPrettyPrinter printer;

        PrettyContext(DefaultPrettyPrinter printer) {
            this.printer = printer;
        }

        @Override
        public DefaultPrettyPrinter getPrettyPrinter() {
            return printer;
        }
    }

    /** Escapes C1 controls, line separators and direction marks besides what JSON itself demands. */
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
            boolean unsafe = c >= 0x7f && c <= 0x9f
                    || c == 0x2028
                    || c == 0x2029
                    || c >= 0x202a && c <= 0x202e
                    || c >= 0x2066 && c <= 0x2069
                    || c == 0xfeff;
            return unsafe ? new SerializedString("\\u" + hex(c)) : null;
        }

        private static String hex(int c) {
            String digits = Integer.toHexString(c);
            return "0".repeat(4 - digits.length()) + digits;
        }
    }
}
