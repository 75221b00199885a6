package io.hanwire.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import io.hanwire.corpus.guard.Limits;
import io.hanwire.corpus.guard.Rejection;
import io.hanwire.text.Article;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files of a gigabyte, read by another process in 128 MB of memory; each is written here and removed afterwards. */
@Tag("long")
class LargeFilesTest {

    private static final long GIGABYTE = 1L << 30;
    private static final String SENTENCE = "公司前三季度营业收入为三十一亿元，同比增长百分之二十六，净利润为三亿二千万元。";
    private static final String SOME = "articles=%d rejections=%d";

    @TempDir
    Path temporary;

    /** The process with little memory: reads the file that is its argument and prints what it found. */
    static final class Reader {
        private Reader() {}

        public static void main(String[] arguments) throws IOException {
            Path file = Path.of(arguments[0]);
            long[] counts = new long[2];
            new ArticleReader(Limits.DEFAULT, SiteRules.NONE)
                    .read(new Input(file, file.getFileName().toString(), Files.size(file)), new Sink() {
                        @Override
                        public void article(Article article, ReadNotes notes) {
                            counts[0]++;
                        }

                        @Override
                        public void rejected(Rejection rejection) {
                            counts[1]++;
                            System.out.println(rejection);
                        }
                    });
            System.out.printf(java.util.Locale.ROOT, SOME, counts[0], counts[1]);
        }
    }

    @Test
    void aLineOfAGigabyteIsRejected() throws Exception {
        Path file = temporary.resolve("line.txt");
        write(file, bytes("一".repeat(1_000)), "", GIGABYTE);
        assertThat(read(file)).contains("too-big").endsWith(SOME.formatted(0, 1));
    }

    @Test
    void aLineOfAGigabyteAmongJsonLinesIsRejectedAndTheNextIsRead() throws Exception {
        Path file = temporary.resolve("line.jsonl");
        write(file, bytes("一".repeat(1_000)), "{\"text\":\"", GIGABYTE);
        Files.write(file, bytes("\"}\n{\"text\":\"" + SENTENCE + "\"}\n"), java.nio.file.StandardOpenOption.APPEND);
        assertThat(read(file)).contains("line 1: too-big").endsWith(SOME.formatted(1, 1));
    }

    @Test
    void jsonLinesOfAGigabyteAreReadInFlatMemory() throws Exception {
        Path file = temporary.resolve("many.jsonl");
        // What a crawler keeps beside the text is most of its line, and is not read.
        byte[] line = bytes("{\"title\":\"季报\",\"text\":\"" + SENTENCE.repeat(10) + "\",\"raw\":\""
                + "x".repeat(200_000) + "\"}\n");
        long lines = write(file, line, "", GIGABYTE);
        assertThat(read(file)).endsWith(SOME.formatted(lines, 0));
    }

    @Test
    void aWebArchiveOfAGigabyteIsReadInFlatMemory() throws Exception {
        Path file = temporary.resolve("many.warc");
        String page = "<html><head><meta charset=\"utf-8\"><title>季报</title></head><body><h1>季报</h1>"
                + ("<p>" + SENTENCE + "</p>").repeat(10) + "<script>" + "x".repeat(200_000) + "</script></body></html>";
        String http = "HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n\r\n" + page;
        String header =
                "WARC/1.0\r\nWARC-Type: response\r\nWARC-Record-ID: <urn:uuid:00000000-0000-0000-0000-000000000001>\r\n"
                        + "WARC-Date: 2025-11-03T00:00:00Z\r\nWARC-Target-URI: https://news.example.com/1.html\r\n"
                        + "Content-Type: application/http; msgtype=response\r\nContent-Length: " + bytes(http).length
                        + "\r\n\r\n";
        long records = write(file, bytes(header + http + "\r\n\r\n"), "", GIGABYTE);
        assertThat(read(file)).endsWith(SOME.formatted(records, 0));
    }

    /** Writes {@code piece} after {@code start} until the file is {@code size} long or longer; returns how often. */
    private static long write(Path file, byte[] piece, String start, long size) throws IOException {
        long pieces = 0;
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file), 1 << 20)) {
            out.write(bytes(start));
            for (long written = 0; written < size; written += piece.length) {
                out.write(piece);
                pieces++;
            }
        }
        return pieces;
    }

    private String read(Path file) throws IOException, InterruptedException {
        Path output = temporary.resolve("output");
        Process process = new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx128m",
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Reader.class.getName(),
                        file.toString()))
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        assertThat(process.waitFor()).as(Files.readString(output)).isZero();
        return Files.readString(output);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
