package io.hanwire.corpus.page;

import io.hanwire.corpus.guard.Deadline;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/** Turns a page's elements into blocks, in one pass. */
final class PageTextReader implements NodeFilter {

    private static final Set<String> INLINE = Set.of(
            "a", "abbr", "acronym", "b", "bdi", "bdo", "big", "cite", "code", "data", "del", "dfn", "em", "font", "i",
            "img", "ins", "kbd", "label", "mark", "nobr", "q", "rp", "rt", "ruby", "s", "samp", "small", "span",
            "strike", "strong", "sub", "sup", "time", "tt", "u", "var", "wbr");

    private static final Set<String> HEADINGS = Set.of("h1", "h2", "h3", "h4", "h5", "h6");
    private static final int LONGEST_CELL = 80;

    private final PageText page = new PageText();
    private final Deque<Integer> starts = new ArrayDeque<>();
    private final InlineText line = new InlineText();
    private final Deadline deadline;
    private int links;
    private int headings;
    private int captions;

    private PageTextReader(Deadline deadline) {
        this.deadline = deadline;
    }

    static PageText read(Element root, Deadline deadline) {
        PageTextReader reader = new PageTextReader(deadline);
        root.filter(reader);
        return reader.page;
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (node instanceof TextNode text) {
            line.append(text.getWholeText(), links > 0);
            return FilterResult.CONTINUE;
        }
        if (!(node instanceof Element element)) {
            return FilterResult.SKIP_ENTIRELY;
        }
        deadline.check();
        String name = element.normalName();
        boolean caption = isCaption(element);
        if (caption || !INLINE.contains(name)) {
            flush();
        }
        starts.push(page.blocks().size());
        line.gap();
        if (name.equals("tr") && isDataRow(element)) {
            page.add(row(element));
            return FilterResult.SKIP_CHILDREN;
        }
        links += name.equals("a") ? 1 : 0;
        headings += HEADINGS.contains(name) ? 1 : 0;
        captions += caption ? 1 : 0;
        return FilterResult.CONTINUE;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        if (!(node instanceof Element element)) {
            return FilterResult.CONTINUE;
        }
        String name = element.normalName();
        boolean caption = isCaption(element);
        if (caption || !INLINE.contains(name)) {
            flush();
        }
        line.gap();
        boolean row = name.equals("tr") && isDataRow(element);
        if (!row) {
            links -= name.equals("a") ? 1 : 0;
            headings -= HEADINGS.contains(name) ? 1 : 0;
            captions -= caption ? 1 : 0;
        }
        // What is gathered but not yet flushed becomes the next block.
        page.close(element, starts.pop(), page.blocks().size() + (line.isEmpty() ? 0 : 1));
        return FilterResult.CONTINUE;
    }

    private void flush() {
        Block.Kind kind = Block.Kind.TEXT;
        if (captions > 0) {
            kind = Block.Kind.CAPTION;
        } else if (headings > 0) {
            kind = Block.Kind.HEADING;
        }
        page.add(line.take(kind));
    }

    private boolean isCaption(Element element) {
        return element.normalName().equals("figcaption")
                || page.hints().of(element).contains(Hints.Kind.CAPTION);
    }

    /** A row of a table of figures, as opposed to one that only arranges a page. */
    private static boolean isDataRow(Element row) {
        List<Element> cells = cells(row);
        return cells.size() > 1
                && cells.stream()
                        .allMatch(cell -> cell.getElementsByTag("table").isEmpty()
                                && cell.getElementsByTag("p").size() <= 1
                                && cell.getElementsByTag("a").size() <= 1
                                && cell.text().length() <= LONGEST_CELL);
    }

    private static List<Element> cells(Element row) {
        return row.children().stream()
                .filter(cell ->
                        cell.normalName().equals("td") || cell.normalName().equals("th"))
                .toList();
    }

    private static Block row(Element row) {
        InlineText text = new InlineText();
        for (Element cell : cells(row)) {
            if (!text.isEmpty()) {
                text.append(" | ", false);
            }
            text.append(cell.text(), !cell.getElementsByTag("a").isEmpty());
        }
        Block block = text.take(Block.Kind.ROW);
        return block == null ? new Block(Block.Kind.ROW, "", "", 0) : block;
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%d blocks", page.blocks().size());
    }
}
