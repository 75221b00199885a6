package io.hanwire.period;

/** What the words around an expression tell of it. One object reads one text. */
final class Cues {

    private static final WordTable WORDS = WordTable.load("cues.tsv", 4);
    private static final int BEFORE = 30;
    private static final int AFTER = 16;
    private static final int LONGEST_WORD = 4;
    private static final String ENDS = "。！？!?；;\n";

    private final FoldedText text;

    Cues(FoldedText text) {
        this.text = text;
    }

    /**
     * Whether the sentence speaks of what lies ahead: a word such as 预计 stands before the expression or soon after it, in
     * the same clause or the one that the expression opens.
     */
    boolean forecast(int start, int end) {
        for (int i = start - 1; i >= Math.max(0, start - BEFORE) && ENDS.indexOf(text.at(i)) < 0; i--) {
            if (WORDS.at(text, i, Word.Type.FORECAST) != null) {
                return true;
            }
        }
        for (int i = end; i < Math.min(text.length(), end + AFTER) && ENDS.indexOf(text.at(i)) < 0; i++) {
            if (text.isAny(i, "，,") && i > end) {
                return false;
            }
            if (WORDS.at(text, i, Word.Type.FORECAST) != null) {
                return true;
            }
        }
        return false;
    }

    /** Whether what begins at {@code start} is what something is compared with: 较上季, 由去年10月的. */
    boolean comparison(int start) {
        return endsAt(start, Word.Type.COMPARISON);
    }

    /** Whether a word of summing up stands directly before or after. */
    boolean cumulative(int start, int end) {
        return endsAt(start, Word.Type.CUMULATIVE) || WORDS.at(text, end, Word.Type.CUMULATIVE) != null;
    }

    /** Whether a business figure is named directly after {@code end}. */
    boolean metric(int end) {
        return WORDS.at(text, text.skipSpaces(end), Word.Type.METRIC) != null;
    }

    private boolean endsAt(int start, Word.Type type) {
        for (int length = 1; length <= LONGEST_WORD; length++) {
            Word word = WORDS.at(text, start - length, type);
            if (word != null && word.text().length() == length) {
                return true;
            }
        }
        return false;
    }
}
