package io.hanwire.corpus.guard;

import java.util.Locale;

/** Why an input, or a part of one, did not become an article. */
public enum Reason {
    /** No bytes, only white space, or only a byte order mark. */
    EMPTY,
    /** Neither text nor web page nor any other format that is read: a PDF, an image, a stylesheet. */
    TYPE,
    /** The bytes fit no single encoding: one half UTF-8, the other GBK. */
    ENCODING,
    /** Well-formed, yet the remains of a wrong conversion: 锟斤拷, 鎽╃埦. */
    MOJIBAKE,
    /** A document of more bytes than {@link Limits#documentBytes()}. */
    TOO_BIG,
    /** An article of more characters than {@link Limits#characters()}. */
    TOO_LONG,
    /** More articles in one file than {@link Limits#articles()}. */
    TOO_MANY,
    /** Nested deeper than {@link Limits#htmlDepth()}. */
    TOO_DEEP,
    /** Compressed better than {@link Limits#gzipRatio()}. */
    GZIP_RATIO,
    /** Damaged gzip data. */
    GZIP,
    /** Took longer than {@link Limits#documentTime()}. */
    TIME,
    /** Not well-formed JSON, or not of the expected shape. */
    JSON,
    /** Not a feed that can be read. */
    FEED,
    /** A damaged WARC record. */
    WARC,
    /** A saved page (MHTML) whose parts cannot be told apart. */
    MHTML,
    /** A page without an article: a list of headlines, a login form, an error page. */
    NO_ARTICLE,
    /** A fault of this program on this input, which is worth a report; the other inputs are read all the same. */
    INTERNAL,
    /** A pipe, device or socket. */
    NOT_A_FILE,
    /** Missing, or not to be opened or read. */
    UNREADABLE;

    /** The name for people and exports, {@code "too-big"}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
