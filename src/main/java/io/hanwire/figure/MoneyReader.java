package io.hanwire.figure;

import java.math.BigDecimal;

/**
 * Reads the parts of an amount of money that stand behind its first unit, and tells 块 of money from pieces.
 *
 * <pre>{@code
 * amount = numeral unit { [ "又" ] numeral part }        五元三角二分 · 两美元又三美分
 *        | numeral "块" [ digit "毛" | "零" ] digit         三块五 · 三块七毛五 · 三块零四
 * }</pre>
 *
 * <p>Not safe for use by several threads.
 */
final class MoneyReader {

    private static final String NOTHING_COUNTED = "。，、；！？,;!?)） \n多至到-~—左上以之";

    private final char[] text;
    private final Lexicon lexicon;
    private final NumeralReader numerals;

    MoneyReader(char[] text, Lexicon lexicon, NumeralReader numerals) {
        this.text = text;
        this.lexicon = lexicon;
        this.numerals = numerals;
    }

    /** Gives {@code candidate}, which ends in {@code unit}, its value in the currency, with the parts that follow. */
    void money(Candidate candidate, Unit unit) {
        candidate.multiply(unit.factor());
        if (unit.factor().compareTo(BigDecimal.ONE) <= 0 && part(candidate, unit)) {
            part(candidate, unit);
        }
    }

    /** Makes money of a candidate that ends in the 块 of 三块; false where pieces are counted. */
    boolean spoken(Candidate candidate, Unit unit) {
        WordTrie.Entry<Unit> spoken = lexicon.spokenMoney.longestAt(text, candidate.end - 1);
        boolean mayBe =
                spoken != null && spoken.length() == 1 && unit.classifier().equals(spoken.word());
        if (!mayBe || (candidate.decimals <= 0 && !nothingCounted(candidate.end))) {
            return false;
        }
        candidate.kind = FigureKind.MONEY;
        candidate.unit = Unit.LOCAL;
        candidate.classifier = "";
        candidate.written = spoken.value();
        if (!part(candidate, spoken.value())) {
            tail(candidate, 1);
        } else if (!part(candidate, spoken.value())) {
            tail(candidate, 2);
        }
        return true;
    }

    private boolean nothingCounted(int at) {
        return at == text.length || NOTHING_COUNTED.indexOf(text[at]) >= 0 || lexicon.characters.isNumeral(text[at]);
    }

    /** Reads the 三角 of 五元三角; false where none stands there. */
    private boolean part(Candidate candidate, Unit whole) {
        int from = candidate.end;
        if (from < text.length && text[from] == '又') {
            from++;
        }
        if (from >= text.length || !lexicon.characters.isNumeral(text[from])) {
            return false;
        }
        Numeral number = numerals.read(from);
        if (number == null || number.end() >= text.length) {
            return false;
        }
        WordTrie.Entry<Unit> part = whole.isLocalMoney()
                ? lexicon.moneyParts.longestAt(text, number.end())
                : lexicon.units.longestAt(text, number.end());
        if (part == null
                || !part.value().symbol().equals(whole.symbol())
                || part.value().factor().compareTo(whole.factor()) >= 0) {
            return false;
        }
        add(
                candidate,
                number.min().multiply(part.value().factor()),
                part.value().factor().scale());
        candidate.end = number.end() + part.length();
        return true;
    }

    /** Reads the 五 of 三块五 and 三块七毛五 and the 零四 of 三块零四, at {@code place} behind the point. */
    private void tail(Candidate candidate, int place) {
        int at = candidate.end;
        boolean zero = at < text.length && text[at] == '零';
        int digit = zero ? at + 1 : at;
        if (candidate.decimals < place && isTail(digit)) {
            int places = zero ? 2 : place;
            add(candidate, BigDecimal.valueOf(lexicon.characters.value(text[digit]), places), places);
            candidate.end = digit + 1;
        }
    }

    private boolean isTail(int digit) {
        return digit < text.length
                && lexicon.characters.role(text[digit]) == CharacterTable.DIGIT
                && (digit + 1 == text.length
                        || text[digit + 1] == '不'
                        || NOTHING_COUNTED.indexOf(text[digit + 1]) >= 0);
    }

    /** Whether what follows the 一块 or 一角 that ends at {@code end} makes money of it: 一块二, 一角二分. */
    boolean isPartAt(int end) {
        if (end >= text.length || lexicon.characters.role(text[end]) != CharacterTable.DIGIT) {
            return false;
        }
        boolean part = end + 1 < text.length && lexicon.moneyParts.longestAt(text, end + 1) != null;
        return part || (text[end - 1] == '块' && isTail(end));
    }

    private static void add(Candidate candidate, BigDecimal more, int decimals) {
        candidate.min = candidate.min.add(more);
        candidate.max = candidate.max.add(more);
        candidate.decimals = decimals;
    }
}
