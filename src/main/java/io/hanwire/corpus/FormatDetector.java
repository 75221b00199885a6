package io.hanwire.corpus;

import io.hanwire.corpus.guard.Reason;
import io.hanwire.corpus.guard.Refusal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Finds the format of a file from its first bytes and its name; where they disagree, the bytes are believed. */
final class FormatDetector {

    /** So many bytes at the start of a file are enough to know its format. */
    static final int HEAD = 4096;

    private record Magic(String name, int... bytes) {}

    private static final List<Magic> BINARY = List.of(
            new Magic("a PDF document", '%', 'P', 'D', 'F', '-'),
            new Magic("a JPEG image", 0xFF, 0xD8, 0xFF),
            new Magic("a PNG image", 0x89, 'P', 'N', 'G'),
            new Magic("a GIF image", 'G', 'I', 'F', '8'),
            new Magic("a WebP image or other RIFF file", 'R', 'I', 'F', 'F'),
            new Magic("a ZIP archive or Office document", 'P', 'K', 3, 4),
            new Magic("an Office document", 0xD0, 0xCF, 0x11, 0xE0),
            new Magic("a 7z archive", '7', 'z', 0xBC, 0xAF),
            new Magic("a RAR archive", 'R', 'a', 'r', '!'),
            new Magic("a gzip file inside a gzip file", 0x1F, 0x8B),
            new Magic("a bzip2 file", 'B', 'Z', 'h'),
            new Magic("a Zstandard file", 0x28, 0xB5, 0x2F, 0xFD),
            new Magic("an xz file", 0xFD, '7', 'z', 'X', 'Z'),
            new Magic("a program", 0x7F, 'E', 'L', 'F'),
            new Magic("a font", 'w', 'O', 'F'),
            new Magic("a database", 'S', 'Q', 'L', 'i', 't', 'e'));

    private static final List<String> MARKUP = List.of(
            "<!doctype html",
            "<html",
            "<head",
            "<body",
            "<meta",
            "<title",
            "<div",
            "<article",
            "<table",
            "<p>",
            "<p ",
            "<section",
            "<main",
            "<script",
            "<h1",
            "<span",
            "<br",
            "<center",
            "<font");

    private FormatDetector() {}

    /** The format of a file {@code name} that begins with {@code head}; throws a {@link Refusal} for {@link Reason#TYPE}. */
    static Format detect(byte[] head, String name) {
        refuseBinary(head);
        String start = start(head);
        String lower = name.toLowerCase(Locale.ROOT);
        String stem = lower.endsWith(".gz") ? lower.substring(0, lower.length() - 3) : lower;
        Format byContent = byContent(start, stem);
        if (byContent != null) {
            return byContent;
        }
        String extension = stem.substring(stem.lastIndexOf('.') + 1);
        return switch (extension) {
            case "md", "markdown" -> Format.MARKDOWN;
            case "jsonl", "ndjson" -> Format.JSON_LINES;
            case "json" -> Format.JSON;
            case "css", "js", "csv", "tsv", "svg", "yaml", "yml", "log", "ini", "sh", "py", "java" ->
                throw new Refusal(Reason.TYPE, "a ." + extension + " file is not read as news");
            default -> Format.TEXT;
        };
    }

    private static @Nullable Format byContent(String start, String name) {
        if (start.startsWith("warc/")) {
            return Format.WARC;
        }
        if (start.startsWith("{") || start.startsWith("[") && looksLikeArray(start)) {
            return jsonOf(start, name);
        }
        if (start.startsWith("<")) {
            return markup(start);
        }
        if (start.contains("multipart/related") && (start.contains("mime-version:") || start.contains("boundary="))) {
            return Format.MHTML;
        }
        boolean page =
                name.endsWith(".html") || name.endsWith(".htm") || name.endsWith(".shtml") || name.endsWith(".xhtml");
        return page && MARKUP.stream().anyMatch(start::contains) ? Format.HTML : null;
    }

    private static Format markup(String start) {
        if (start.contains("<rss") || start.contains("<feed") || start.contains("<rdf:rdf")) {
            return Format.FEED;
        }
        if (MARKUP.stream().anyMatch(start::contains)) {
            return Format.HTML;
        }
        if (start.startsWith("<?xml") || start.startsWith("<svg")) {
            throw new Refusal(Reason.TYPE, "an XML file that is neither RSS nor Atom nor a page");
        }
        return start.startsWith("<!--") ? Format.HTML : Format.TEXT;
    }

    private static Format jsonOf(String start, String name) {
        if (name.endsWith(".jsonl") || name.endsWith(".ndjson")) {
            return start.startsWith("[") ? Format.JSON : Format.JSON_LINES;
        }
        if (name.endsWith(".json") || start.startsWith("[")) {
            return Format.JSON;
        }
        return start.matches("(?s)\\{\\s{0,20}\".*") ? Format.JSON : Format.TEXT;
    }

    /** A bracket also opens a byline, 「[記者王小明／台北報導]」, or a Markdown link. */
    private static boolean looksLikeArray(String start) {
        String inside = start.substring(1).stripLeading();
        return inside.startsWith("{") || inside.startsWith("]") || inside.startsWith("\"");
    }

    private static void refuseBinary(byte[] head) {
        for (Magic magic : BINARY) {
            if (startsWith(head, magic.bytes())) {
                throw new Refusal(Reason.TYPE, "this is " + magic.name() + ", whatever its name says");
            }
        }
        if (head.length > 8 && head[4] == 'f' && head[5] == 't' && head[6] == 'y' && head[7] == 'p') {
            throw new Refusal(Reason.TYPE, "this is a video or HEIC image, whatever its name says");
        }
        int controls = 0;
        int zeros = 0;
        for (byte b : head) {
            zeros += b == 0 ? 1 : 0;
            controls +=
                    b >= 0 && b < 32 && b != '\n' && b != '\r' && b != '\t' && b != 0x1b && b != '\f' && b != 0 ? 1 : 0;
        }
        boolean wide = zeros > 0 && zeros * 10 < head.length * 7;
        if (controls * 10 > head.length
                || zeros > 0 && !wide
                || zeros * 3 > head.length && controls * 20 > head.length) {
            throw new Refusal(Reason.TYPE, "binary data, neither text nor a page");
        }
    }

    private static boolean startsWith(byte[] head, int... bytes) {
        if (head.length < bytes.length) {
            return false;
        }
        for (int i = 0; i < bytes.length; i++) {
            if ((head[i] & 0xff) != bytes[i]) {
                return false;
            }
        }
        return true;
    }

    /** The first bytes as letters, in lower case, without a byte order mark and without the zeros of UTF-16. */
    private static String start(byte[] head) {
        StringBuilder start = new StringBuilder(head.length);
        for (byte b : head) {
            if (b != 0) {
                start.append((char) (b & 0xff));
            }
        }
        String text = start.toString();
        for (String mark : List.of("\u00ef\u00bb\u00bf", "\u00ff\u00fe", "\u00fe\u00ff")) {
            text = text.startsWith(mark) ? text.substring(mark.length()) : text;
        }
        return new String(text.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.ISO_8859_1)
                .stripLeading()
                .toLowerCase(Locale.ROOT);
    }
}
