package io.hanwire.corpus;

import io.hanwire.corpus.guard.Limits;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPOutputStream;

/** Reads texts of tests. */
final class Reading {

    private Reading() {}

    static Collected read(String name, String text) {
        return read(name, text.getBytes(StandardCharsets.UTF_8), Limits.DEFAULT);
    }

    static Collected read(String name, byte[] bytes, Limits limits) {
        Collected found = new Collected();
        new ArticleReader(limits, SiteRules.NONE).read(new ByteArrayInputStream(bytes), name, found);
        return found;
    }

    static byte[] gzip(byte[] bytes) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
            out.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return packed.toByteArray();
    }
}
