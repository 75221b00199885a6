package io.hanwire.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Splits text into sentences, in one pass.
 *
 * <p>A sentence ends after 。！？!? outside quotation marks, or at a line feed;
 * closing quotes and brackets that follow stay with it. Text in quotes is not split: 「他说：“很好。明年再来。”」 is one
 * sentence. A sentence never crosses a line feed and never exceeds {@link #MAX_LENGTH}.
 */
public final class Sentences {

    /** The length, in UTF-16 units, at which a sentence is cut even where no sign ends it. */
    public static final int MAX_LENGTH = 2_000;

    private static final String ENDS = "。！？!?";
    private static final String CLOSERS = "”’」』）)】》\"'";
    private static final String OPENERS = "“「『";
    private static final String CLOSING_QUOTES = "”」』";

    private Sentences() {}

    /** The sentences of {@code text} in order; none is blank. */
    public static List<Sentence> of(CharSequence text) {
        List<Sentence> sentences = new ArrayList<>();
        int paragraph = 0;
        int start = 0;
        int open = 0;
        int length = text.length();
        for (int i = 0; i < length; i++) {
            char c = text.charAt(i);
            if (c == '\n') {
                add(text, start, i, paragraph, sentences);
                paragraph++;
                start = i + 1;
                open = 0;
            } else if (OPENERS.indexOf(c) >= 0) {
                open++;
            } else if (CLOSING_QUOTES.indexOf(c) >= 0) {
                open = Math.max(0, open - 1);
            } else if (i - start >= MAX_LENGTH || (open == 0 || i - start >= MAX_LENGTH / 4) && ENDS.indexOf(c) >= 0) {
                int end = i + 1;
                while (end < length && CLOSERS.indexOf(text.charAt(end)) >= 0) {
                    end++;
                }
                if (Character.isHighSurrogate(text.charAt(end - 1)) && end < length) {
                    end++;
                }
                add(text, start, end, paragraph, sentences);
                start = end;
                i = end - 1;
                open = 0;
            }
        }
        add(text, start, length, paragraph, sentences);
        return sentences;
    }

    private static void add(CharSequence text, int start, int end, int paragraph, List<Sentence> sentences) {
        while (start < end && isBlank(text.charAt(start))) {
            start++;
        }
        while (end > start && isBlank(text.charAt(end - 1))) {
            end--;
        }
        if (end > start) {
            sentences.add(new Sentence(new Span(start, end), paragraph));
        }
    }

    private static boolean isBlank(char c) {
        return Character.isWhitespace(c) || c == '\u00a0' || c == '\ufeff';
    }
}
