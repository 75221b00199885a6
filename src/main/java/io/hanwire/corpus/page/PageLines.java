package io.hanwire.corpus.page;

import io.hanwire.corpus.line.ArticleDraft;
import io.hanwire.corpus.line.BylineReader;
import io.hanwire.corpus.line.LineRules;
import io.hanwire.text.Span;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** The lines of a page's body, without captions, asides, links to other articles and what is left of buttons. */
final class PageLines {

    private static final int SHORT_LINE = 10;
    private static final int MOST_HEADLINES = 4;
    private static final int SHORTEST_ABSTRACT = 20;
    private static final int LONGEST_ABSTRACT = 300;
    /** In lines, so that a long article is not searched to its end. */
    private static final int RETOLD_WITHIN = 30;

    private static final int RUN = 6;

    private final PageText page;
    private final BodyFinder.Body body;
    private final String headline;
    private final ArticleDraft draft;
    private final int lastProse;
    private final int middle;
    private final List<String> lines = new ArrayList<>();
    private int prose;
    private boolean over;
    private boolean closed;

    private PageLines(PageText page, PageTitle title, BodyFinder.Body body, ArticleDraft draft) {
        this.page = page;
        this.body = body;
        this.headline = PageTitle.normal(title.text());
        this.draft = draft;
        this.lastProse = lastProse(page, body.span());
        this.middle = page.proseIn(body.span()) / 2;
    }

    /** The lines of the body; what is left out is kept in {@code draft}. */
    static List<String> of(PageText page, PageTitle title, BodyFinder.Body body, ArticleDraft draft) {
        PageLines reader = new PageLines(page, title, body, draft);
        Element heading = title.heading();
        int from = body.span().start();
        if (heading != null && body.span().contains(page.span(heading).start())) {
            from = page.span(heading).end();
        }
        body.lead().forEach(reader::read);
        for (int i = from; i < body.span().end(); i++) {
            reader.read(i);
        }
        dropHeadline(reader.lines, reader.headline, draft);
        if (!body.chosen()) {
            dropTrailing(reader.lines, draft);
        }
        dropAbstract(reader.lines, draft);
        return reader.lines;
    }

    private void read(int number) {
        Block block = page.blocks().get(number);
        String text = block.text();
        String against = against(block, body.noise()[number], page.isProse(number));
        over |= number > lastProse && !body.chosen() && endsArticle(block, against);
        prose += page.isProse(number) ? 1 : 0;
        if (closed && BylineReader.read(text, false) == null) {
            draft.remove(text, "trailing");
        } else if (against != null) {
            draft.remove(text, against);
        } else if (over && BylineReader.read(text, false) == null) {
            String reason = LineRules.reasonAgainst(text, LineRules.Zone.TAIL);
            draft.remove(text, reason == null ? "trailing" : reason);
        } else if (lines.isEmpty() && PageTitle.normal(text).equals(headline)) {
            draft.remove(text, "title");
        } else {
            lines.add(prose == 0 && readsAsByline(block) ? block.spaced() : text);
        }
        // Editors are named where an article ends, though some pages name them above it.
        closed |= !body.chosen() && prose > middle && BylineReader.isEditorLine(text);
    }

    /** Whether the parts of {@code block} make a byline only where they stand apart: 「2025-12-03」 and 「梅映雪」. */
    private static boolean readsAsByline(Block block) {
        return BylineReader.read(block.text(), true) == null && BylineReader.read(block.spaced(), true) != null;
    }

    private static int lastProse(PageText page, Span span) {
        int last = span.end() - 1;
        while (last > span.start() && !page.isProse(last)) {
            last--;
        }
        return last;
    }

    /** Below the last sentence a disclaimer, a pager or an aside is where the article is over, whatever short lines follow. */
    private static boolean endsArticle(Block block, @Nullable String against) {
        String reason = against != null ? against : LineRules.reasonAgainst(block.text(), LineRules.Zone.TAIL);
        return reason != null && !reason.equals("caption") && !reason.equals("image");
    }

    /** The headline again, broken into lines as on a title page. */
    private static void dropHeadline(List<String> lines, String headline, ArticleDraft draft) {
        StringBuilder joined = new StringBuilder();
        for (int i = 0; i < Math.min(lines.size() - 1, MOST_HEADLINES); i++) {
            joined.append(PageTitle.normal(lines.get(i)));
            if (headline.contentEquals(joined)) {
                lines.subList(0, i + 1).forEach(line -> draft.remove(line, "title"));
                lines.subList(0, i + 1).clear();
                return;
            }
        }
    }

    /** A lead that only repeats the beginning of a paragraph below it, or most of what several say. */
    private static void dropAbstract(List<String> lines, ArticleDraft draft) {
        if (lines.size() < 3) {
            return;
        }
        String first = lines.getFirst();
        String told = PageTitle.normal(first.startsWith("【") ? first.substring(first.indexOf('】') + 1) : first);
        if (told.length() < SHORTEST_ABSTRACT) {
            return;
        }
        List<String> next = lines.subList(1, Math.min(lines.size(), 4));
        boolean repeated = next.stream().anyMatch(line -> PageTitle.normal(line).startsWith(told));
        if (repeated || isToldAgain(told, lines.subList(1, Math.min(lines.size(), RETOLD_WITHIN)))) {
            draft.remove(lines.removeFirst(), "abstract");
        }
    }

    /** Whether eight in ten of the runs of six characters in {@code told} stand in {@code lines} again. */
    private static boolean isToldAgain(String told, List<String> lines) {
        String all = PageTitle.normal(String.join("", lines));
        int runs = 0;
        int again = 0;
        for (int i = 0; i + RUN <= told.length() && i < LONGEST_ABSTRACT; i += 2) {
            runs++;
            again += all.contains(told.substring(i, i + RUN)) ? 1 : 0;
        }
        return told.length() <= LONGEST_ABSTRACT && again * 10 >= runs * 8;
    }

    /** Words of a button or a signature that are left below the last paragraph: 「投诉」, 「+1」. */
    private static void dropTrailing(List<String> lines, ArticleDraft draft) {
        while (lines.size() > 1) {
            String last = lines.getLast();
            boolean sentence = "。！？!?…”」）)".indexOf(last.charAt(last.length() - 1)) >= 0;
            if (last.length() > SHORT_LINE || sentence || BylineReader.read(last, false) != null) {
                return;
            }
            draft.remove(lines.removeLast(), "trailing");
        }
    }

    private static @Nullable String against(Block block, boolean noise, boolean prose) {
        if (noise) {
            return "aside";
        }
        if (block.kind() == Block.Kind.CAPTION) {
            return "caption";
        }
        boolean link = block.linkCharacters() * 5 > block.text().length() * 4 && block.kind() == Block.Kind.TEXT;
        return link && !prose && block.text().length() > 5 ? "link" : null;
    }
}
