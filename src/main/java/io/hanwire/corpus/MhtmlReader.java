package io.hanwire.corpus;

import io.hanwire.corpus.guard.Reason;
import io.hanwire.corpus.guard.Refusal;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Takes the page out of a web page saved as one file (MHTML, RFC 2557): the first part of type {@code text/html}.
 */
final class MhtmlReader {

    /** The page inside: its bytes, the encoding its part declares, and where it was saved from. */
    record Part(
            byte[] bytes, @Nullable String label, @Nullable String url) {}

    private static final int MAX_PARTS = 10_000;

    private MhtmlReader() {}

    /** Throws a {@link Refusal} for {@link Reason#MHTML} where there is no page inside. */
    static Part page(byte[] file) {
        String text = new String(file, StandardCharsets.ISO_8859_1);
        int bodyStart = endOfHeaders(text, 0);
        Map<String, String> headers = headers(text.substring(0, bodyStart));
        String boundary = parameter(headers.getOrDefault("content-type", ""), "boundary");
        if (boundary == null) {
            throw new Refusal(Reason.MHTML, "the saved page names no boundary between its parts");
        }
        String separator = "--" + boundary;
        int at = text.indexOf(separator, bodyStart);
        for (int part = 0; at >= 0 && part < MAX_PARTS; part++) {
            int start = at + separator.length();
            int next = text.indexOf("\n" + separator, start);
            String whole = text.substring(start, next < 0 ? text.length() : next);
            int split = endOfHeaders(whole, 0);
            Map<String, String> own = headers(whole.substring(0, split));
            String type = own.getOrDefault("content-type", "").toLowerCase(Locale.ROOT);
            if (type.startsWith("text/html") || type.startsWith("application/xhtml")) {
                byte[] bytes = decode(whole.substring(split), own.getOrDefault("content-transfer-encoding", ""));
                String url = own.getOrDefault("content-location", headers.get("snapshot-content-location"));
                return new Part(bytes, parameter(type, "charset"), url != null && url.startsWith("http") ? url : null);
            }
            at = next < 0 ? -1 : next + 1;
        }
        throw new Refusal(Reason.MHTML, "the saved page has no part of type text/html");
    }

    private static int endOfHeaders(String text, int from) {
        int unix = text.indexOf("\n\n", from);
        int dos = text.indexOf("\r\n\r\n", from);
        if (dos >= 0 && (unix < 0 || dos < unix)) {
            return dos + 4;
        }
        return unix < 0 ? text.length() : unix + 2;
    }

    private static Map<String, String> headers(String text) {
        Map<String, String> headers = new HashMap<>();
        String last = null;
        for (String line : text.split("\r?\n")) {
            int colon = line.indexOf(':');
            if (last != null && (line.startsWith(" ") || line.startsWith("\t"))) {
                headers.merge(last, line.strip(), (a, b) -> a + " " + b);
            } else if (colon > 0) {
                last = line.substring(0, colon).strip().toLowerCase(Locale.ROOT);
                headers.putIfAbsent(last, line.substring(colon + 1).strip());
            }
        }
        return headers;
    }

    private static @Nullable String parameter(String header, String name) {
        int at = header.toLowerCase(Locale.ROOT).indexOf(name + "=");
        if (at < 0) {
            return null;
        }
        String rest = header.substring(at + name.length() + 1).strip();
        if (rest.startsWith("\"")) {
            int end = rest.indexOf('"', 1);
            return end < 0 ? null : rest.substring(1, end);
        }
        return rest.split("[;\\s]", 2)[0];
    }

    private static byte[] decode(String body, String encoding) {
        return switch (encoding.strip().toLowerCase(Locale.ROOT)) {
            case "base64" -> base64(body);
            case "quoted-printable" -> quotedPrintable(body);
            default -> body.getBytes(StandardCharsets.ISO_8859_1);
        };
    }

    private static byte[] base64(String body) {
        try {
            return Base64.getMimeDecoder().decode(body);
        } catch (IllegalArgumentException e) {
            throw new Refusal(Reason.MHTML, "damaged base64 in the saved page: " + e.getMessage(), e);
        }
    }

    private static byte[] quotedPrintable(String body) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(body.length());
        for (int i = 0; i < body.length(); i++) {
            char c = body.charAt(i);
            if (c != '=') {
                bytes.write(c);
            } else if (body.startsWith("\r\n", i + 1)) {
                i += 2;
            } else if (body.startsWith("\n", i + 1)) {
                i += 1;
            } else if (i + 2 < body.length() && isHex(body.charAt(i + 1)) && isHex(body.charAt(i + 2))) {
                bytes.write(Integer.parseInt(body, i + 1, i + 3, 16));
                i += 2;
            } else {
                bytes.write(c);
            }
        }
        return bytes.toByteArray();
    }

    private static boolean isHex(char c) {
        return Character.digit(c, 16) >= 0 && c < 128;
    }
}
