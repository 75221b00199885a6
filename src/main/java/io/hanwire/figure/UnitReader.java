package io.hanwire.figure;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Reads what follows a number.
 *
 * <pre>{@code
 * quantity = number [ inside ] unit [ half ]                   3000余家 · 三倍半 · 两吨半
 *          | numeral "成" [ digit | "半" ]                      三成五
 *          | share of ShareReader                              百分之六十二点三 · 四分之一
 *          | amount of MoneyReader                             五元三角
 *          | numeral latin-multiplier [ unit ]                 15k元
 * number   = numeral | mixed of ShareReader                   5000 · 三又二分之一
 * inside   = "多" | "余" | "来" | "几"
 * half     = "半"
 * }</pre>
 *
 * <p>Not safe for use by several threads.
 */
final class UnitReader {

    private static final BigDecimal HALF = new BigDecimal("0.5");
    private static final String PERCENTAGE_POINT = "个百分点";
    private static final int MOST_BLANKS = 4;

    private final char[] text;
    private final Lexicon lexicon;
    private final ShareReader shares;
    private final MoneyReader money;
    private final UnitConditions conditions;

    UnitReader(char[] text, Lexicon lexicon, NumeralReader numerals) {
        this.text = text;
        this.lexicon = lexicon;
        this.shares = new ShareReader(text, lexicon.characters, numerals);
        this.money = new MoneyReader(text, lexicon, numerals);
        this.conditions = new UnitConditions(text, lexicon.characters, money);
    }

    /** Gives {@code candidate}, a number, the unit that follows it, if one does, and moves its end. */
    void read(Candidate candidate, boolean isMoney) {
        int at = candidate.end;
        if (shares.share(candidate, at)) {
            return;
        }
        at = latinMultiplier(candidate, shares.mixed(candidate, at), isMoney);
        if (spacedPoint(candidate, at)) {
            return;
        }
        int from = blankAfter(at);
        WordTrie.Entry<Modifier> inside = from < text.length ? lexicon.modifiersInside.longestAt(text, from) : null;
        if (inside != null) {
            int behind = blankAfter(from + inside.length());
            WordTrie.Entry<Unit> unit = unitAt(behind);
            if (unit != null && take(candidate, unit, behind)) {
                candidate.modifier = inside.value();
                return;
            }
        }
        WordTrie.Entry<Unit> unit = unitAt(from);
        if (unit != null) {
            take(candidate, unit, from);
        }
    }

    /** Whether what follows the 一块 or 一角 that ends at {@code end} makes money of it. */
    boolean isMoneyPartAt(int end) {
        return money.isPartAt(end);
    }

    /** Takes a 个 百 分 点 with blanks in it. */
    private boolean spacedPoint(Candidate candidate, int at) {
        int p = at;
        for (int i = 0; i < PERCENTAGE_POINT.length(); i++) {
            int from = p;
            while (p < text.length && p - from < MOST_BLANKS && text[p] == ' ') {
                p++;
            }
            if (p < text.length && text[p] == PERCENTAGE_POINT.charAt(i)) {
                p++;
            } else if (i > 0) {
                return false;
            }
        }
        candidate.kind = FigureKind.PERCENTAGE_POINT;
        candidate.unit = "pp";
        candidate.end = p;
        return true;
    }

    private int blankAfter(int at) {
        return at < text.length && text[at] == ' ' ? at + 1 : at;
    }

    private WordTrie.@Nullable Entry<Unit> unitAt(int at) {
        if (at >= text.length) {
            return null;
        }
        WordTrie.Entry<Unit> unit = lexicon.units.longestAt(text, at);
        if (unit == null) {
            return null;
        }
        int end = at + unit.length();
        if (end == text.length) {
            return unit;
        }
        if (isLatin(text[end - 1]) && (isLatin(text[end]) || ArabicReader.isDigit(text[end]))) {
            return null;
        }
        return unit.value().notBefore().indexOf(text[end]) < 0 ? unit : null;
    }

