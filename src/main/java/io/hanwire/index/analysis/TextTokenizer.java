package io.hanwire.index.analysis;

import java.io.IOException;
import java.util.Arrays;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/** A tokenizer over the whole of a canonical text, folded for comparison. */
abstract sealed class TextTokenizer extends Tokenizer permits WordTokenizer, PairTokenizer, CharacterTokenizer {

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final OffsetAttribute offset = addAttribute(OffsetAttribute.class);
    private final PositionIncrementAttribute increment = addAttribute(PositionIncrementAttribute.class);
    private final Runs runs = new Runs();
    private char[] buffer = new char[2_048];
    private int length;
    /** Where the next token may begin, in the current run or at its end. */
    int position;

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
        SearchText.fold(buffer, 0, length);
        runs.on(buffer, length);
        position = 0;
    }

    final char[] buffer() {
        return buffer;
    }

    final Runs runs() {
        return runs;
    }

    /** Goes to the start of the next run; false at the end of the text, where every further call is false too. */
    final boolean nextRun() {
        boolean more = runs.next();
        position = more ? runs.start() : Integer.MAX_VALUE;
        return more;
    }

    /** Makes the characters from {@code start} to {@code end} the current token. */
    final void token(int start, int end, int positions) {
        clearAttributes();
        term.copyBuffer(buffer, start, end - start);
        offset.setOffset(correctOffset(start), correctOffset(end));
        increment.setPositionIncrement(positions);
    }

    @Override
    public void end() throws IOException {
        super.end();
        int last = correctOffset(length);
        offset.setOffset(last, last);
    }
}
