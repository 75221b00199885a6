package io.hanwire.fact;

import io.hanwire.figure.FigureKind;
import io.hanwire.text.Span;
import java.util.List;

/**
 * Finds the part of a subject that a value speaks of, as a short phrase of the text: 「数据中心业务」收入, 「海外」销量,
 * 「欧洲市场」贡献12.3亿元, 「固网业务」方面，收入21.7亿元. Words of the tables that stand inside such a name (数据, 服务) belong to it.
 */
final class Scopes {

    private static final String MARKET = "市场";
    private static final int MAX_LENGTH = 20;
    private static final String YEAR_COUNTS = "两二三四五六七八九十几多0123456789";

    private final String text;

    /** @param text the canonical text */
    Scopes(String text) {
        this.text = text;
    }

    /** The part that the words directly before mark {@code i} name, {@code ""} where they name none. */
    String before(ClauseState state, int i) {
        int end = state.mark(i - 1) instanceof Mark.Word word
                        && word.term().text().equals("的")
                ? i - 1
                : i;
        int first = first(state, end);
        return first == end ? "" : named(state, first, end);
    }

    /**
     * The part that the clause names before mark {@code i}, times and verbs between: 「海外市场第三季实现收入」.
     *
     * @param part whether the sentence divides a whole, 其中, so that any noun is a part
     */
    String ofClause(ClauseState state, int i, boolean part) {
        String direct = before(state, i);
        if (!direct.isEmpty()) {
            return direct;
        }
        int end = i;
        while (end > 0 && isBetween(state, end - 1)) {
            end--;
        }
        int first = first(state, end);
        if (first == end) {
            return "";
        }
        String written = written(state, first, end);
        return part || WordList.PART_END.endsOf(written) ? named(state, first, end) : "";
    }

    /** The part of which a clause without any figure announces that it speaks: 「固网业务方面」; {@code ""} for others. */
    String announced(ClauseState state) {
        List<Mark> marks = state.marks;
        int first = first(state, marks.size());
        boolean opens = first == 0 || state.is(first - 1, TermKind.PART) || state.mark(first - 1) instanceof Mark.When;
        if (first == marks.size() || !opens) {
            return "";
        }
        String written = written(state, first, marks.size());
        return WordList.PART_END.endsOf(written) ? named(written) : "";
    }

    /** What a market trades: 智能手机 of 中国智能手机市场. */
    static String goods(String market) {
        String goods = market.endsWith(MARKET) ? market.substring(0, market.length() - MARKET.length()) : market;
        for (String region : WordList.REGION.words()) {
            if (goods.startsWith(region)) {
                return goods.substring(region.length());
            }
        }
        return goods;
    }

    /**
     * The market of which an announced part speaks, where the article speaks of one that trades {@code goods}: 「全球市场方面」 of
     * 智能手机, 「折叠屏手机方面」 of a kind of them; {@code ""} where it is none.
     */
    static String market(String announced, String goods) {
        if (goods.length() < 2) {
            return "";
        }
        String region =
                announced.endsWith(MARKET) ? announced.substring(0, announced.length() - MARKET.length()) : announced;
        if (WordList.REGION.contains(region)) {
            return region + goods + MARKET;
        }
        boolean kind = announced.length() > 2 && announced.endsWith(goods.substring(goods.length() - 2));
        return kind ? announced : "";
    }

    /** Whether {@code text} ends as names of parts of a company do: 电子代工服务, 直销渠道. */
    static boolean namesPart(String text) {
        return text.length() <= 2 * MAX_LENGTH && WordList.PART_END.endsOf(text);
    }

    /** The part that {@code text} names; {@code ""} where it names none. */
    static String named(String text) {
        String name = text.strip();
        for (String head : WordList.PART_HEAD.words()) {
            name = name.startsWith(head) && name.length() > head.length() + 1 ? name.substring(head.length()) : name;
        }
        boolean nothing = WordList.NO_PART.contains(name)
                || WordList.NO_PART_START.beginsOf(name)
                || WordList.NO_PART_END.endsOf(name)
                || countsYears(name);
        for (String tail : WordList.PART_TAIL.words()) {
            name = name.endsWith(tail) ? name.substring(0, name.length() - tail.length()) : name;
        }
        boolean sized = name.length() >= 2 && name.length() <= MAX_LENGTH;
        return nothing || !sized || WordList.NO_PART.contains(name) || WordList.WHOLE.contains(name) ? "" : name;
    }

    /** 「此前宣布三年」 names no part. */
    private static boolean countsYears(String name) {
        int length = name.length();
        return length > 1 && name.charAt(length - 1) == '年' && YEAR_COUNTS.indexOf(name.charAt(length - 2)) >= 0;
    }

    /** The index of the first mark of the noun that ends before mark {@code end}; {@code end} where none does. */
    private static int first(ClauseState state, int end) {
        int first = end;
        while (first > 0 && isInside(state, first - 1) && (first == end || touches(state, first - 1))) {
            first--;
        }
        while (first < end && state.is(first, TermKind.AND)) {
            first++;
        }
        boolean ranked = first < end
                && state.mark(first) instanceof Mark.Word word
                && word.term().isIn(WordList.CUSTOMER)
                && state.mark(first - 1) instanceof Mark.Amount amount
                && amount.figure().kind() == FigureKind.ORDINAL;
        return ranked ? first - 1 : first;
    }

    private static boolean isInside(ClauseState state, int i) {
        return state.mark(i) instanceof Mark.Gap
                || state.mark(i) instanceof Mark.Word word && word.term().isIn(WordList.PART_INSIDE);
    }

    private static boolean touches(ClauseState state, int i) {
        return state.marks.get(i).span().end() == state.marks.get(i + 1).span().start();
    }

    /** Times, and words that may stand between the name of a part and what is said of it. */
    private static boolean isBetween(ClauseState state, int i) {
        if (state.mark(i) instanceof Mark.When) {
            return true;
        }
        return state.mark(i) instanceof Mark.Word word
                && (word.is(TermKind.LINK)
                        || word.is(TermKind.PAST)
                        || word.is(TermKind.SHARE)
                        || word.is(TermKind.BASIS)
                        || word.is(TermKind.CHANGE));
    }

    /** 「前五大客户」 names a part; of 「第一大客户远程汽车」 the name does. */
    private String named(ClauseState state, int first, int end) {
        boolean ranked = state.mark(first) instanceof Mark.Amount && first + 2 < end;
        return named(written(state, ranked ? first + 2 : first, end));
    }

    private String written(ClauseState state, int first, int end) {
        return new Span(
                        state.marks.get(first).span().start(),
                        state.marks.get(end - 1).span().end())
                .of(text);
    }
}
