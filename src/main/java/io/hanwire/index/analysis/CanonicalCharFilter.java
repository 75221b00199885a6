package io.hanwire.index.analysis;

import io.hanwire.script.CanonicalText;
import io.hanwire.script.Canonicalizer;
import io.hanwire.text.Span;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.StringWriter;
import org.apache.lucene.analysis.charfilter.BaseCharFilter;

/**
 * Puts text into canonical form; offsets of tokens are corrected to those of the original: 伺服器 is read as 服务器 and found
 * at the place of 伺服器.
 *
 * <p>An offset inside an edit that changed several characters is counted from the edit's beginning and never leaves the edit.
 */
public final class CanonicalCharFilter extends BaseCharFilter {

    private final Canonicalizer canonicalizer;
    private Reader canonical = Reader.nullReader();
    private boolean read;

    public CanonicalCharFilter(Reader input, Canonicalizer canonicalizer) {
        super(input);
        this.canonicalizer = canonicalizer;
    }

    @Override
    public int read(char[] target, int offset, int length) throws IOException {
        if (!read) {
            StringWriter original = new StringWriter();
            input.transferTo(original);
            CanonicalText text = canonicalizer.canonicalize(original.toString());
            addCorrections(text);
            canonical = new StringReader(text.text());
            read = true;
        }
        return canonical.read(target, offset, length);
    }

    private void addCorrections(CanonicalText text) {
        int length = text.text().length();
        int last = 0;
        for (int i = 0; i < length; i++) {
            Span original = text.toOriginal(new Span(i, i + 1));
            int inEdit = i - text.toCanonical(original).start();
            int difference = original.start() + Math.min(Math.max(0, inEdit), original.length()) - i;
            if (difference != last) {
                addOffCorrectMap(i, difference);
                last = difference;
            }
        }
        int difference = text.original().length() - length;
        if (difference != last) {
            addOffCorrectMap(length, difference);
        }
    }
}
