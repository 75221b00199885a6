package io.hanwire.index.query;

import org.jspecify.annotations.Nullable;

/** Walks through the characters of a query. */
final class QueryScanner {

    private static final String OPENING_QUOTES = "\"“「『";
    private static final String CLOSING_QUOTES = "\"”」』";

    private final String query;
    private int position;

    QueryScanner(String query) {
        this.query = query;
        skipSpace();
    }

    boolean atEnd() {
        return position >= query.length();
    }

    boolean atClosing() {
        return !atEnd() && query.charAt(position) == ')';
    }

    boolean atOr() {
        return orLength() > 0;
    }

    boolean skipOr() {
        int length = orLength();
        position += length;
        skipSpace();
        return length > 0;
    }

    private int orLength() {
        if (query.startsWith("|", position)) {
            return 1;
        }
        return query.startsWith("OR", position) && isBorder(position + 2) ? 2 : 0;
    }

    /** Skips a minus sign that stands directly before something. */
    boolean skipMinus() {
        boolean minus = !atEnd() && "-－".indexOf(query.charAt(position)) >= 0 && !isBorder(position + 1);
        if (minus) {
            position++;
        }
        return minus;
    }

    boolean skipOpening() {
        return skip('(');
    }

    boolean skipClosing() {
        return skip(')');
    }

    private boolean skip(char expected) {
        if (atEnd() || query.charAt(position) != expected) {
            return false;
        }
        position++;
        skipSpace();
        return true;
    }

    /**
     * The text of a phrase that begins here and after which the query ends or space or a parenthesis follows; null where
     * there is none. A quotation mark " that is never closed is an error; other marks are taken as text.
     */
    @Nullable
    String phrase() {
        int kind = atEnd() ? -1 : OPENING_QUOTES.indexOf(query.charAt(position));
        if (kind < 0) {
            return null;
        }
        int end = query.indexOf(CLOSING_QUOTES.charAt(kind), position + 1);
        if (end < 0) {
            if (kind == 0) {
                throw error("A quotation mark is not closed", "add a second \"");
            }
            return null;
        }
        if (!isBorder(end + 1)) {
            return null;
        }
        String phrase = query.substring(position + 1, end).strip();
        if (phrase.isEmpty()) {
            throw error("There is nothing between the quotation marks", "write words between them");
        }
        position = end + 1;
        skipSpace();
        return phrase;
    }

    /** Whether a word can end before {@code index}. */
    private boolean isBorder(int index) {
        return index >= query.length()
                || Character.isWhitespace(query.charAt(index))
                || query.charAt(index) == ')'
                || query.charAt(index) == '|';
    }

    /** The characters up to the next white space or, outside parentheses of its own, closing parenthesis; not consumed. */
    String word() {
        int open = 0;
        int end = position;
        while (end < query.length() && !Character.isWhitespace(query.charAt(end))) {
            char c = query.charAt(end);
            if (c == ')' && open-- == 0) {
                break;
            }
            if (c == '(') {
                open++;
            }
            end++;
        }
        return query.substring(position, end);
    }

    void skipWord(int length) {
        position += length;
        skipSpace();
    }

    /** Moves on without skipping white space. */
    void advance(int length) {
        position += length;
    }

    /** Where the scanner is, counted from 1. */
    int place() {
        return position + 1;
    }

    private void skipSpace() {
        while (!atEnd() && Character.isWhitespace(query.charAt(position))) {
            position++;
        }
    }

    QuerySyntaxException error(String problem, String advice) {
        return error(place(), problem, advice);
    }

    QuerySyntaxException error(int place, String problem, String advice) {
        return new QuerySyntaxException(place, problem, advice);
    }
}
