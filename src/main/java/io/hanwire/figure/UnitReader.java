package io.hanwire.figure;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/**
 * Reads what follows a number.
 *
 * <pre>{@code
 * quantity = numeral [ inside ] unit [ half ]                  3000余家 · 三倍半
 *          | numeral "成" [ digit | "半" ]                      三成五
 *          | numeral "分之" numeral                             百分之六十二点三 · 四分之一
 *          | numeral "元" [ numeral "角" ] [ numeral "分" ]      五元三角
 *          | numeral latin-multiplier [ unit ]                 15k元
 * inside   = "多" | "余" | "来" | "几"
 * half     = "半"
 * }</pre>
 *
 * <p>Not safe for use by several threads.
 */
final class UnitReader {

    private static final MathContext SHARE = new MathContext(12, RoundingMode.HALF_EVEN);
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal HALF = new BigDecimal("0.5");
    private static final BigDecimal MOST_PARTS = BigDecimal.valueOf(100_000_000);

    private final char[] text;
    private final Lexicon lexicon;
    private final NumeralReader numerals;

    UnitReader(char[] text, Lexicon lexicon, NumeralReader numerals) {
        this.text = text;
        this.lexicon = lexicon;
        this.numerals = numerals;
    }

    /** Gives {@code candidate}, a number, the unit that follows it, if one does, and moves its end. */
    void read(Candidate candidate, boolean isMoney) {
        int at = candidate.end;
        if (share(candidate, at)) {
            return;
        }
        at = latinMultiplier(candidate, at, isMoney);
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
        if (!mayCount(candidate, entry, from)) {
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
            case MULTIPLE -> half(candidate, HALF);
            case MONEY -> money(candidate, unit);
            case COUNT -> spoken(candidate, unit);
            case NUMBER, PERCENTAGE_POINT, MEASURE, ORDINAL -> candidate.multiply(unit.factor());
        }
        return true;
    }

    /** Whether the number may stand before the unit: 三成, but not 300成; 3,245点, but not 20点. */
    private boolean mayCount(Candidate candidate, WordTrie.Entry<Unit> entry, int from) {
        return switch (entry.word()) {
            case "成" -> candidate.max.compareTo(BigDecimal.TEN) <= 0 && candidate.min.signum() > 0;
            case "折" -> candidate.max.compareTo(HUNDRED) < 0 && candidate.min.signum() > 0;
            case "点" -> candidate.min.compareTo(BigDecimal.valueOf(24)) > 0 || candidate.decimals > 0;
            case "升", "方" -> candidate.number != null && (candidate.number.arabic() || candidate.isLarge());
            case "番" -> from > 0 && turned(candidate);
            case "T" -> isOfComputing(candidate.start);
            case "P" -> candidate.min.scale() > 0 || !isLineCount(candidate.min);
            default -> true;
        };
    }

    /** Whether computing power is spoken of right before {@code end}: 半精度浮点超过1000T. */
    private boolean isOfComputing(int end) {
        for (int i = Math.max(0, end - 12); i + 1 < end; i++) {
            if ((text[i] == '算' && text[i + 1] == '力')
                    || (text[i] == '浮' && text[i + 1] == '点')
                    || (text[i] == '精' && text[i + 1] == '度')
                    || (text[i] == 'F' && text[i + 1] == 'P')) {
                return true;
            }
        }
        return false;
    }

    private boolean turned(Candidate candidate) {
        int at = candidate.start - 1;
        if (at > 0 && text[at] == '了') {
            at--;
        }
        boolean turned = at >= 0 && text[at] == '翻' && candidate.max.compareTo(BigDecimal.TEN) <= 0;
        if (turned) {
            candidate.start = at;
            candidate.min = BigDecimal.TWO.pow(candidate.min.intValue());
            candidate.max = BigDecimal.TWO.pow(candidate.max.intValue());
        }
        return turned;
    }

