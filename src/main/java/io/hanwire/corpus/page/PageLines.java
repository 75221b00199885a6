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
    private static final int SHORTEST_ABSTRACT = 20;
    private static final int LONGEST_ABSTRACT = 300;
    /** In lines, so that a long article is not searched to its end. */
    private static final int RETOLD_WITHIN = 30;

    private static final int RUN = 6;

    private PageLines() {}

    /** The lines of the body; what is left out is kept in {@code draft}. */
    static List<String> of(PageText page, PageTitle title, BodyFinder.Body body, ArticleDraft draft) {
        Element heading = title.heading();
        int from = body.span().start();
        if (heading != null && body.span().contains(page.span(heading).start())) {
            from = page.span(heading).end();
        }
        List<String> lines = new ArrayList<>();
        String headline = PageTitle.normal(title.text());
        int lastProse = lastProse(page, body.span());
        int middle = page.proseIn(body.span()) / 2;
        int prose = 0;
        boolean over = false;
        boolean closed = false;
        for (int i = from; i < body.span().end(); i++) {
            Block block = page.blocks().get(i);
            String against = against(block, body.noise()[i], page.isProse(i));
            over |= i > lastProse && !body.chosen() && endsArticle(block, against);
            prose += page.isProse(i) ? 1 : 0;
            if (closed && BylineReader.read(block.text(), false) == null) {
                draft.remove(block.text(), "trailing");
            } else if (against != null) {
                draft.remove(block.text(), against);
            } else if (over && BylineReader.read(block.text(), false) == null) {
                String reason = LineRules.reasonAgainst(block.text(), LineRules.Zone.TAIL);
                draft.remove(block.text(), reason == null ? "trailing" : reason);
            } else if (lines.isEmpty() && PageTitle.normal(block.text()).equals(headline)) {
                draft.remove(block.text(), "title");
            } else {
                lines.add(block.text());
            }
            closed |= !body.chosen() && prose > middle && BylineReader.isEditorLine(block.text());
        }
        if (!body.chosen()) {
            dropTrailing(lines, draft);
        }
        dropAbstract(lines, draft);
        return lines;
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
