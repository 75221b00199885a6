package io.hanwire.index.analysis;

import java.io.IOException;
import java.util.Arrays;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;

/**
 * The terms of canonical text, in lower case: each pair of neighbouring ideographs, the last ideograph of a run by itself,
 * and each run of other letters and digits. {@code "摩尔线程S5000"} → 摩尔 尔线 线程 程 s5000.
 */
public final class TermTokenizer extends Tokenizer {

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final OffsetAttribute offset = addAttribute(OffsetAttribute.class);
    private final TermScanner scanner = new TermScanner();
    private char[] buffer = new char[4_096];
    private int length;

    @Override
    public void reset() throws IOException {
        super.reset();
        length = 0;
        int count;
        while ((count = input.read(buffer, length, buffer.length - length)) >= 0) {
            length += count;
            if (length == buffer.length) {
                buffer = Arrays.copyOf(buffer, 2 * length);
            }
        }
        scanner.on(buffer, length);
    }

    @Override
    public boolean incrementToken() {
        clearAttributes();
        if (!scanner.next()) {
            return false;
        }
        int start = scanner.start();
        int end = scanner.end();
        term.copyBuffer(buffer, start, end - start);
        if (!scanner.isPair()) {
            lower(term.buffer(), end - start);
        }
        offset.setOffset(correctOffset(start), correctOffset(end));
        return true;
    }

    /** Characters whose lower case has another length keep their case. */
    private static void lower(char[] characters, int count) {
        for (int i = 0; i < count; i++) {
            characters[i] = Character.toLowerCase(characters[i]);
        }
    }

    @Override
    public void end() throws IOException {
        super.end();
        int last = correctOffset(length);
        offset.setOffset(last, last);
    }
}
