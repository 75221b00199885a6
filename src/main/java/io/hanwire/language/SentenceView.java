package io.hanwire.language;

import io.hanwire.text.Span;

/**
 * A sentence as the name tagger reads it: every number is one {@code 0}, full-width punctuation is half-width, white space is
 * gone; with the way back to the sentence's own offsets.
 */
final class SentenceView {

    private static final String FULL = "，；：！？（）“”‘’「」『』【】～、";
    private static final String HALF = ",;:!?()\"\"\"\"\"\"\"\"()~、";

    private static final char FIRST_IDEOGRAPH = '一';
    private static final char LAST_IDEOGRAPH = '\u9fff';

    private final char[] chars;
    private final int[] starts;
    private final int length;

    private SentenceView(char[] chars, int[] starts, int length) {
        this.chars = chars;
        this.starts = starts;
        this.length = length;
    }

    static SentenceView of(CharSequence sentence) {
        char[] chars = new char[sentence.length()];
        int[] starts = new int[sentence.length() + 1];
        int length = 0;
        for (int i = 0; i < sentence.length(); ) {
            char c = sentence.charAt(i);
            int end = i + 1;
            if (isDigit(c)) {
                while (end < sentence.length() && continuesNumber(sentence, end)) {
                    end++;
                }
                chars[length] = '0';
                starts[length++] = i;
            } else if (c >= FIRST_IDEOGRAPH && c <= LAST_IDEOGRAPH) {
                chars[length] = c;
                starts[length++] = i;
            } else if (!isBlank(c)) {
                int full = FULL.indexOf(c);
                chars[length] = full >= 0 ? HALF.charAt(full) : c;
                starts[length++] = i;
            }
            i = end;
        }
        starts[length] = sentence.length();
        return new SentenceView(chars, starts, length);
    }

    /** The text that is segmented and tagged. */
    String text() {
        return new String(chars, 0, length);
    }

    int length() {
        return length;
    }

    /** The span of the sentence that [{@code start}, {@code end}) of the view was made from, without white space at its end. */
    Span original(CharSequence sentence, int start, int end) {
        int last = starts[end];
        while (last > starts[end - 1] + 1 && isBlank(sentence.charAt(last - 1))) {
            last--;
        }
        return new Span(starts[start], last);
    }

    /** Where the last sign before {@code index} begins, at which words always end; 0 where there is none. */
    int signBefore(int index) {
        int at = index;
        while (at > 0 && (at == index || !Segmentation.isSign(chars[at]))) {
            at--;
        }
        return at;
    }

    /** Where the first sign at or after {@code index} ends; the length where there is none. */
    int signAfter(int index) {
        int at = index;
        while (at < length && !Segmentation.isSign(chars[at])) {
            at++;
        }
        return Math.min(length, at + 1);
    }

    /** Where in the view offset {@code original} of the sentence is. */
    int indexOf(int original) {
        int low = 0;
        int high = length;
        while (low < high) {
            int middle = low + high >>> 1;
            if (starts[middle] < original) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private static boolean continuesNumber(CharSequence sentence, int at) {
        char c = sentence.charAt(at);
        boolean inside = c == '.' || c == ',';
        return isDigit(c) || inside && at + 1 < sentence.length() && isDigit(sentence.charAt(at + 1));
    }

    private static boolean isBlank(char c) {
        return Character.isWhitespace(c) || c == '\u00a0' || c == '　';
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
