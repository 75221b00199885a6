package io.hanwire.corpus.guard;

import java.time.Duration;

/**
 * How much of memory, time and depth one input may take. Over a limit is a {@link Rejection}, never a cut text.
 *
 * <p>A <em>document</em> is a whole file, except in the formats that are streamed: there it is one line of a JSON Lines
 * file or one record of a WARC file, and the file itself may have any size.
 *
 * @param documentBytes the bytes of one document after decompression; the default is 32 MiB
 * @param articles the articles that one file may give, or the lines or records that it may have; the default is 10,000,000
 * @param characters the UTF-16 units of one article's text; the default is 300,000, of which the analysis of
 *     the worst text that is known, figures without end, takes a few seconds: its time grows with the characters
 * @param htmlDepth how deep the elements of a page may be nested; the default is 512
 * @param gzipRatio how many bytes one compressed byte may give, counted after the first MiB; the default is 100
 * @param documentTime how long one document may take to read; the default is 10 seconds
 */
public record Limits(
        int documentBytes, int articles, int characters, int htmlDepth, int gzipRatio, Duration documentTime) {

    public static final Limits DEFAULT = new Limits(32 << 20, 10_000_000, 300_000, 512, 100, Duration.ofSeconds(10));

    public Limits {
        requirePositive("documentBytes", documentBytes);
        requirePositive("articles", articles);
        requirePositive("characters", characters);
        requirePositive("htmlDepth", htmlDepth);
        requirePositive("gzipRatio", gzipRatio);
        if (documentTime.isZero() || documentTime.isNegative()) {
            throw new IllegalArgumentException("documentTime must be positive, was " + documentTime);
        }
    }

    public Limits withDocumentBytes(int bytes) {
        return new Limits(bytes, articles, characters, htmlDepth, gzipRatio, documentTime);
    }

    public Limits withArticles(int count) {
        return new Limits(documentBytes, count, characters, htmlDepth, gzipRatio, documentTime);
    }

    public Limits withCharacters(int count) {
        return new Limits(documentBytes, articles, count, htmlDepth, gzipRatio, documentTime);
    }

    public Limits withHtmlDepth(int depth) {
        return new Limits(documentBytes, articles, characters, depth, gzipRatio, documentTime);
    }

    private static void requirePositive(String name, int value) {
        if (value <= 0) {
            throw new IllegalArgumentException(name + " must be positive, was " + value);
        }
    }
}
