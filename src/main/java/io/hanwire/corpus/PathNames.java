package io.hanwire.corpus;

import io.hanwire.corpus.guard.Printable;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HexFormat;

/** File names as text that is safe to print, the same in every locale. */
final class PathNames {

    private PathNames() {}

    /** The printable form of the last name of {@code file}, see {@link Input#path()}. */
    static String of(Path file) {
        // Only the URI form of a path gives the bytes of a name that the locale cannot decode.
        String uri = file.toUri().getRawPath();
        String trimmed = uri.endsWith("/") ? uri.substring(0, uri.length() - 1) : uri;
        return decode(bytes(trimmed.substring(trimmed.lastIndexOf('/') + 1)));
    }

    private static byte[] bytes(String escaped) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(escaped.length());
        for (int i = 0; i < escaped.length(); i++) {
            if (escaped.charAt(i) == '%') {
                bytes.write(HexFormat.fromHexDigits(escaped, i + 1, i + 3));
                i += 2;
            } else {
                bytes.writeBytes(escaped.substring(i, i + 1).getBytes(StandardCharsets.UTF_8));
            }
        }
        return bytes.toByteArray();
    }

    private static String decode(byte[] bytes) {
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length);
        StringBuilder name = new StringBuilder(bytes.length);
        while (true) {
            CoderResult result = decoder.decode(in, out, true);
            name.append(Printable.escape(out.flip().toString().replace("\\", "\\\\")));
            out.clear();
            if (result.isUnderflow()) {
                return name.toString();
            }
            for (int i = 0; i < result.length(); i++) {
                name.append("\\x").append(HexFormat.of().withUpperCase().toHexDigits(in.get()));
            }
        }
    }
}
