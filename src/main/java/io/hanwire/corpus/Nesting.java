package io.hanwire.corpus;

import io.hanwire.corpus.guard.Reason;
import io.hanwire.corpus.guard.Refusal;
import java.util.List;
import java.util.Locale;

/**
 * Refuses hopelessly deep markup before it is parsed: a parser takes time for each open element at each tag, so that a million
 * nested elements would take it minutes.
 */
final class Nesting {

    /** Containers that need an end tag; elements that may go without one would count as open for ever. */
    private static final List<String> CONTAINERS =
            List.of("div", "span", "section", "table", "ul", "blockquote", "b", "font", "article", "item");

    private static final int LONGEST = 10;

    private final int[] open = new int[CONTAINERS.size()];

    private Nesting() {}

    /**
     * Throws a {@link Refusal} for {@link Reason#TOO_DEEP} where more than {@code limit} elements of one container kind are
     * open at once.
     */
    static void check(String markup, int limit) {
        Nesting nesting = new Nesting();
        for (int at = markup.indexOf('<'); at >= 0; at = markup.indexOf('<', at + 1)) {
            boolean end = markup.startsWith("/", at + 1);
            int container = container(markup, end ? at + 2 : at + 1);
            if (container >= 0) {
                nesting.count(container, end, at, limit);
            }
        }
    }

    private void count(int container, boolean end, int at, int limit) {
        if (end) {
            open[container] = Math.max(0, open[container] - 1);
            return;
        }
        open[container]++;
        if (open[container] > limit) {
            throw new Refusal(
                    Reason.TOO_DEEP,
                    String.format(
                            Locale.ROOT,
                            "more than %d <%s> elements inside one another, at character %d",
                            limit,
                            CONTAINERS.get(container),
                            at));
        }
    }

    /** Which container's name stands at {@code start}, or −1. */
    private static int container(String markup, int start) {
        int end = start;
        while (end < markup.length() && end - start <= LONGEST && isLetter(markup.charAt(end))) {
            end++;
        }
        if (end == start || end < markup.length() && Character.isDigit(markup.charAt(end))) {
            return -1;
        }
        for (int i = 0; i < CONTAINERS.size(); i++) {
            String name = CONTAINERS.get(i);
            if (name.length() == end - start && markup.regionMatches(true, start, name, 0, name.length())) {
                return i;
            }
        }
        return -1;
    }

    private static boolean isLetter(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }
}
