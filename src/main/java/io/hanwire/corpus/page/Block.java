package io.hanwire.corpus.page;

import io.hanwire.corpus.line.LineRules;

/**
 * A line of a page as a reader sees it: a paragraph, a heading, a table row, what stands between two line breaks.
 *
 * @param text without white space at its ends
 * @param spaced the same with a space between neighbouring elements, which separates the parts of a byline
 * @param linkCharacters how many of its characters are links
 */
record Block(Kind kind, String text, String spaced, int linkCharacters) {

    enum Kind {
        TEXT,
        HEADING,
        ROW,
        CAPTION
    }

    private static final int SHORTEST_SENTENCE = 12;
    private static final String SIGNS = "，。；！？,;!?";
    private static final String ENDS = "。！？!?…”」）)";

    /** Whether most of it is a link. */
    boolean isLink() {
        return linkCharacters * 2 > text.length();
    }

    /** Whether it reads as part of an article: sentences, not links, no boilerplate. */
    boolean isProse() {
        if (kind != Kind.TEXT || text.length() < SHORTEST_SENTENCE || isLink()) {
            return false;
        }
        int signs = 0;
        for (int i = 0; i < text.length(); i++) {
            if (SIGNS.indexOf(text.charAt(i)) >= 0) {
                signs++;
            }
        }
        boolean ended = ENDS.indexOf(text.charAt(text.length() - 1)) >= 0;
        boolean sentence = signs >= 2 || ended && signs >= 1;
        return sentence && signs * 40 > text.length() && LineRules.reasonAgainst(text, LineRules.Zone.BODY) == null;
    }
}
