package io.hanwire.corpus.page;

import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/**
 * The text of pages that keep it in a script or a hidden text field until they are shown: 环球网 has
 * {@code <textarea class="article-content">&lt;p&gt;…}, others {@code "content":"\u003cp\u003e…"}.
 */
final class EmbeddedText {

    private static final List<String> PARAGRAPHS = List.of("<p", "\\u003cp", "\\u003Cp", "&lt;p", "\\x3cp");
    private static final int SHORTEST = 200;
    private static final int LONGEST = 4 << 20;
    private static final int MAX_FOUND = 200;

    private EmbeddedText() {}

    /** The longest piece of HTML with paragraphs in a text field or a string of a script, or null where there is none. */
    static @Nullable String find(Document page) {
        String best = null;
        for (Element field : page.select("textarea")) {
            best = longer(best, field.wholeText());
        }
        for (Element script : page.select("script:not([src])")) {
            String code = script.data();
            for (String paragraph : PARAGRAPHS) {
                int from = 0;
                for (int found = 0; found < MAX_FOUND; found++) {
                    int at = code.indexOf(paragraph, from);
                    if (at < 0) {
                        break;
                    }
                    int start = quoteBefore(code, at);
                    int end = start < 0 ? -1 : closingQuote(code, start);
                    if (end > 0) {
                        best = longer(best, unescape(code.substring(start + 1, end)));
                    }
                    from = Math.max(end, at + paragraph.length());
                }
            }
        }
        return best;
    }

    private static @Nullable String longer(@Nullable String best, String candidate) {
        String html = candidate.contains("&lt;p") ? Parser.unescapeEntities(candidate, false) : candidate;
        boolean fits =
                html.length() >= SHORTEST && html.length() <= LONGEST && html.contains("<p") && html.contains("</p>");
        return fits && (best == null || html.length() > best.length()) ? html : best;
    }

    /** The nearest quotation mark before {@code at} that opens a string, i.e. one without a backslash. */
    private static int quoteBefore(String code, int at) {
        for (int i = at - 1; i >= 0 && i > at - 2_000; i--) {
            char c = code.charAt(i);
            if ((c == '"' || c == '\'' || c == '`') && (i == 0 || code.charAt(i - 1) != '\\')) {
                return i;
            }
        }
        return -1;
    }

    private static int closingQuote(String code, int open) {
        char quote = code.charAt(open);
        for (int i = open + 1; i < code.length() && i - open < LONGEST; i++) {
            char c = code.charAt(i);
            if (c == '\\') {
                i++;
            } else if (c == quote) {
                return i;
            }
        }
        return -1;
    }

    /** A string of a script without its escapes. */
    private static String unescape(String literal) {
        StringBuilder text = new StringBuilder(literal.length());
        for (int i = 0; i < literal.length(); i++) {
            char c = literal.charAt(i);
            if (c != '\\' || i + 1 == literal.length()) {
                text.append(c);
                continue;
            }
            char kind = literal.charAt(++i);
            int digits = kind == 'u' ? 4 : kind == 'x' ? 2 : 0;
            if (digits > 0 && isHex(literal, i + 1, digits)) {
                text.append((char) Integer.parseInt(literal, i + 1, i + 1 + digits, 16));
                i += digits;
            } else {
                text.append(kind == 'n' || kind == 'r' || kind == 't' ? ' ' : kind);
            }
        }
        return text.toString();
    }

    private static boolean isHex(String text, int from, int count) {
        if (from + count > text.length()) {
            return false;
        }
        for (int i = from; i < from + count; i++) {
            if (Character.digit(text.charAt(i), 16) < 0) {
                return false;
            }
        }
        return true;
    }
}
