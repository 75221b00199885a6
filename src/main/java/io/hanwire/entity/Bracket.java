package io.hanwire.entity;

import io.hanwire.text.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * What stands in round brackets right after a name: 「寒武纪（688256.SH）」, 「马电讯（TM，4863，主板）」.
 *
 * @param nameEnd where the text before the bracket ends, white space apart; of a bracket right behind one with a ticker,
 *     「鸿海(2317-TW)(HHPD-GB)」, where the text before both ends
 * @param span the bracket with both its signs
 * @param parts its content, split at commas, semicolons and slashes
 */
record Bracket(int nameEnd, Span span, List<String> parts) {

    /** The longest content that is looked at. */
    private static final int LONGEST = 80;

    private static final String SPLITS = ",，、;；/|";

    Bracket {
        parts = List.copyOf(parts);
    }

    /** The brackets of {@code text} in order, none that holds another or a line feed. */
    static List<Bracket> of(String text) {
        List<Bracket> brackets = new ArrayList<>();
        int open = -1;
        for (int i = 0; i < text.length(); i++) {
            switch (text.charAt(i)) {
                case '(', '（' -> open = i;
                case '\n' -> open = -1;
                case ')', '）' -> {
                    if (open > 0 && i - open <= LONGEST) {
                        add(text, open, i, brackets);
                    }
                    open = -1;
                }
                default -> {}
            }
        }
        return brackets;
    }

    private static void add(String text, int open, int close, List<Bracket> brackets) {
        int nameEnd = open;
        while (nameEnd > 0 && NameFolding.isSpace(text.charAt(nameEnd - 1))) {
            nameEnd--;
        }
        List<String> parts = new ArrayList<>();
        int start = open + 1;
        for (int i = start; i <= close; i++) {
            if (i == close || SPLITS.indexOf(text.charAt(i)) >= 0) {
                String part = text.substring(start, i).strip();
                if (!part.isEmpty()) {
                    parts.add(part);
                }
                start = i + 1;
            }
        }
        Bracket before = brackets.isEmpty() ? null : brackets.getLast();
        boolean second = before != null
                && before.span().end() == nameEnd
                && !before.tickers().isEmpty();
        brackets.add(new Bracket(second ? before.nameEnd() : nameEnd, new Span(open, close + 1), parts));
    }

    /** The parts that have the form of a ticker, in the order of the text. */
    List<String> tickers() {
        List<String> tickers = new ArrayList<>(2);
        for (String part : parts) {
            String code = Ticker.withoutLabel(part);
            if (Ticker.isNumeric(code) || Ticker.hasMarket(code) || Ticker.hasExchange(code)) {
                tickers.add(code);
            }
        }
        return tickers;
    }
}
