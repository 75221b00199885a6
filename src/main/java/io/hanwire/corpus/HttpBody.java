package io.hanwire.corpus;

import io.hanwire.corpus.guard.Limits;
import io.hanwire.corpus.guard.Reason;
import io.hanwire.corpus.guard.Refusal;
import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import java.util.zip.ZipException;

/**
 * Unpacks the body of an HTTP response as its header says. Archives often keep the header of the server with a body that the
 * crawler has already unpacked: what is not packed as it says stays as it is.
 */
final class HttpBody {

    private static final int GZIP_MAGIC_1 = 0x1f;
    private static final int GZIP_MAGIC_2 = 0x8b;
    private static final byte[] BYTE_ORDER_MARK = {(byte) 0xef, (byte) 0xbb, (byte) 0xbf};

    private HttpBody() {}

    /**
     * The bytes of {@code body} unpacked.
     *
     * @param encodings the values of {@code Content-Encoding}, in the order in which they were applied
     * @throws Refusal for an encoding that is not known, damaged data, or more bytes than {@code limits} allow
     */
    static byte[] unpack(byte[] body, List<String> encodings, Limits limits) throws IOException {
        byte[] bytes = body;
        for (int i = encodings.size() - 1; i >= 0; i--) {
            bytes = unpack(bytes, encodings.get(i).strip().toLowerCase(Locale.ROOT), limits);
        }
        return bytes;
    }

    private static byte[] unpack(byte[] bytes, String encoding, Limits limits) throws IOException {
        return switch (encoding) {
            case "", "identity", "utf-8", "none" -> bytes;
            case "gzip", "x-gzip" ->
                isGzip(bytes)
                        ? Documents.readAll(
                                GunzipStream.open(new ByteArrayInputStream(bytes), limits.gzipRatio()),
                                limits.documentBytes())
                        : bytes;
            case "deflate" -> inflate(bytes, limits);
            default ->
                beginsWithTag(bytes)
                        ? bytes
                        : refuse(
                                "the page is packed as " + encoding + ", which is not read; crawl it as gzip or plain");
        };
    }

    private static byte[] refuse(String message) {
        throw new Refusal(Reason.WARC, message);
    }

    private static boolean isGzip(byte[] bytes) {
        return bytes.length > 2 && (bytes[0] & 0xff) == GZIP_MAGIC_1 && (bytes[1] & 0xff) == GZIP_MAGIC_2;
    }

    /** {@code deflate} means zlib (RFC 1950) in the standard, and bare deflate (RFC 1951) with some servers. */
    private static byte[] inflate(byte[] bytes, Limits limits) throws IOException {
        if (beginsWithTag(bytes)) {
            return bytes;
        }
        boolean zlib =
                bytes.length > 2 && (bytes[0] & 0x0f) == 8 && ((bytes[0] & 0xff) << 8 | bytes[1] & 0xff) % 31 == 0;
        Inflater inflater = new Inflater(!zlib);
        try (InputStream in = new InflaterInputStream(new ByteArrayInputStream(bytes), inflater)) {
            return Documents.readAll(in, limits.documentBytes());
        } catch (ZipException | EOFException e) {
            throw new Refusal(Reason.WARC, "damaged deflate data: " + e.getMessage(), e);
        } finally {
            inflater.end();
        }
    }

    /** Whether the first character that is neither blank nor a byte order mark is that of a tag. */
    private static boolean beginsWithTag(byte[] bytes) {
        int at = hasMark(bytes) ? BYTE_ORDER_MARK.length : 0;
        while (at < bytes.length && (bytes[at] == ' ' || bytes[at] == '\n' || bytes[at] == '\r' || bytes[at] == '\t')) {
            at++;
        }
        return at == bytes.length || bytes[at] == '<';
    }

    private static boolean hasMark(byte[] bytes) {
        return bytes.length >= BYTE_ORDER_MARK.length
                && Arrays.equals(bytes, 0, BYTE_ORDER_MARK.length, BYTE_ORDER_MARK, 0, BYTE_ORDER_MARK.length);
    }
}
