package io.hanwire.figure;

import java.math.BigDecimal;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Reads numbers in Arabic and Chinese digits and their mixes.
 *
 * <pre>{@code
 * numeral     = { part } [ part-tail ]
 * part        = ( section | vague ) [ more ] big { big }        7,739亿 · 3000多亿 · 千亿 · 4万亿 · 几亿
 * part-tail   = section | digit                                 一万二千 · 一万二 (12,000)
 * section     = { [ coefficient ] small } [ zero ] [ coefficient ] | tens [ digit ]
 * coefficient = arabic | digits [ "点" digits ]                  1,764.5 · 五二〇 · 一四六八点五
 *             | digit digit                                      五六 (five or six), before a multiplier or a unit
 * vague       = ( "几" | "数" ) ( small | big )                   几十 · 数千
 *             | small "几"                                        十几
 * arabic      = number of ArabicReader
 * more        = "多" | "余" | "来"
 * small       = 十 | 百 | 千      big = 万 | 亿 | 兆      tens = 廿 | 卅 | 卌
 * }</pre>
 *
 * <p>Multipliers fall from left to right, except that a bigger one may count all before it (1万2千亿, 4万亿). Blanks may stand
 * before a multiplier (6 兆 4087 億). Every character is read a bounded number of times. Holds the number being read; not safe
 * for use by several threads.
 */
final class NumeralReader {

    /** Longer runs are no numbers of the press. They are passed over as a whole, which keeps hostile runs cheap. */
    static final int MOST_CHARACTERS = 48;

    private static final int STOP = -1;
    private static final int NO_MULTIPLIER = 99;
    private static final int MOST_BLANKS = 2;
    private static final BigDecimal NINE = BigDecimal.valueOf(9);

    private final char[] text;
    private final Lexicon lexicon;
    private final CharacterTable table;
    private final ArabicReader arabic;

    /** What is counted in 万 (1), 亿 (2) and 兆 (3). */
    private final BigDecimal[] parts = new BigDecimal[4];

    private BigDecimal section = BigDecimal.ZERO;
    private BigDecimal coefficient = BigDecimal.ZERO;
    private BigDecimal spread = BigDecimal.ZERO;
    private boolean hasSection;
    private boolean hasCoefficient;
    private int coefficientDigits;
    private int fraction;
    private boolean coefficientArabic;
    private int lastLevel;
    private int lastSmall;
    private int lastMultiplier;
    private int multiplied;
    private boolean bigBefore;
    private boolean zero;
    private int place;
    private int digits;
    private boolean plain;
    private boolean beganArabic;
    private Modifier modifier = Modifier.NONE;
    private int end;
    private int settled;
    private BigDecimal settledSpread = BigDecimal.ZERO;

    NumeralReader(char[] text, Lexicon lexicon) {
        this.text = text;
        this.lexicon = lexicon;
        this.table = lexicon.characters;
        this.arabic = new ArabicReader(text);
    }

    /** Where the number read last ends; after a null, how far nothing is to be found. */
    int end() {
        return end;
    }

    /** The number that begins at {@code start}, or null where none begins or a run is too long to be a number. */
    @Nullable
    Numeral read(int start) {
        reset(start);
        int p = start;
        while (p != STOP && p < text.length) {
            if (p - start > MOST_CHARACTERS) {
                end = passOver(p);
                return null;
            }
            p = token(p, start);
        }
        if (end == start) {
            end = Math.max(end, start + 1);
            return null;
        }
        if (end - start > MOST_CHARACTERS) {
            end = passOver(end);
            return null;
        }
        return finish(start);
    }

    private void reset(int start) {
        Arrays.fill(parts, BigDecimal.ZERO);
        section = BigDecimal.ZERO;
        spread = BigDecimal.ZERO;
        hasSection = false;
        hasCoefficient = false;
        coefficientDigits = 0;
        lastLevel = NO_MULTIPLIER;
        lastSmall = NO_MULTIPLIER;
        lastMultiplier = 0;
        multiplied = 0;
        bigBefore = false;
        zero = false;
        place = 0;
        digits = 0;
        plain = true;
        beganArabic = ArabicReader.isDigit(text[start]) || text[start] == '.';
        modifier = Modifier.NONE;
        end = start;
        settled = start;
        settledSpread = BigDecimal.ZERO;
    }

    private int passOver(int from) {
        int p = from;
        while (p < text.length && (table.isNumeral(text[p]) || text[p] == ',' || text[p] == '.' || text[p] == '点')) {
            p++;
        }
        return p;
    }

