package io.hanwire.corpus.page;

import io.hanwire.corpus.guard.Deadline;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;

/** A piece of HTML that is an article's text and nothing else, as feeds carry it. */
public final class Fragment {

    private Fragment() {}

    /** The lines of {@code document}, without pictures' captions; table rows have {@code |} between their cells. */
    public static List<String> lines(Document document, Deadline deadline) {
        PageCleaner.clean(document);
        List<String> lines = new ArrayList<>();
        for (Block block : PageTextReader.read(document.body(), deadline).blocks()) {
            if (block.kind() != Block.Kind.CAPTION) {
                lines.add(block.text());
            }
        }
        return lines;
    }

    /** {@code html} without character references: {@code A&amp;B} is A&B. */
    public static String text(String html) {
        return Parser.unescapeEntities(html, false);
    }
}
