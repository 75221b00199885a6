package io.hanwire.figure;

import java.math.BigDecimal;
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
 * before a multiplier (6 兆 4087 億). Every character is read a bounded number of times. Not safe for use by several threads.
 */
final class NumeralReader {

    /** Longer runs are no numbers of the press. They are passed over as a whole, which keeps hostile runs cheap. */
    static final int MOST_CHARACTERS = 48;

    private static final int STOP = -1;
    private static final BigDecimal NINE = BigDecimal.valueOf(9);
    private static final BigDecimal[] POWERS = new BigDecimal[13];

    static {
        for (int power = 0; power < POWERS.length; power++) {
            POWERS[power] = BigDecimal.TEN.pow(power);
        }
    }

    private final char[] text;
    private final Lexicon lexicon;
    private final CharacterTable table;
    private final ArabicReader arabic;
    private final NumeralBuilder builder = new NumeralBuilder();
    private final NumeralJoints joints;

    private Modifier modifier = Modifier.NONE;
    /** Where what is read ends. */
    private int end;
    /** Where the last multiplier ends. */
    private int settled;

    NumeralReader(char[] text, Lexicon lexicon) {
        this.text = text;
        this.lexicon = lexicon;
        this.table = lexicon.characters;
        this.arabic = new ArabicReader(text);
        this.joints = new NumeralJoints(text, lexicon, builder);
    }

    /** Where the number read last ends; after a null, how far nothing is to be found. */
    int end() {
        return end;
    }

    /** The number that begins at {@code start}, or null where none begins or a run is too long to be a number. */
    @Nullable
    Numeral read(int start) {
        builder.reset();
        modifier = Modifier.NONE;
        end = start;
        settled = start;
        int reached = start;
        int p = start;
        while (p != STOP && p < text.length && p - start <= MOST_CHARACTERS) {
            p = token(p, start);
            reached = Math.max(reached, p);
        }
        if (reached - start > MOST_CHARACTERS) {
            end = passOver(reached);
            return null;
        }
        if (end == start) {
            end = start + 1;
            return null;
        }
        boolean beganArabic = ArabicReader.isDigit(text[start]) || text[start] == '.';
        return builder.build(start, end, beganArabic, modifier);
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
        int q = p > start ? joints.blanksAfter(p) : p;
        if (q == text.length || (q > p && !joints.mayJoin(p, q))) {
            return STOP;
        }
        char c = text[q];
        return switch (table.role(c)) {
            case CharacterTable.ARABIC -> arabic(q, q > p);
            case CharacterTable.POINT -> q == start ? arabic(q, false) : STOP;
            case CharacterTable.DIGIT -> chinese(q);
            case CharacterTable.TENS -> tens(q);
            case CharacterTable.SMALL, CharacterTable.BIG -> multiplier(q, start);
            case CharacterTable.VAGUE -> vague(q, start);
            default -> more(q);
        };
    }

    private int accept(int to) {
        end = to;
        return to;
    }

    private int arabic(int q, boolean afterBlank) {
        if (builder.hasCoefficient()) {
            return STOP;
        }
        if (!arabic.read(q)) {
            return arabic.end();
        }
        int to = arabic.end();
        boolean first = builder.lastMultiplier() == 0;
        boolean year = arabic.isPlain() && arabic.digits() == 4 && to < text.length && text[to] == '年';
        if (!first && (year || arabic.value().compareTo(POWERS[builder.lastMultiplier()]) >= 0)) {
            return STOP;
        }
        if (afterBlank && !joints.lowerMultiplierAt(joints.blanksAfter(to), false)) {
            return STOP;
        }
        builder.arabic(arabic.value(), arabic.digits(), arabic.fraction(), arabic.isPlain());
        return accept(to);
    }

    private int chinese(int q) {
        boolean first = builder.lastMultiplier() == 0;
        if (builder.hasCoefficient() || (!first && joints.isSkipped(q))) {
            return STOP;
        }
        int from = q;
        while (!first && from < text.length && isZero(text[from])) {
            from++;
        }
        if (from > q) {
            builder.zero();
            return from < text.length && table.isNumeral(text[from]) ? from : STOP;
        }
        int p = q;
        BigDecimal value = BigDecimal.ZERO;
        long ones = 0;
        while (p < text.length
                && table.role(text[p]) == CharacterTable.DIGIT
                && p - q <= MOST_CHARACTERS
                && !joints.isWeight(q, p)) {
            ones = ones * 10 + table.value(text[p]);
            p++;
            if ((p - q) % 9 == 0) {
                value = value.scaleByPowerOfTen(9).add(BigDecimal.valueOf(ones));
                ones = 0;
            }
        }
        if (p == q) {
            return STOP;
        }
        value = p - q < 9
                ? BigDecimal.valueOf(ones)
                : value.scaleByPowerOfTen((p - q) % 9).add(BigDecimal.valueOf(ones));
        return point(q, p, value);
    }

