package io.hanwire.corpus.page;

import io.hanwire.text.Span;
import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Knows lists of teasers, each a linked headline with or without a summary, from articles. */
final class Teasers {

    private static final int LEAST_ITEMS = 3;
    private static final int SHORTEST_HEADLINE = 8;
    private static final int LONGEST_ITEM = 400;

    /** In paragraphs. */
    private static final int LONGEST_SUMMARY = 1;

    private static final Pattern TIME = Pattern.compile("(?:\\d{1,2}[-/.月]\\d{1,2}日?\\s?)?\\d{1,2}:\\d{2}");

    private Teasers() {}

    /**
     * Whether most children of {@code element} are teasers and the others hold no prose: a column with an article and three
     * boxes of links below it is no list.
     */
    static boolean isList(PageText page, Element element) {
        List<Element> items = element.children();
        if (items.size() < LEAST_ITEMS) {
            return false;
        }
        int filled = 0;
        int teasers = 0;
        for (Element item : items) {
            Span span = page.span(item);
            if (span.length() > 0) {
                int prose = page.proseIn(span);
                boolean teaser = prose <= LONGEST_SUMMARY && (beginsWithLink(item) || beginsWithTime(item));
                if (!teaser && prose > 0) {
                    return false;
                }
                filled++;
                teasers += teaser ? 1 : 0;
            }
        }
        return teasers >= LEAST_ITEMS && teasers * 10 >= filled * 7;
    }

    /** A flash of a news ticker, 「10:24 央行…」, as opposed to a paragraph that begins so. */
    private static boolean beginsWithTime(Element item) {
        return !item.normalName().equals("p") && TIME.matcher(item.text()).lookingAt();
    }

    private static boolean beginsWithLink(Element item) {
        Element link = item.normalName().equals("a") ? item : firstLink(item);
        if (link == null) {
            return false;
        }
        String headline = link.text();
        String all = item.text();
        return headline.length() >= SHORTEST_HEADLINE
                && all.length() <= LONGEST_ITEM
                && all.indexOf(headline) <= 12
                && "。；，".indexOf(headline.charAt(headline.length() - 1)) < 0;
    }

    /** The first link with text in it: a picture may be linked before the headline is. */
    private static @Nullable Element firstLink(Element item) {
        return item.getElementsByTag("a").stream()
                .filter(Element::hasText)
                .findFirst()
                .orElse(null);
    }

    /** Whether in {@code span} headlines that are links and prose take turns, as on the front page of a section. */
    static boolean alternate(PageText page, Span span) {
        int turns = 0;
        int prose = 0;
        boolean link = false;
        for (int i = span.start(); i < span.end(); i++) {
            Block block = page.blocks().get(i);
            if (page.isProse(i)) {
                prose++;
                turns += link ? 1 : 0;
                link = false;
            } else if (block.isLink() && block.text().length() >= SHORTEST_HEADLINE) {
                link = true;
            }
        }
        return turns >= LEAST_ITEMS && turns * 2 >= prose;
    }
}