    /** Reads on at {@code p}; the place behind what was read, or STOP. */
    private int token(int p, int start) {
        int q = p;
        while (q < text.length && q - p < MOST_BLANKS && text[q] == ' ' && p > start) {
            q++;
        }
        if (q == text.length || (q > p && !mayJoin(p, q))) {
            return STOP;
        }
        char c = text[q];
        return switch (table.role(c)) {
            case CharacterTable.ARABIC -> arabic(q, q > p);
            case CharacterTable.POINT -> q == start ? arabic(q, false) : STOP;
            case CharacterTable.DIGIT -> chinese(q);
            case CharacterTable.TENS -> tens(q);
            case CharacterTable.SMALL ->
                startsUnit(q) && !(q == start && startsShare(q)) ? STOP : small(q, table.value(c));
            case CharacterTable.BIG -> startsUnit(q) && !(q == start && startsShare(q)) ? STOP : big(q, table.value(c));
            case CharacterTable.VAGUE -> vague(q, start);
            default -> more(q);
        };
    }

    /** Whether the number goes on behind the blanks from {@code p} to {@code q}: 6 兆 4087 億, but not 3亿 5亿. */
    private boolean mayJoin(int p, int q) {
        return switch (table.role(text[q])) {
            case CharacterTable.SMALL -> (hasCoefficient || hasSection) && table.value(text[q]) < lastSmall;
            case CharacterTable.BIG -> hasCoefficient || hasSection;
            case CharacterTable.DIGIT, CharacterTable.TENS ->
                table.isNumeral(text[p - 1]) && !hasCoefficient && lowerMultiplierAt(q + 1, lastMultiplier == 1);
            case CharacterTable.ARABIC -> table.isNumeral(text[p - 1]) && !hasCoefficient;
            default -> isMore(text[q]) && multiplierAt(q + 1);
        };
    }

    private boolean lowerMultiplierAt(int at, boolean orNone) {
        if (at >= text.length || !table.isNumeral(text[at])) {
            return orNone;
        }
        byte role = table.role(text[at]);
        return (role == CharacterTable.SMALL || role == CharacterTable.BIG) && table.value(text[at]) < lastMultiplier;
    }

    private boolean startsUnit(int at) {
        WordTrie.Entry<Unit> unit = lexicon.units.longestAt(text, at);
        return (unit != null && unit.length() > 1) || startsShare(at);
    }

    private boolean startsShare(int at) {
        return at + 2 < text.length && text[at + 1] == '分' && text[at + 2] == '之';
    }

    private int arabic(int q, boolean afterBlank) {
        if (hasCoefficient) {
            return STOP;
        }
        if (!arabic.read(q)) {
            return arabic.end();
        }
        boolean first = lastMultiplier == 0;
        boolean year =
                arabic.isPlain() && arabic.digits() == 4 && arabic.end() < text.length && text[arabic.end()] == '年';
        if (!first && (year || arabic.value().compareTo(BigDecimal.ONE.scaleByPowerOfTen(lastMultiplier)) >= 0)) {
            return STOP;
        }
        if (afterBlank && !lowerMultiplierAt(blanksAfter(arabic.end()), false)) {
            return STOP;
        }
        plain = first && arabic.isPlain();
        take(arabic.value(), BigDecimal.ZERO, arabic.digits(), arabic.fraction(), arabic.end());
        coefficientArabic = true;
        return end;
    }

    private boolean multiplierAt(int at) {
        int q = at;
        while (q < text.length && q - at < MOST_BLANKS && text[q] == ' ') {
            q++;
        }
        if (q >= text.length) {
            return false;
        }
        byte role = table.role(text[q]);
        return role == CharacterTable.SMALL || role == CharacterTable.BIG;
    }

    private void take(BigDecimal value, BigDecimal valueSpread, int count, int fractionDigits, int endOfIt) {
        coefficient = value;
        spread = valueSpread;
        hasCoefficient = true;
        coefficientDigits = count;
        coefficientArabic = false;
        fraction = fractionDigits;
        digits += count;
        end = endOfIt;
        bigBefore = false;
    }

    private int chinese(int q) {
        boolean first = end == q && lastMultiplier == 0;
        if (hasCoefficient || (!first && isSkipped(q))) {
            return STOP;
        }
        int from = q;
        while (lastMultiplier > 0 && from < text.length && isZero(text[from])) {
            from++;
        }
        if (from > q) {
            zero = true;
            boolean more = from < text.length && table.isNumeral(text[from]);
            return more ? from : STOP;
        }
        int p = q;
        BigDecimal value = BigDecimal.ZERO;
        long small = 0;
        while (p < text.length && table.role(text[p]) == CharacterTable.DIGIT && p - q <= MOST_CHARACTERS) {
            small = small * 10 + table.value(text[p]);
            p++;
            if ((p - q) % 9 == 0) {
                value = value.scaleByPowerOfTen(9).add(BigDecimal.valueOf(small));
                small = 0;
            }
        }
        int count = p - q;
        value = value.scaleByPowerOfTen(count % 9).add(BigDecimal.valueOf(small));
        return point(q, p, value, count);
    }

