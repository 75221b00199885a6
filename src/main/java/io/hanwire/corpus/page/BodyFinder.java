package io.hanwire.corpus.page;

import io.hanwire.corpus.guard.Deadline;
import io.hanwire.corpus.line.LineRules;
import io.hanwire.text.Span;
import java.util.ArrayList;
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

    /** In paragraphs. */
    private static final int LONGEST_LEAD = 2;

    private static final int MUCH_LONGER = 2;
    private static final int MOST_COMPARED = 5_000;

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
     * @param lead the numbers of the blocks above {@code span} that are its lead, where that stands apart, beside the headline
     * @param chosen whether a selector of the user chose it
     * @param noise which blocks of the page belong to comments, sidebars and lists
     */
    record Body(Span span, List<Integer> lead, boolean[] noise, boolean chosen) {}

    /** The body, or null where the page has no article. */
    static @Nullable Body find(PageText page, @Nullable Element title, Deadline deadline) {
        BodyFinder finder = new BodyFinder(page, title);
        finder.markNoise(deadline);
        finder.count();
        Element best = finder.best(deadline);
        if (best == null) {
            return null;
        }
        Element apart = finder.textApartFrom(page.span(best), deadline);
        return apart == null
                ? new Body(page.span(best), List.of(), finder.noise, false)
                : new Body(page.span(apart), finder.proseOf(page.span(best)), finder.noise, false);
    }

    /**
     * The element that holds the text, where {@code lead} beside the headline holds no more than its lead: it has much more prose,
     * and that prose tells again what the lead says, as comments and teasers do not. Null where there is none.
     */
    private @Nullable Element textApartFrom(Span lead, Deadline deadline) {
        List<Integer> told = proseOf(lead);
        if (title == null || told.size() > LONGEST_LEAD) {
            return null;
        }
        Element text = null;
        double most = 0;
        for (Element element : page.elements()) {
            deadline.check();
            Span span = page.span(element);
            double worth = span.start() < lead.end() ? 0 : worthAlone(element);
            if (worth > most) {
                most = worth;
                text = element;
            }
        }
        boolean longer = text != null && sum(prose, page.span(text)) > MUCH_LONGER * sum(prose, lead);
        return longer && tells(text, title, lead) ? text : null;
    }

    /**
     * Whether {@code text} tells what {@code headline} and {@code lead} say: it has some of their pairs of characters. Of two
     * articles at random the second has 5 in 100 of those of the first's headline, the text below a headline 33.
     */
    private boolean tells(Element text, Element headline, Span lead) {
        String telling = prose(page.span(text));
        double head =
                shareIn(telling, page.blocks().get(page.span(headline).start()).text());
        double both = shareIn(telling, prose(lead));
        return page.hints().of(text).contains(Hints.Kind.BODY)
                ? head >= 0.1 || both >= 0.12
                : head >= 0.3 || both >= 0.4;
    }

    /** The share of the pairs of characters of {@code told} that {@code telling} has. */
    private static double shareIn(String telling, String told) {
        String normal = PageTitle.normal(told);
        int pairs = Math.max(1, normal.length() - 1);
        int again = 0;
        for (int i = 0; i < normal.length() - 1; i++) {
            again += telling.contains(normal.substring(i, i + 2)) ? 1 : 0;
        }
        return (double) again / pairs;
    }

    private String prose(Span span) {
        StringBuilder text = new StringBuilder();
        for (int number : proseOf(span)) {
            if (text.length() < MOST_COMPARED) {
                text.append(PageTitle.normal(page.blocks().get(number).text()));
            }
        }
        return text.toString();
    }

    private List<Integer> proseOf(Span span) {
        List<Integer> numbers = new ArrayList<>();
        for (int i = span.start(); i < span.end(); i++) {
            if (page.isProse(i) && !noise[i]) {
                numbers.add(i);
            }
        }
        return numbers;
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
        // Some systems wrap the whole page in a form; one without a sentence is for subscribers.
        if (name.equals("form") && page.proseIn(page.span(element)) == 0) {
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
        double worth = worthAlone(element);
        if (span.contains(firstProse)) {
            worth *= 4;
        }
        if (column != null && !holds(column, element)) {
            worth *= 0.25;
        }
        return worth;
    }

    /** What an element is worth wherever it stands. */
    private double worthAlone(Element element) {
        Span span = page.span(element);
        double good = sum(prose, span);
        if (good == 0) {
            return 0;
        }
        double share = good / (good + sum(other, span) + 0.3 * sum(neutral, span));
        return good * share * share * named(element);
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
