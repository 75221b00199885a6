package io.hanwire.corpus.page;

import io.hanwire.corpus.line.ArticleDraft;
import io.hanwire.corpus.line.BylineReader;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** The lines of a page's body, without captions, asides, links to other articles and what is left of buttons. */
final class PageLines {

    private static final int SHORT_LINE = 10;

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
        for (int i = from; i < body.span().end(); i++) {
            Block block = page.blocks().get(i);
            String against = against(block, body.noise()[i], page.isProse(i));
            if (against != null) {
                draft.remove(block.text(), against);
            } else if (lines.isEmpty() && PageTitle.normal(block.text()).equals(headline)) {
                draft.remove(block.text(), "title");
            } else {
                lines.add(block.text());
            }
        }
        if (!body.chosen()) {
            dropTrailing(lines, draft);
        }
        dropAbstract(lines, draft);
        return lines;
    }

    /** A lead that only repeats the beginning of a paragraph below it. */
    private static void dropAbstract(List<String> lines, ArticleDraft draft) {
        if (lines.size() < 3) {
            return;
        }
        String first = lines.getFirst();
        String told = PageTitle.normal(first.startsWith("【") ? first.substring(first.indexOf('】') + 1) : first);
        boolean repeated = told.length() >= 20
                && lines.subList(1, Math.min(lines.size(), 4)).stream()
                        .anyMatch(line -> PageTitle.normal(line).startsWith(told));
        if (repeated) {
            draft.remove(lines.removeFirst(), "abstract");
        }
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
