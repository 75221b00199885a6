package io.hanwire.index.query;

import org.jspecify.annotations.Nullable;

/** Reads a word, which may turn out to be a condition on a field or on a figure. */
final class WordReader {

    private static final String OPERATORS = "><=＞＜＝≥≤";
    private static final String COLONS = ":：";
    private static final int LONGEST_NAME = 40;

    private final QueryScanner scanner;
    private final String word;

    WordReader(QueryScanner scanner) {
        this.scanner = scanner;
        this.word = scanner.word();
    }

    Condition read() {
        refuseLoneOperator();
        int end = nameEnd();
        if (end > 0 && end < word.length()) {
            Condition condition = condition(end);
            if (condition != null) {
                return condition;
            }
        }
        scanner.skipWord(word.length());
        return new Condition.Words(word);
    }

    /** {@code revenue > 5亿} would otherwise find what has the words revenue and 5亿. */
    private void refuseLoneOperator() {
        int signs = 0;
        while (signs < word.length() && OPERATORS.indexOf(word.charAt(signs)) >= 0) {
            signs++;
        }
        boolean operator = signs == 1 || signs == 2;
        if (operator && (signs == word.length() || Character.isDigit(word.charAt(signs)))) {
            throw scanner.error(
                    "There is no metric before '" + word.substring(0, signs) + "'",
                    "write the condition without blanks, as in revenue>5亿");
        }
    }

    /** Where the leading letters, digits and _ end. */
    private int nameEnd() {
        int end = 0;
        while (end < word.length()
                && end < LONGEST_NAME
                && (Character.isLetterOrDigit(word.charAt(end)) || isJoint(end))) {
            end++;
        }
        return end;
    }

    /** _ and, between letters, - join the parts of a metric's name. */
    private boolean isJoint(int index) {
        return word.charAt(index) == '_'
                || word.charAt(index) == '-'
                        && index > 0
                        && index + 1 < word.length()
                        && Character.isLetter(word.charAt(index + 1));
    }

    private @Nullable Condition condition(int nameEnd) {
        String name = word.substring(0, nameEnd);
        int operator = nameEnd;
        String period = null;
        if (isOpening(word.charAt(nameEnd))) {
            int close = closing(nameEnd);
            if (close < 0 || close + 1 >= word.length()) {
                return null;
            }
            period = word.substring(nameEnd + 1, close);
            operator = close + 1;
        }
        char sign = word.charAt(operator);
        if (COLONS.indexOf(sign) >= 0) {
            FieldName field = period == null ? FieldName.of(name) : null;
            if (field != null) {
                return field(field, operator);
            }
            Condition range = range(name, period, operator);
            if (range == null && period == null && isFieldLike(operator)) {
                throw scanner.error("There is no field '" + name + "'", FieldName.advice(name));
            }
            return range;
        }
        return OPERATORS.indexOf(sign) >= 0 ? comparison(name, period, operator) : null;
    }

    /** Whether the Latin letters before the {@code colon} must be meant as a field: not those of http://, nor those of 10:30. */
    private boolean isFieldLike(int colon) {
        for (int i = 0; i < colon; i++) {
            char c = word.charAt(i);
            if (c >= 0x80 || !Character.isLetter(c) && c != '_') {
                return false;
            }
        }
        return word.charAt(colon) == ':' && colon + 1 < word.length() && word.charAt(colon + 1) != '/';
    }

    private static boolean isOpening(char c) {
        return c == '(' || c == '（';
    }

    private int closing(int from) {
        for (int i = from; i < word.length(); i++) {
            if (word.charAt(i) == ')' || word.charAt(i) == '）') {
                return i;
            }
        }
        return -1;
    }

    private Condition field(FieldName field, int colon) {
        int place = scanner.place();
        scanner.advance(colon + 1);
        String phrase = scanner.phrase();
        if (phrase != null) {
            return new Condition.Field(field, phrase, place);
        }
        String value = word.substring(colon + 1);
        if (value.isEmpty()) {
            throw scanner.error("There is no value after '" + word + "'", "write it without a space, as in company:沐曦");
        }
        scanner.skipWord(value.length());
        return new Condition.Field(field, value, place);
    }

    /** {@code market_share:20..30%}, or null where no two amounts follow. */
    private @Nullable Condition range(String metric, @Nullable String period, int colon) {
        String value = word.substring(colon + 1);
        int dots = value.indexOf("..");
        if (dots < 0) {
            return null;
        }
        int place = scanner.place();
        int first = place + colon + 1;
        String low = value.substring(0, dots);
        String high = value.substring(dots + 2);
        if (low.isEmpty() || high.isEmpty()) {
            throw scanner.error(first, "A range needs two amounts", "write it as in market_share:20..30%");
        }
        scanner.skipWord(word.length());
        return new Condition.Figure(
                metric,
                period,
                new Condition.Bound(low, true, first),
                new Condition.Bound(high, true, first + dots + 2),
                place);
    }

    private Condition comparison(String metric, @Nullable String period, int operator) {
        int place = scanner.place();
        int amountStart = operator + 1;
        char sign = word.charAt(operator);
        boolean inclusive = "=＝≥≤".indexOf(sign) >= 0;
        if (amountStart < word.length() && "=＝".indexOf(word.charAt(amountStart)) >= 0) {
            inclusive = true;
            amountStart++;
        }
        String amount = word.substring(amountStart);
        if (amount.isEmpty()) {
            throw scanner.error(
                    place + operator, "There is no amount after '" + word + "'", "write one, as in revenue>5亿");
        }
        scanner.skipWord(word.length());
        Condition.Bound bound = new Condition.Bound(amount, inclusive, place + amountStart);
        boolean equal = "=＝".indexOf(sign) >= 0;
        boolean lower = equal || ">＞≥".indexOf(sign) >= 0;
        boolean upper = equal || !lower;
        return new Condition.Figure(metric, period, lower ? bound : null, upper ? bound : null, place);
    }
}