    private boolean isZero(char c) {
        return table.role(c) == CharacterTable.DIGIT && table.value(c) == 0;
    }

    /** Takes the digits from {@code q} to {@code p}, which say {@code value}, with those behind a 点. */
    private int point(int q, int p, BigDecimal value) {
        int point = joints.blanksAfter(p);
        boolean spaced = point > p || (point > 0 && text[point - 1] == ' ');
        int first = spaced ? joints.blanksAfter(point + 1) : point + 1;
        int last = first;
        BigDecimal whole = isShort(q, p) ? value.scaleByPowerOfTen(builder.lastMultiplier() - 1) : value;
        while (point < text.length
                && text[point] == '点'
                && last < text.length
                && isFractionDigit(text[last])
                && last - q <= MOST_CHARACTERS) {
            whole = whole.scaleByPowerOfTen(1).add(BigDecimal.valueOf(table.value(text[last])));
            last++;
        }
        int places = last - first;
        boolean enough = places > (p == q && builder.endsInBig() ? 1 : 0);
        if (enough && !joints.isTen(last)) {
            builder.coefficient(whole.scaleByPowerOfTen(-places), BigDecimal.ZERO, p - q + places, places);
            return accept(last);
        }
        if (p == q) {
            return STOP;
        }
        int step = step(q, p);
        if (step > 0) {
            builder.coefficient(BigDecimal.valueOf(table.value(text[q])), BigDecimal.valueOf(step), 1, 0);
            modifier = Modifier.ABOUT;
        } else {
            builder.coefficient(value, BigDecimal.ZERO, p - q, 0);
        }
        return accept(p);
    }

    /** Whether the one digit from {@code q} to {@code p} counts tenths of the multiplier before it: 三 of 两千三点一. */
    private boolean isShort(int q, int p) {
        return p - q == 1 && builder.lastMultiplier() > 1 && !builder.hasZero();
    }

    /** How far apart two digits are that say either the one or the other (五六, 三五), else 0. */
    private int step(int q, int p) {
        if (p - q != 2 || table.value(text[q]) == 0) {
            return 0;
        }
        int step = table.value(text[q + 1]) - table.value(text[q]);
        return step == 1 || (step == 2 && text[q] == '三') ? step : 0;
    }

    private boolean isFractionDigit(char c) {
        return table.role(c) == CharacterTable.DIGIT && c != '两' && c != '俩' && c != '仨';
    }

    private int tens(int q) {
        if (builder.hasCoefficient() || builder.lastSmall() <= 1) {
            return STOP;
        }
        builder.tens(table.value(text[q]));
        settled = q + 1;
        return accept(q + 1);
    }

    private int multiplier(int q, int start) {
        boolean parts = joints.startsShare(q) && (q == start || table.role(text[q - 1]) == CharacterTable.DIGIT);
        if (!parts && joints.startsUnit(q)) {
            return STOP;
        }
        int exponent = table.value(text[q]);
        boolean taken = table.role(text[q]) == CharacterTable.SMALL ? builder.small(exponent) : builder.big(exponent);
        if (taken) {
            settled = q + 1;
            return accept(q + 1);
        }
        if (builder.hasCoefficient()) {
            builder.dropCoefficient();
            end = settled;
        }
        return STOP;
    }

    private int vague(int q, int start) {
        if (builder.hasCoefficient()) {
            return STOP;
        }
        if (q == start) {
            if (!joints.multiplierAt(q + 1) || joints.startsUnit(q + 1)) {
                return STOP;
            }
            builder.coefficient(BigDecimal.ONE, NINE, 1, 0);
        } else {
            if (text[q] != '几' || builder.lastMultiplier() == 0) {
                return STOP;
            }
            int tens = builder.hasZero() ? 1 : Math.min(builder.lastMultiplier(), 3);
            builder.coefficient(BigDecimal.ZERO, POWERS[tens], 0, 0);
            builder.zero();
        }
        modifier = Modifier.ABOUT;
        return accept(q + 1);
    }

    /** Reads what may stand in a number beside digits: 3000多亿, 两个亿, 二十点五. */
    private int more(int q) {
        boolean counted = builder.isPending() || builder.endsInBig();
        if (counted
                && NumeralJoints.isMore(text[q])
                && joints.multiplierAt(q + 1)
                && !joints.startsUnit(joints.blanksAfter(q + 1))) {
            modifier = text[q] == '来' ? Modifier.ABOUT : Modifier.OVER;
            return joints.blanksAfter(q + 1);
        }
        if (text[q] == '点' && (builder.endsInSmall() || builder.endsInBig())) {
            return point(q, q, BigDecimal.ZERO);
        }
        boolean spoken = text[q] == '个' && builder.hasCoefficient() && q + 1 < text.length && text[q + 1] == '亿';
        return spoken ? q + 1 : STOP;
    }
}
