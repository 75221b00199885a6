package io.hanwire.corpus;

import io.hanwire.corpus.guard.Reason;
import io.hanwire.corpus.guard.Refusal;
import java.util.Locale;

/**
 * Refuses hopelessly deep markup before it is parsed: a parser takes time for each open element at each tag, so that a million
 * nested elements would take it minutes.
 */
final class Nesting {

    private Nesting() {}

    /**
     * Throws a {@link Refusal} for {@link Reason#TOO_DEEP} where more than {@code limit} elements of one container kind are
     * open at once. Elements that need no end tag are not counted.
     */
    static void check(String markup, int limit) {
        for (String name :
                new String[] {"div", "span", "section", "table", "ul", "blockquote", "b", "font", "article", "item"}) {
            check(markup, name, limit);
        }
    }

    private static void check(String markup, String name, int limit) {
        int open = 0;
        for (int at = markup.indexOf('<'); at >= 0; at = markup.indexOf('<', at + 1)) {
            if (isTag(markup, at + 1, name)) {
                open++;
                if (open > limit) {
                    throw new Refusal(
                            Reason.TOO_DEEP,
                            String.format(
                                    Locale.ROOT,
                                    "more than %d <%s> elements inside one another, at character %d",
                                    limit,
                                    name,
                                    at));
                }
            } else if (open > 0 && markup.startsWith("/", at + 1) && isTag(markup, at + 2, name)) {
                open--;
            }
        }
    }

    private static boolean isTag(String markup, int at, String name) {
        int end = at + name.length();
        return end < markup.length()
                && markup.regionMatches(true, at, name, 0, name.length())
                && !Character.isLetterOrDigit(markup.charAt(end));
    }
}
