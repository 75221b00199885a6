package io.hanwire.corpus.page;

import io.hanwire.corpus.line.ArticleDraft;
import io.hanwire.corpus.line.Byline;
import io.hanwire.corpus.line.BylineReader;
import io.hanwire.corpus.line.LineRules;
import io.hanwire.corpus.line.Lines;
import io.hanwire.text.Span;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Source, authors and editors of a page, from the lines between headline and body, from elements named for them, and from the
 * lines below the body. What a label names comes before what only stands there.
 */
final class PageByline {

    private static final int LONGEST_LINE = 160;
    private static final int LONGEST_NAME = 30;
    private static final int LONGEST_PATH = 60;
    private static final Pattern PATH = Pattern.compile("\\s*[>＞»]+\\s*");

    /** Where links to a writer's other articles lead. */
    private static final Pattern WRITER =
            Pattern.compile("/(?:authors?|reporters?|journalists?|writers?|columnists?)/");

    private final PageText page;
    private final ArticleDraft draft;
    private final List<Byline> unlabelled = new ArrayList<>();
    private final Set<String> sections = new HashSet<>();

    PageByline(PageText page, ArticleDraft draft) {
        this.page = page;
        this.draft = draft;
    }

    /** Reads the blocks of {@code zone} above the text; the dates among them go into {@code date}, the first with most weight. */
    void readAbove(Span zone, PublicationDate date) {
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
            if (byline != null && byline.labelled()) {
                takeNames(byline);
            } else if (byline != null) {
                unlabelled.add(byline);
            }
        }
    }

    /**
     * Reads the labelled lines of {@code zone}, below the text. A date among them counts where none stands above the text:
     * 「发布日期：2019-03-06 责任编辑：龙慧」.
     */
    void readBelow(Span zone, PublicationDate date) {
        boolean undated = date.claims() == 0;
        for (int i = zone.start(); i < zone.end(); i++) {
            Block block = page.blocks().get(i);
            Byline byline = block.text().length() > LONGEST_LINE / 2 ? null : BylineReader.read(block.spaced(), false);
            if (byline != null && LineRules.reasonAgainst(block.text(), LineRules.Zone.TAIL) != null) {
                draft.source(byline.source());
            } else if (byline != null) {
                takeNames(byline);
            }
            if (byline != null && undated && byline.published() != null) {
                date.show(block.spaced(), 2);
            }
        }
    }

    /** Reads the elements in {@code zone} whose class or id names them source, author or editor. */
    void readElements(Span zone, int bodyEnd) {
        for (Element element : page.elements()) {
            Span span = page.span(element);
            boolean near = span.length() == 1 && span.start() >= zone.start() && span.end() <= zone.end();
            boolean writer = near
                    && element.normalName().equals("a")
                    && WRITER.matcher(element.attr("href")).find();
            Set<Hints.Kind> hints =
                    writer ? Set.of(Hints.Kind.AUTHOR) : near ? page.hints().of(element) : Set.<Hints.Kind>of();
            String text = hints.isEmpty() ? "" : Lines.single(element.text());
            // Below the text a card presents the account, 「股市行情」, more often than the writer.
            boolean card = span.start() >= bodyEnd && !BylineReader.isPerson(text);
            if (!text.isEmpty() && text.length() <= LONGEST_NAME && !text.equals(draft.title()) && !card) {
                take(hints, text);
            }
        }
    }

    /**
     * Takes what stands above the text without a label, now that all labels have been read, but no outlet that is a section:
     * 「2025年12月16日 香港财经」 below a path that leads to 香港财经.
     */
    void readRest(Span above) {
        for (int i = above.start(); i < above.end(); i++) {
            Block block = page.blocks().get(i);
            List<String> path = block.text().length() <= LONGEST_PATH ? List.of(PATH.split(block.spaced())) : List.of();
            if (path.size() > 1) {
                sections.addAll(path);
            }
        }
        unlabelled.stream().filter(byline -> !isSection(byline.source())).forEach(this::takeNames);
    }

    /** Takes the unlabelled outlets that may be sections, where the head of the page names no outlet either. */
    void readDoubtful() {
        unlabelled.forEach(this::takeNames);
    }

    private boolean isSection(@Nullable String source) {
        return source != null && (sections.contains(source) || !BylineReader.isOutlet(source));
    }

    private void take(Set<Hints.Kind> hints, String text) {
        Byline byline = BylineReader.read(text, true);
        if (byline != null && byline.labelled()) {
            takeNames(byline);
            return;
        }
        boolean figures = text.chars().anyMatch(c -> c >= '0' && c <= '9');
        Byline names = figures ? null : BylineReader.readNames(text);
        if (names == null) {
            return;
        }
        if (hints.contains(Hints.Kind.EDITOR)) {
            draft.editors(names.authors());
        } else if (hints.contains(Hints.Kind.SOURCE)) {
            draft.source(text);
        } else if (hints.contains(Hints.Kind.AUTHOR) && draft.authors().isEmpty()) {
            boolean one = names.authors().isEmpty() && names.source() != null && !BylineReader.isOutlet(names.source());
            draft.authors(one ? List.of(text) : names.authors());
            draft.source(one ? null : names.source());
        }
    }

    private void takeNames(Byline byline) {
        if (draft.authors().isEmpty() || byline.labelled()) {
            draft.authors(byline.authors());
        }
        draft.editors(byline.editors()).source(byline.source());
    }
}
