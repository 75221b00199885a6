package io.hanwire.index.query;

import java.util.ArrayList;
import java.util.List;

/**
 * Reads the query language, in one pass:
 *
 * <pre>
 * query   = all { ( "OR" | "|" ) all }
 * all     = item { item }
 * item    = [ "-" ] ( "(" query ")" | phrase | field | figure | word )
 * phrase  = '"' characters '"'             also “” 「」 『』; only where it stands by itself
 * field   = name ":" ( value | phrase )    company:沐曦, 公司:沐曦, after:2025-12-01
 * figure  = metric [ "(" period ")" ] ( operator amount | ":" amount ".." amount )
 * operator = "&gt;" | "&gt;=" | "&lt;" | "&lt;=" | "="
 * </pre>
 *
 * <p>Operators may be half or full width. What is no operator is a word, so that a question in plain language is a query.
 * Never throws anything but {@link QuerySyntaxException}.
 */
public final class QueryParser {

    /** The most characters of a query. */
    public static final int MAX_LENGTH = 2_000;

    /** The most parentheses within each other. */
    public static final int MAX_DEPTH = 50;

    /** The most words, phrases and conditions. */
    public static final int MAX_ITEMS = 200;

    private final QueryScanner scanner;
    private int items;

    private QueryParser(String query) {
        this.scanner = new QueryScanner(query);
    }

    /** The condition that {@code query} states. */
    public static Condition parse(String query) {
        if (query.length() > MAX_LENGTH) {
            throw new QuerySyntaxException(
                    MAX_LENGTH + 1,
                    "The query has " + query.length() + " characters and ends its limit",
                    "use at most " + MAX_LENGTH + " characters");
        }
        QueryParser parser = new QueryParser(query);
        Condition condition = parser.any(0);
        if (!parser.scanner.atEnd()) {
            throw parser.scanner.error(
                    "There is a ')' without its '('", "remove it, or put the query in quotation marks");
        }
        return condition;
    }

    private Condition any(int depth) {
        List<Condition> choices = new ArrayList<>();
        choices.add(all(depth));
        while (scanner.skipOr()) {
            choices.add(all(depth));
        }
        return choices.size() == 1 ? choices.getFirst() : new Condition.Any(choices);
    }

    private Condition all(int depth) {
        List<Condition> conditions = new ArrayList<>();
        StringBuilder words = new StringBuilder();
        while (!scanner.atEnd() && !scanner.atClosing() && !scanner.atOr()) {
            count();
            Condition item = item(depth);
            if (item instanceof Condition.Words plain) {
                words.append(words.isEmpty() ? "" : " ").append(plain.text());
            } else {
                conditions.add(item);
            }
        }
        if (!words.isEmpty()) {
            conditions.addFirst(new Condition.Words(words.toString()));
        }
        if (conditions.isEmpty()) {
            throw scanner.error("Something to search for is missing", "write a word there, as in: 輝達 OR 超微");
        }
        return conditions.size() == 1 ? conditions.getFirst() : new Condition.All(conditions);
    }

    private void count() {
        if (++items > MAX_ITEMS) {
            throw scanner.error(
                    "The query has more than " + MAX_ITEMS + " words and conditions", "leave some of them out");
        }
    }

    private Condition item(int depth) {
        if (scanner.skipMinus()) {
            Condition negated = positive(depth);
            return new Condition.Not(negated);
        }
        return positive(depth);
    }

    private Condition positive(int depth) {
        if (scanner.skipOpening()) {
            if (depth >= MAX_DEPTH) {
                throw scanner.error("More than " + MAX_DEPTH + " parentheses are open", "use fewer of them");
            }
            Condition inner = any(depth + 1);
            if (!scanner.skipClosing()) {
                throw scanner.error("A parenthesis is not closed", "add ')'");
            }
            return inner;
        }
        String phrase = scanner.phrase();
        if (phrase != null) {
            return new Condition.Phrase(phrase);
        }
        return new WordReader(scanner).read();
    }
}