    /** Whether a word begins here that ends the number: the 一季度 of 五亿一季度, but not the 三元 of 四十三元. */
    private boolean isSkipped(int at) {
        WordTrie.Entry<Word> word = lexicon.wordAt(text, at);
        if (word == null || !(word.value() instanceof Word.Skip) || table.isNumeral(text[at + 1])) {
            return false;
        }
        WordTrie.Entry<Unit> unit = lexicon.units.longestAt(text, at + 1);
        return unit == null || unit.value().kind() == null;
    }

    private boolean isZero(char c) {
        return table.role(c) == CharacterTable.DIGIT && table.value(c) == 0;
    }

    /** Takes the digits from {@code q} to {@code p}, with those behind a 点. */
    private int point(int q, int p, BigDecimal value, int count) {
        if (p + 1 < text.length && text[p] == '点' && isFractionDigit(text[p + 1])) {
            int last = p + 1;
            BigDecimal whole = value;
            while (last < text.length && isFractionDigit(text[last]) && last - q <= MOST_CHARACTERS) {
                whole = whole.scaleByPowerOfTen(1).add(BigDecimal.valueOf(table.value(text[last])));
                last++;
            }
            int places = last - p - 1;
            boolean clock = last < text.length
                    && table.role(text[last]) == CharacterTable.SMALL
                    && table.value(text[last]) == 1;
            if (!clock) {
                take(whole.scaleByPowerOfTen(-places), BigDecimal.ZERO, count + places, places, last);
                plain = false;
                return end;
            }
        }
        if (count == 0) {
            return end;
        }
        int step = count == 2 ? table.value(text[q + 1]) - table.value(text[q]) : 0;
        boolean either = table.value(text[q]) > 0 && (step == 1 || (step == 2 && text[q] == '三'));
        if (either) {
            take(BigDecimal.valueOf(table.value(text[q])), BigDecimal.valueOf(step), 1, 0, p);
            modifier = Modifier.ABOUT;
        } else {
            take(value, BigDecimal.ZERO, count, 0, p);
        }
        return end;
    }

    private boolean isFractionDigit(char c) {
        return table.role(c) == CharacterTable.DIGIT && c != '两' && c != '俩' && c != '仨';
    }

    private int tens(int q) {
        if (hasCoefficient || lastSmall <= 1) {
            return STOP;
        }
        section = section.add(BigDecimal.valueOf(table.value(text[q])));
        hasSection = true;
        lastSmall = 1;
        lastMultiplier = 1;
        digits++;
        settle(q + 1);
        return end;
    }

    private int small(int q, int exponent) {
        if (exponent >= lastSmall) {
            return giveBack();
        }
        BigDecimal count = hasCoefficient ? coefficient : BigDecimal.ONE;
        section = section.add(count.scaleByPowerOfTen(exponent));
        spread = spread.scaleByPowerOfTen(exponent);
        place = hasCoefficient && (coefficientArabic || fraction > 0) ? exponent - fraction : 0;
        hasSection = true;
        lastSmall = exponent;
        lastMultiplier = exponent;
        bigBefore = false;
        settle(q + 1);
        return end;
    }

    private void settle(int at) {
        hasCoefficient = false;
        coefficient = BigDecimal.ZERO;
        fraction = 0;
        zero = false;
        plain = false;
        end = at;
        settled = at;
        settledSpread = spread;
    }

    /** Leaves a coefficient that a multiplier of the next number follows: 三百 of 三百五百. */
    private int giveBack() {
        if (hasCoefficient) {
            digits -= coefficientDigits;
            hasCoefficient = false;
            coefficient = BigDecimal.ZERO;
            spread = settledSpread;
            end = settled;
        }
        return STOP;
    }

