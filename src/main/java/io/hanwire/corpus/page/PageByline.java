package io.hanwire.corpus.page;

import io.hanwire.corpus.line.ArticleDraft;
import io.hanwire.corpus.line.Byline;
import io.hanwire.corpus.line.BylineReader;
import io.hanwire.corpus.line.Lines;
import io.hanwire.text.Span;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;

/** Source, authors and editors of a page, from the lines between headline and body and from elements named for them. */
final class PageByline {

    private static final int LONGEST_LINE = 160;
    private static final int LONGEST_NAME = 30;

    private PageByline() {}

    /** Reads the blocks {@code zone} as bylines into {@code draft}, and the dates among them into {@code date}. */
    static void readLines(PageText page, Span zone, ArticleDraft draft, PublicationDate date) {
        int weight = 4;
        for (int i = zone.start(); i < zone.end(); i++) {
            Block block = page.blocks().get(i);
            if (block.text().length() > LONGEST_LINE || page.isProse(i)) {
                continue;
            }
            int before = date.claims();
            date.show(block.spaced(), weight);
            weight = date.claims() > before ? 1 : weight;
            Byline byline = BylineReader.read(block.spaced(), true);
            if (byline != null) {
                draft.authors(byline.authors()).editors(byline.editors()).source(byline.source());
            }
        }
    }

    /** Reads the elements in {@code zone} whose class or id names them source, author or editor. */
    static void readElements(PageText page, Span zone, List<Element> elements, ArticleDraft draft) {
        for (Element element : elements) {
            Span span = page.span(element);
            boolean near = span.length() <= 2 && span.start() >= zone.start() && span.end() <= zone.end();
            Set<Hints.Kind> hints = near || span.length() == 0 ? Hints.of(element) : Set.of();
            String text = Lines.single(element.text());
            if (!hints.isEmpty() && !text.isEmpty() && text.length() <= LONGEST_NAME) {
                take(hints, text, draft);
            }
        }
    }

    private static void take(Set<Hints.Kind> hints, String text, ArticleDraft draft) {
        Byline byline = BylineReader.read(text, true);
        if (byline != null) {
            draft.authors(byline.authors()).editors(byline.editors()).source(byline.source());
        } else if (text.chars().anyMatch(c -> c >= '0' && c <= '9') || text.indexOf('。') >= 0) {
            return;
        } else if (hints.contains(Hints.Kind.EDITOR)) {
            draft.editors(List.of(text));
        } else if (hints.contains(Hints.Kind.AUTHOR) && text.length() <= 12 && draft.authors().isEmpty()) {
            draft.authors(List.of(text));
        } else if (hints.contains(Hints.Kind.SOURCE)) {
            draft.source(text);
        }
    }
}
