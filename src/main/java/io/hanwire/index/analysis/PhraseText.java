package io.hanwire.index.analysis;

/**
 * Text as phrases are compared in it: white space is left out, except between two runs of letters, and other signs between two words are
 * one sign, whichever they are. Not for use by several threads.
 */
public final class PhraseText {

    private static final char SIGN = '\n';

    private final Runs runs = new Runs();
    private char[] characters = new char[2_048];
    private int length;

    /** Takes the first {@code count} characters of a folded canonical text. */
    public void on(char[] folded, int count) {
        if (characters.length < 2 * count) {
            characters = new char[2 * count];
        }
        length = 0;
        runs.on(folded, count);
        boolean letters = false;
        while (runs.next()) {
            if (runs.isApart() && length > 0) {
                characters[length++] = SIGN;
            } else if (letters && !runs.isIdeographs()) {
                characters[length++] = ' ';
            }
            letters = !runs.isIdeographs();
            int size = runs.end() - runs.start();
            System.arraycopy(folded, runs.start(), characters, length, size);
            length += size;
        }
    }

    /** A phrase in this form. */
    public static String of(String folded) {
        PhraseText text = new PhraseText();
        text.on(folded.toCharArray(), folded.length());
        return new String(text.characters, 0, text.length);
    }

    /** Whether {@code phrase}, in this form, stands in the text, and not as a part of a longer run of letters. */
    public boolean contains(String phrase) {
        int last = length - phrase.length();
        char first = phrase.isEmpty() ? SIGN : phrase.charAt(0);
        for (int at = 0; at <= last; at++) {
            if (characters[at] == first && isAt(phrase, at) && isBorder(at) && isBorder(at + phrase.length())) {
                return true;
            }
        }
        return false;
    }

    private boolean isAt(String phrase, int at) {
        for (int i = 1; i < phrase.length(); i++) {
            if (characters[at + i] != phrase.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    private boolean isBorder(int index) {
        return index == 0 || index == length || !isLetter(characters[index - 1]) || !isLetter(characters[index]);
    }

    /** A point is left in this form only within a number. */
    private static boolean isLetter(char c) {
        return c == '.' || c < 0x2e80 && Character.isLetterOrDigit(c);
    }
}
