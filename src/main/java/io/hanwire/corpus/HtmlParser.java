package io.hanwire.corpus;

import io.hanwire.corpus.guard.Deadline;
import io.hanwire.corpus.guard.Limits;
import io.hanwire.corpus.guard.Reason;
import io.hanwire.corpus.guard.Refusal;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;

/** Parses pages and feeds with jsoup, always from text and within time and depth. */
final class HtmlParser {

    private HtmlParser() {}

    /** {@code html} as a document; throws a {@link Refusal} for {@link Reason#TOO_DEEP} or {@link Reason#TIME}. */
    static Document parse(String html, Limits limits, Deadline deadline) {
        Nesting.check(html, limits.htmlDepth());
        Parser parser = Parser.htmlParser().setMaxDepth(limits.htmlDepth());
        return parser.parseInput(new TimedReader(html, deadline), "");
    }

    /** {@code xml} as a document; entities are never expanded beyond the named characters of HTML, no DTD is read. */
    static Document parseXml(String xml, Limits limits, Deadline deadline) {
        Nesting.check(xml, limits.htmlDepth());
        Parser parser = Parser.xmlParser().setMaxDepth(limits.htmlDepth());
        return parser.parseInput(new TimedReader(xml, deadline), "");
    }

    /** The parser asks for its input piece by piece, so that this is where its time can be watched. */
    private static final class TimedReader extends Reader {
        private final StringReader text;
        private final Deadline deadline;

        TimedReader(String text, Deadline deadline) {
            this.text = new StringReader(text);
            this.deadline = deadline;
        }

        @Override
        public int read(char[] buffer, int offset, int length) throws IOException {
            deadline.check();
            return text.read(buffer, offset, Math.min(length, 4096));
        }

        @Override
        public void close() {
            text.close();
        }
    }
}
