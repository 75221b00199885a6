package io.hanwire.corpus.page;

import io.hanwire.corpus.guard.Deadline;
import io.hanwire.corpus.line.LineRules;
import io.hanwire.text.Span;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Finds the element that holds the article.
 *
 * <p>Each block is prose, a link, or neither. An element is worth the prose in it, times the square of the share of prose in
 * it; more where it holds the first prose after the headline, where its name says that it is the article, and where it stands
 * in the same column as the headline. Comments, sidebars and lists of teasers count as no prose.
 */
final class BodyFinder {

    /** An article of one sentence is still one where a headline stands above it or little else is on the page. */
    private static final int LEAST_UNDER_TITLE = 12;

    private static final int LEAST = 60;
    private static final int LONGEST_BOX_HEADING = 12;

    private final PageText page;
    private final @Nullable Element title;
    private final boolean[] noise;
    private final int[] prose;
    private final int[] other;
    private final int[] neutral;
    private int firstProse = -1;

    private BodyFinder(PageText page, @Nullable Element title) {
        this.page = page;
        this.title = title;
        int size = page.blocks().size();
        this.noise = new boolean[size];
        this.prose = new int[size + 1];
        this.other = new int[size + 1];
        this.neutral = new int[size + 1];
    }

    /**
     * Where the body is.
     *
     * @param span the numbers of its blocks
     * @param chosen whether a selector of the user chose it
     * @param noise which blocks of the page belong to comments, sidebars and lists
     */
    record Body(Span span, boolean[] noise, boolean chosen) {}

    /** The body, or null where the page has no article. */
    static @Nullable Body find(PageText page, @Nullable Element title, Deadline deadline) {
        BodyFinder finder = new BodyFinder(page, title);
        finder.markNoise(deadline);
        finder.count();
        Element best = finder.best(deadline);
        return best == null ? null : new Body(page.span(best), finder.noise, false);
    }

    private void markNoise(Deadline deadline) {
        int[] all = lengths();
        int first = firstProse(title == null ? 0 : page.span(title).end());
        for (Element element : page.elements()) {
            deadline.check();
            Span span = page.span(element);
            boolean listed = Teasers.isList(page, element);
            if (!listed && !isNoise(element) && !isHeadedAsRelated(span)
                    || holds(element, title)
                    || isArticleBody(element)) {
                continue;
            }
            // A name may only say where the column stands: class="p-right left".
            boolean begins = title == null || span.contains(first);
            if (begins && !listed && 2 * sum(all, span) > all[all.length - 1]) {
                continue;
            }
            for (int i = span.start(); i < span.end(); i++) {
                noise[i] = true;
            }
        }
    }

    /** The length of all prose before each block, whatever it stands in. */
    private int[] lengths() {
        int[] upTo = new int[noise.length + 1];
        for (int i = 0; i < noise.length; i++) {
            upTo[i + 1] =
                    upTo[i] + (page.isProse(i) ? page.blocks().get(i).text().length() : 0);
        }
        return upTo;
    }

    private int firstProse(int from) {
        int block = from;
        while (block < noise.length && !page.isProse(block)) {
            block++;
        }
        return block;
    }

    private boolean isNoise(Element element) {
        String name = element.normalName();
        if (name.equals("nav") || name.equals("footer") || name.equals("aside")) {
            return true;
        }
        Set<Hints.Kind> hints = page.hints().of(element);
        return hints.contains(Hints.Kind.NOISE) && !(name.equals("body") || name.equals("html"));
    }

    /** Whether a line like 「推荐阅读」 stands above all else in {@code span}. */
    private boolean isHeadedAsRelated(Span span) {
        String heading = page.blocks().get(span.start()).text();
        return heading.length() <= LONGEST_BOX_HEADING
                && "related".equals(LineRules.reasonAgainst(heading, LineRules.Zone.BODY));
    }

    private static boolean isArticleBody(Element element) {
        return element.attr("itemprop").equalsIgnoreCase("articleBody");
    }

    private static boolean holds(Element element, @Nullable Element inside) {
        for (Element e = inside; e != null; e = e.parent()) {
            if (e == element) {
                return true;
            }
        }
        return false;
    }

    private void count() {
        int afterTitle = title == null ? 0 : page.span(title).end();
        List<Block> blocks = page.blocks();
        for (int i = 0; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            int length = block.text().length();
            boolean good = !noise[i] && page.isProse(i);
            boolean bad = noise[i] || block.isLink();
            prose[i + 1] = prose[i] + (good ? length : 0);
            other[i + 1] = other[i] + (bad ? length : 0);
            neutral[i + 1] = neutral[i] + (good || bad ? 0 : length);
            if (good && firstProse < 0 && i >= afterTitle) {
                firstProse = i;
            }
        }
    }

    private @Nullable Element best(Deadline deadline) {
        Element column = column();
        Element best = null;
        double most = 0;
        for (Element element : page.elements()) {
            deadline.check();
            double worth = worth(element, column);
            if (worth > most) {
                most = worth;
                best = element;
            }
        }
        if (best == null || Teasers.alternate(page, page.span(best))) {
            return null;
        }
        int found = sum(prose, page.span(best));
        boolean underTitle = title != null && page.span(best).contains(firstProse);
        int all = found + other[other.length - 1] + neutral[neutral.length - 1];
        return found >= (underTitle || 2 * found > all ? LEAST_UNDER_TITLE : LEAST) ? best : null;
    }

    /** The smallest element with both the headline and the prose that follows it. */
    private @Nullable Element column() {
        if (title == null || firstProse < 0) {
            return null;
        }
        for (Element e = title; e != null; e = e.parent()) {
            if (page.span(e).contains(firstProse)) {
                return e;
            }
        }
        return null;
    }

    private double worth(Element element, @Nullable Element column) {
        Span span = page.span(element);
        double good = sum(prose, span);
        if (good == 0) {
            return 0;
        }
        double share = good / (good + sum(other, span) + 0.3 * sum(neutral, span));
        double worth = good * share * share;
        if (span.contains(firstProse)) {
            worth *= 4;
        }
        if (column != null && !holds(column, element)) {
            worth *= 0.25;
        }
        return worth * named(element);
    }

    private double named(Element element) {
        if (isArticleBody(element)) {
            return 3;
        }
        Set<Hints.Kind> hints = page.hints().of(element);
        if (hints.contains(Hints.Kind.SUMMARY)) {
            return 0.5;
        }
        if (hints.contains(Hints.Kind.BODY)) {
            return 1.5;
        }
        return element.normalName().equals("article") ? 1.3 : 1;
    }

    private static int sum(int[] upTo, Span span) {
        return upTo[span.end()] - upTo[span.start()];
    }
}