    /** Whether {@code value} is a number of lines of a screen: 1080P. */
    private static boolean isLineCount(BigDecimal value) {
        return switch (value.intValue()) {
            case 480, 540, 720, 1080, 1440, 2160, 4320 -> true;
            default -> false;
        };
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

    private void money(Candidate candidate, Unit unit) {
        candidate.multiply(unit.factor());
        if (unit.factor().compareTo(BigDecimal.ONE) == 0) {
            part(candidate);
            part(candidate);
        }
    }

    /** Reads the 三角 of 五元三角. */
    private void part(Candidate candidate) {
        int from = candidate.end;
        if (from >= text.length || !lexicon.characters.isNumeral(text[from])) {
            return;
        }
        Numeral number = numerals.read(from);
        if (number == null || number.end() >= text.length) {
            return;
        }
        WordTrie.Entry<Unit> part = lexicon.moneyParts.longestAt(text, number.end());
        if (part == null) {
            return;
        }
        BigDecimal more = number.min().multiply(part.value().factor());
        candidate.min = candidate.min.add(more);
        candidate.max = candidate.max.add(more);
        candidate.decimals = part.value().factor().scale();
        candidate.end = number.end() + part.length();
    }

    /** Takes a count, or the money of 三块. */
    private void spoken(Candidate candidate, Unit unit) {
        int at = candidate.end;
        WordTrie.Entry<Unit> spoken = lexicon.spokenMoney.longestAt(text, at - 1);
        boolean nothingCounted = at == text.length
                || "。，、；！？,;!?)） \n多".indexOf(text[at]) >= 0
                || lexicon.characters.isNumeral(text[at]);
        if (spoken != null && spoken.length() == 1 && unit.classifier().equals(spoken.word()) && nothingCounted) {
            candidate.kind = FigureKind.MONEY;
            candidate.unit = Unit.LOCAL;
            candidate.classifier = "";
            candidate.written = spoken.value();
            part(candidate);
            part(candidate);
            return;
        }
        candidate.multiply(unit.factor());
    }

    private int latinMultiplier(Candidate candidate, int at, boolean isMoney) {
        int from = blankAfter(at);
        Numeral number = candidate.number;
        if (from >= text.length || !isLatin(text[from]) || number == null || !number.arabic()) {
            return at;
        }
        WordTrie.Entry<Lexicon.LatinMultiplier> found = lexicon.latinMultipliers.longestAt(text, from);
        if (found == null || (from > at && found.length() == 1)) {
            return at;
        }
        int end = from + found.length();
        if (end < text.length && (isLatin(text[end]) || ArabicReader.isDigit(text[end]))) {
            return at;
        }
        boolean wholeText = number.start() <= 1 && end == text.length;
        if (!wholeText && !found.value().fits(number, isMoney)) {
            return at;
        }
        candidate.scaleByPowerOfTen(found.value().power());
        candidate.latinPower = found.value().power();
        candidate.end = end;
        return end;
    }

    /** Reads 分之 and what follows it. */
    private boolean share(Candidate candidate, int at) {
        int from = blankAfter(at);
        if (from + 2 >= text.length || text[from] != '分' || text[from + 1] != '之') {
            return false;
        }
        int begin = blankAfter(from + 2);
        boolean negative = begin < text.length && (text[begin] == '负' || text[begin] == '-');
        begin += negative ? 1 : 0;
        BigDecimal parts = candidate.min;
        Numeral count = begin < text.length && lexicon.characters.isNumeral(text[begin]) ? numerals.read(begin) : null;
        if (count == null || parts.compareTo(BigDecimal.ONE) <= 0 || parts.compareTo(MOST_PARTS) > 0) {
            candidate.exclude();
            candidate.end = from + 2;
            return true;
        }
        candidate.min = percentOf(count.min(), parts);
        candidate.max = percentOf(count.max(), parts);
        if (negative) {
            candidate.negate();
        }
        candidate.decimals = parts.precision() - parts.stripTrailingZeros().precision() > 0
                ? count.decimals() + parts.precision() - 3
                : 0;
        candidate.modifier = count.modifier();
        if (count.isVague()) {
            candidate.marks.add(FigureMark.INDEFINITE);
        }
        candidate.kind = FigureKind.PERCENT;
        candidate.unit = "%";
        candidate.end = count.end();
        candidate.share = true;
        return true;
    }

    /** {@code count} of {@code parts} in percent, to twelve digits where it has no end. */
    static BigDecimal percentOf(BigDecimal count, BigDecimal parts) {
        BigDecimal percent = count.multiply(HUNDRED).divide(parts, SHARE);
        BigDecimal shortest = percent.stripTrailingZeros();
        return shortest.scale() < 0 ? shortest.setScale(0) : shortest;
    }

    static boolean isLatin(char c) {
        return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
    }
}