    private int big(int q, int exponent) {
        int level = exponent / 4;
        boolean counted = hasCoefficient || hasSection;
        if (counted && level == lastLevel) {
            return giveBackSection();
        }
        if (!counted && lastLevel != NO_MULTIPLIER && (!bigBefore || level < lastLevel)) {
            return STOP;
        }
        multiplied = counted || lastLevel == NO_MULTIPLIER ? exponent : multiplied + exponent;
        int before = place;
        if (hasCoefficient) {
            before = -fraction;
        }
        BigDecimal count = section.add(hasCoefficient ? tail() : BigDecimal.ZERO);
        if (counted && level < lastLevel) {
            parts[level] = parts[level].add(count.scaleByPowerOfTen(exponent));
        } else {
            for (int lower = 1; lower <= level; lower++) {
                count = count.add(parts[lower]);
                parts[lower] = BigDecimal.ZERO;
            }
            boolean implied = !counted && lastLevel == NO_MULTIPLIER;
            parts[level] = (implied ? BigDecimal.ONE : count).scaleByPowerOfTen(exponent);
        }
        spread = spread.scaleByPowerOfTen(exponent);
        place = before + exponent;
        section = BigDecimal.ZERO;
        hasSection = false;
        lastSmall = NO_MULTIPLIER;
        lastLevel = level;
        lastMultiplier = exponent;
        bigBefore = true;
        settle(q + 1);
        return end;
    }

    /** The pending coefficient: the 五 of 一百五 counts tens. */
    private BigDecimal tail() {
        boolean shortened = coefficientDigits == 1 && lastMultiplier > 1 && !zero && fraction == 0;
        if (!shortened) {
            return coefficient;
        }
        spread = spread.scaleByPowerOfTen(lastMultiplier - 1);
        return coefficient.scaleByPowerOfTen(lastMultiplier - 1);
    }

    private int giveBackSection() {
        return hasSection ? STOP : giveBack();
    }

    private int vague(int q, int start) {
        if (hasCoefficient) {
            return STOP;
        }
        boolean multiplied = multiplierAt(q + 1) && !startsUnit(q + 1);
        if (q == start) {
            if (!multiplied) {
                return STOP;
            }
            take(BigDecimal.ONE, NINE, 1, 0, q + 1);
        } else {
            if (text[q] != '几' || lastMultiplier == 0) {
                return STOP;
            }
            int tens = zero ? 1 : Math.min(lastMultiplier, 3);
            take(BigDecimal.ZERO, BigDecimal.ONE.scaleByPowerOfTen(tens), 0, 0, q + 1);
            zero = true;
        }
        plain = false;
        modifier = Modifier.ABOUT;
        return end;
    }

    private static boolean isMore(char c) {
        return c == '多' || c == '余' || c == '来';
    }

    private int more(int q) {
        boolean counted = hasCoefficient || hasSection || bigBefore;
        if (counted && isMore(text[q]) && multiplierAt(q + 1) && !startsUnit(blanksAfter(q + 1))) {
            modifier = text[q] == '来' ? Modifier.ABOUT : Modifier.OVER;
            return blanksAfter(q + 1);
        }
        if (text[q] == '点' && hasSection && !hasCoefficient && !bigBefore) {
            return pointAfterSection(q);
        }
        boolean spoken = text[q] == '个' && hasCoefficient && q + 1 < text.length && text[q + 1] == '亿';
        return spoken ? q + 1 : STOP;
    }

    /** Reads on behind the 十 of 二十点五. */
    private int pointAfterSection(int q) {
        if (q + 1 >= text.length || !isFractionDigit(text[q + 1])) {
            return STOP;
        }
        int before = end;
        int next = point(q, q, BigDecimal.ZERO, 0);
        return end == before ? STOP : next;
    }

    private int blanksAfter(int at) {
        int q = at;
        while (q < text.length && q - at < MOST_BLANKS && text[q] == ' ') {
            q++;
        }
        return q;
    }

    private Numeral finish(int start) {
        boolean large = lastLevel != NO_MULTIPLIER;
        BigDecimal min = section;
        if (hasCoefficient) {
            boolean shortened = coefficientDigits == 1 && lastMultiplier > 1 && !zero && fraction == 0;
            place = shortened ? lastMultiplier - 1 : -fraction;
            min = min.add(tail());
        }
        for (BigDecimal part : parts) {
            min = min.add(part);
        }
        min = integral(min);
        BigDecimal max = spread.signum() == 0 ? min : integral(min.add(spread));
        boolean counted = hasCoefficient || hasSection;
        int multiplier = large && !counted ? multiplied : 0;
        int whole = digits == 1 && !plain && min.signum() > 0 ? min.precision() - 1 - min.scale() : 0;
        return new Numeral(
                start, end, min, max, -place, multiplier, whole, digits, large, beganArabic, plain, modifier);
    }

    /** {@code value} without a negative scale, so that it prints and compares as written. */
    private static BigDecimal integral(BigDecimal value) {
        return value.scale() < 0 ? value.setScale(0) : value;
    }
}
