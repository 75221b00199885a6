package io.hanwire.corpus.page;

import io.hanwire.corpus.line.Lines;
import org.jspecify.annotations.Nullable;

/** Gathers the text of one block as a browser shows it: white space in the source is one space, or none between Chinese. */
final class InlineText {

    private final StringBuilder text = new StringBuilder();
    private final StringBuilder spaced = new StringBuilder();
    private int linkCharacters;
    private boolean space;
    private boolean lineBreak;
    private boolean visible;

    /** Marks the border of an element. */
    void gap() {
        if (!spaced.isEmpty() && spaced.charAt(spaced.length() - 1) != ' ') {
            spaced.append(' ');
        }
    }

    /** Whether there is nothing to read so far. */
    boolean isEmpty() {
        return !visible;
    }

    void append(String part, boolean link) {
        for (int i = 0; i < part.length(); i++) {
            char c = part.charAt(i);
            if (c == ' ' || c == '\n' || c == '\r' || c == '\t' || c == '\f') {
                space = true;
                lineBreak |= c == '\n';
            } else if (!Character.isISOControl(c)) {
                put(c);
                linkCharacters += link ? 1 : 0;
            }
        }
    }

    private void put(char c) {
        if (space && !text.isEmpty()) {
            boolean wrapped = lineBreak && isWide(text.charAt(text.length() - 1)) && isWide(c);
            if (!wrapped) {
                text.append(' ');
                spaced.append(' ');
            }
        }
        space = false;
        lineBreak = false;
        text.append(c);
        spaced.append(c);
        visible |= !Lines.isBlank(c);
    }

    /** The block gathered so far, or null where there is nothing to read; the next one begins empty. */
    @Nullable
    Block take(Block.Kind kind) {
        String line = Lines.trim(text);
        String parts = Lines.trim(spaced);
        int linked = Math.min(linkCharacters, line.length());
        text.setLength(0);
        spaced.setLength(0);
        linkCharacters = 0;
        space = false;
        lineBreak = false;
        visible = false;
        return line.isEmpty() ? null : new Block(kind, line, parts, linked);
    }

    private static boolean isWide(char c) {
        return c >= '\u2e80' && c <= '\u9fff' || c >= '\uff00' && c <= '\uff60' || c == '”' || c == '“';
    }
}
