package io.hanwire.corpus.line;

import io.hanwire.corpus.date.StatedDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/**
 * Reads the lines of a text file: headline, bylines and date lines become fields, boilerplate is removed with its reason, and
 * the rest is the body. A page of several articles gives as many drafts.
 */
public final class TextReader {

    /** So many lines at the head may be a byline without a label. */
    private static final int HEAD = 8;

    private static final int TAIL = 12;

    private TextReader() {}

    /** The articles of {@code lines}, which are as {@link Lines#of} gives them; each is made on a draft of {@code blank}. */
    public static List<ArticleDraft> read(List<String> lines, Supplier<ArticleDraft> blank) {
        List<FeedPage.Part> parts = FeedPage.split(lines);
        if (parts.isEmpty()) {
            ArticleDraft draft = blank.get();
            fill(draft, lines);
            return List.of(draft);
        }
        List<ArticleDraft> drafts = new ArrayList<>();
        for (FeedPage.Part part : parts) {
            ArticleDraft draft = blank.get().title(part.title()).source(part.source());
            if (!part.tag().isEmpty()) {
                draft.remove(part.tag(), "tag");
            }
            fill(draft, part.body());
            drafts.add(draft);
        }
        return drafts;
    }

    /** Adds {@code lines} to {@code draft}; a title is looked for only where it has none. */
    public static void fill(ArticleDraft draft, List<String> lines) {
        int first = title(draft, lines);
        boolean head = true;
        for (int i = first; i < lines.size(); i++) {
            String line = lines.get(i);
            head = head && i < first + HEAD;
            LineRules.Zone zone = head ? LineRules.Zone.HEAD : zone(i, lines.size());
            Byline byline = BylineReader.read(line, head);
            String against = byline == null ? LineRules.reasonAgainst(line, zone) : null;
            if (byline != null) {
                draft.take(byline).remove(line, "byline");
            } else if (against != null) {
                draft.remove(line, against);
            } else {
                if (head) {
                    InlineByline.read(line, draft);
                }
                head = false;
                draft.paragraph(line);
            }
        }
        InlineByline.readEnd(draft);
        publishedFromHead(draft);
    }

    private static LineRules.Zone zone(int index, int size) {
        return index >= size - TAIL ? LineRules.Zone.TAIL : LineRules.Zone.BODY;
    }

    /** The index of the first line after the title. */
    private static int title(ArticleDraft draft, List<String> lines) {
        for (int i = 0; i < Math.min(lines.size() - 1, 4); i++) {
            String line = lines.get(i);
            if (LineRules.reasonAgainst(line, LineRules.Zone.HEAD) != null
                    || line.startsWith("#") && line.length() < 20) {
                draft.remove(line, line.startsWith("#") ? "tag" : "image");
                continue;
            }
            if (draft.title() != null) {
                return line.equals(draft.title()) ? i + 1 : i;
            }
            if (BylineReader.read(line, true) != null || !Headline.readsAsTitle(line)) {
                return i;
            }
            draft.title(line);
            return i + 1;
        }
        return 0;
    }

    private static void publishedFromHead(ArticleDraft draft) {
        StatedDate published = draft.published();
        if (published == null) {
            draft.warn("no publication date found");
        }
    }
}