    private boolean take(Candidate candidate, WordTrie.Entry<Unit> entry, int from) {
        int end = from + entry.length();
        Unit unit = entry.value();
        if (unit.kind() == null) {
            if (candidate.isLarge() && unit.symbol().equals("small")) {
                return false;
            }
            candidate.exclude();
            candidate.end = end;
            return true;
        }
        if (!conditions.mayCount(candidate, entry, from)) {
            if (entry.word().equals("点")) {
                candidate.exclude();
            }
            return false;
        }
        candidate.end = end;
        candidate.written = unit;
        candidate.namedBehind = text[from] == '元' && !unit.isLocalMoney();
        candidate.kind = unit.kind();
        candidate.unit = unit.symbol();
        candidate.classifier = unit.classifier();
        switch (unit.kind()) {
            case PERCENT -> percent(candidate, entry.word());
            case MULTIPLE -> multiple(candidate, entry.word());
            case MONEY -> money.money(candidate, unit);
            case COUNT -> count(candidate, unit);
            case MEASURE -> {
                half(candidate, HALF);
                candidate.multiply(unit.factor());
            }
            case NUMBER, PERCENTAGE_POINT, ORDINAL -> candidate.multiply(unit.factor());
        }
        return true;
    }

    private void count(Candidate candidate, Unit unit) {
        if (!money.spoken(candidate, unit)) {
            candidate.multiply(unit.factor());
        }
    }

    private void multiple(Candidate candidate, String word) {
        if (word.equals("番")) {
            candidate.start = conditions.turn(candidate);
            candidate.min = BigDecimal.TWO.pow(candidate.min.intValue());
            candidate.max = BigDecimal.TWO.pow(candidate.max.intValue());
        } else {
            half(candidate, HALF);
        }
    }

    private void percent(Candidate candidate, String word) {
        switch (word) {
            case "成" -> {
                candidate.scaleByPowerOfTen(1);
                tenths(candidate);
            }
            case "折" -> {
                if (candidate.max.compareTo(BigDecimal.TEN) < 0) {
                    candidate.scaleByPowerOfTen(1);
                }
            }
            default -> candidate.multiply(candidate.written == null ? BigDecimal.ONE : candidate.written.factor());
        }
    }

    /** Reads the 五 or 半 of 三成五, 四成半. */
    private void tenths(Candidate candidate) {
        int at = candidate.end;
        if (at >= text.length) {
            return;
        }
        if (text[at] == '半') {
            half(candidate, BigDecimal.valueOf(5));
            return;
        }
        byte role = lexicon.characters.role(text[at]);
        boolean digit = role == CharacterTable.DIGIT || role == CharacterTable.ARABIC;
        boolean alone = at + 1 == text.length
                || (!lexicon.characters.isNumeral(text[at + 1]) && unitAt(at + 1) == null && text[at + 1] != '点');
        if (digit && alone && lexicon.wordAt(text, at) == null && candidate.decimals < 0) {
            BigDecimal more = BigDecimal.valueOf(lexicon.characters.value(text[at]));
            candidate.min = candidate.min.add(more);
            candidate.max = candidate.max.add(more);
            candidate.decimals = 0;
            candidate.end = at + 1;
        }
    }

    private void half(Candidate candidate, BigDecimal half) {
        int at = candidate.end;
        if (at < text.length && text[at] == '半' && lexicon.wordAt(text, at) == null) {
            candidate.min = candidate.min.add(half);
            candidate.max = candidate.max.add(half);
            candidate.decimals++;
            candidate.end = at + 1;
        }
    }

    private int latinMultiplier(Candidate candidate, int at, boolean isMoney) {
        int from = blankAfter(at);
        Numeral number = candidate.number;
        if (from >= text.length || !isLatin(text[from]) || number == null || !number.arabic()) {
            return at;
        }
        WordTrie.Entry<Lexicon.LatinMultiplier> found = lexicon.latinMultipliers.longestAt(text, from);
        if (found == null) {
            return at;
        }
        int end = from + found.length();
        if (end < text.length && (isLatin(text[end]) || ArabicReader.isDigit(text[end]))) {
            return at;
        }
        boolean wholeText = number.start() <= 1 && end == text.length;
        boolean apart = from > at && found.length() == 1;
        if (!wholeText && (apart || !found.value().fits(number, isMoney))) {
            return at;
        }
        candidate.scaleByPowerOfTen(found.value().power());
        candidate.latinPower = found.value().power();
        candidate.end = end;
        return end;
    }

    static boolean isLatin(char c) {
        return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
    }
}
