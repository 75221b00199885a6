package io.hanwire.period;

import io.hanwire.text.Region;
import org.jspecify.annotations.Nullable;

/**
 * Reads which year is meant.
 *
 * <pre>
 * year       = stated | fiscal | republic | glossed | word ;
 * stated     = digits2 "/" digits2 … "年" | digits4 "/" digits4 … "年" (25/26/27年: each is read by itself)
 *            | digits2 "-" digits2 "年"                            (26-27年, before a business figure)
 *            | digits4 "年" [ "度" ] | digits2 "年" [ "度" ] | digits4 (only before a part: 2025Q3, 2025上半年) ;
 * fiscal     = ( digits4 | digits2 | digits4 ( "/" | "-" ) ( digits2 | digits4 ) ) fiscalYear
 *            | "FY" ( digits4 | digits2 ) [ "年" ] ;
 * fiscalYear = "财年" | "财政年度" | "财政年" | "会计年度" | "财务年度" ;
 * republic   = "民国" number "年" [ "度" ] | digits3 "年" [ "度" ] (Taiwan) ;
 * glossed    = ( "今" | "去" | "明" | "前" ) "(" number ")" "年" [ "度" ] ;
 * word       = 今年 | 去年 | 上年 | 翌年 … (words.tsv) ;
 * digits     = Arabic digits or the Chinese digits 〇 to 九 ;
 * </pre>
 *
 * Spaces may stand between number and unit. One object reads one text.
 */
final class YearGrammar {

    private static final int FIRST_YEAR = 1800;
    private static final int LAST_YEAR = 2100;
    private static final int REPUBLIC = 1911;
    /** Two digits from here on are a year of the twentieth century: 98年. */
    private static final int THIS_CENTURY = 50;

    private static final int SLASH_LIST_MAX = 4;
    private static final String[] FISCAL_YEAR = {"财年", "财政年度", "财政年", "会计年度", "财务年度"};
    private static final String GLOSSED = "前去今明";

    /** How much an expression that was read needs beside it to be a year. */
    enum Strength {
        /** A year in itself. */
        SURE,
        /** 24年: a year only with a part of it, or before a business figure; else a duration. */
        WEAK,
        /** 2025: a year only with a part directly after it. */
        BARE,
        /** 26 of 26-27年: a year only where a business figure follows the second one. */
        FIRST_OF_TWO
    }

    private final FoldedText text;
    private final WordTable words;
    private final Region region;
    private int end;
    private Strength strength = Strength.SURE;

    YearGrammar(FoldedText text, WordTable words, Region region) {
        this.text = text;
        this.words = words;
        this.region = region;
    }

    /** Where the year that was read last ends. */
    int end() {
        return end;
    }

    Strength strength() {
        return strength;
    }

    /** The year written at {@code i}, or null. */
    @Nullable
    YearReference read(int i) {
        strength = Strength.SURE;
        if (text.isNumeral(i)) {
            return number(i);
        }
        if (text.is(i, "FY")) {
            return fiscalLetters(i);
        }
        if (text.is(i, "民国")) {
            return republic(i + 2);
        }
        if (text.isAny(i, GLOSSED) && text.at(text.skipSpaces(i + 1)) == '(') {
            return glossed(i);
        }
        return word(i);
    }

    private @Nullable YearReference word(int i) {
        Word word = words.at(text, i, Word.Type.YEAR, Word.Type.YEAR_OF);
        Word fiscal = word == null ? words.at(text, i, Word.Type.FISCAL_YEAR) : null;
        if (word == null && fiscal == null) {
            return null;
        }
        Word found = word == null ? fiscal : word;
        end = i + found.text().length();
        if (fiscal != null) {
            return new YearReference.FiscalFromContext(fiscal.number());
        }
        return found.type() == Word.Type.YEAR
                ? new YearReference.FromArticle(found.number())
                : new YearReference.FromContext(found.number());
    }

    private @Nullable YearReference number(int i) {
        int last = Numerals.end(text, i);
        int length = last - i;
        int value = Numerals.value(text, i, last);
        int unit = text.skipSpaces(last);
        boolean arabic = text.isDigit(i);
        if ((length == 2 || length == 4) && arabic && slashList(value, last, length)) {
            end = last;
            return new YearReference.Stated(length == 2 ? 2000 + value : value);
        }
        if (length == 4 && value >= FIRST_YEAR && value <= LAST_YEAR) {
            return fourDigits(value, last, unit);
        }
        boolean positional =
                text.isDigit(i) || length == 2 && text.at(i) != '十' && text.at(i + 1) != '十' && text.at(i) != '廿';
        if (length == 2 && arabic && isFirstOfTwo(value, last)) {
            end = last;
            strength = Strength.FIRST_OF_TWO;
            return new YearReference.Stated(2000 + value);
        }
        if (length == 2 && value >= 0 && positional) {
            return twoDigits(value < THIS_CENTURY ? 2000 + value : 1900 + value, unit);
        }
        boolean republic = length == 3 && value > 89 && value < 200 && region == Region.TW && text.at(unit) == '年';
        if (republic) {
            yearEnd(unit);
            strength = text.at(end - 1) == '度' || value >= 100 && Guard.REPUBLIC_YEAR.allows(text, i, end)
                    ? Strength.SURE
                    : Strength.WEAK;
            return new YearReference.Stated(REPUBLIC + value);
        }
        return null;
    }

    private @Nullable YearReference fourDigits(int year, int last, int unit) {
        if (text.at(unit) == '年') {
            yearEnd(unit);
            return fiscalAt(end) ? new YearReference.Fiscal(year) : new YearReference.Stated(year);
        }
        if (fiscalAt(unit)) {
            return new YearReference.Fiscal(year);
        }
        if (text.at(last) == '/' || text.at(last) == '-') {
            int second = Numerals.end(text, last + 1);
            int length = second - last - 1;
            int value = Numerals.value(text, last + 1, second);
            if ((length == 2 && value == (year + 1) % 100 || length == 4 && value == year + 1)
                    && (fiscalAt(text.skipSpaces(second)) || text.is(text.skipSpaces(second), "年度"))) {
                end = Math.max(end, text.skipSpaces(second) + 2);
                return new YearReference.Fiscal(year + 1);
            }
        }
        strength = Strength.BARE;
        end = unit;
        return new YearReference.Stated(year);
    }

    private @Nullable YearReference twoDigits(int year, int unit) {
        if (fiscalAt(unit)) {
            return new YearReference.Fiscal(year);
        }
        strength = text.at(unit) == '年' ? Strength.WEAK : Strength.BARE;
        if (strength == Strength.WEAK && year % 100 < 10) {
            yearEnd(unit);
            strength = Strength.SURE;
        } else if (strength == Strength.WEAK) {
            yearEnd(unit);
        } else {
            end = unit;
        }
        boolean written = strength != Strength.BARE;
        boolean abbreviation = text.isAny(unit, "QH") && text.isDigit(unit + 1);
        return written || abbreviation ? new YearReference.Stated(year) : null;
    }

    /** Whether 26 goes on as 26-27年. */
    private boolean isFirstOfTwo(int first, int last) {
        int second = Numerals.end(text, last + 1);
        int value = Numerals.value(text, last + 1, second);
        return (text.at(last) == '-' || text.at(last) == '~')
                && second - last == 3
                && value > first
                && value - first < SLASH_LIST_MAX
                && text.at(second) == '年';
    }

    /** Whether 25 goes on as 25/26/27年, or 2025 as 2025/2026年. */
    private boolean slashList(int first, int last, int digits) {
        int k = last;
        for (int value = first + 1; text.at(k) == '/' && k < last + (digits + 1) * SLASH_LIST_MAX; value++) {
            int next = Numerals.end(text, k + 1);
            if (next - k != digits + 1 || Numerals.value(text, k + 1, next) != value) {
                return false;
            }
            k = next;
        }
        return k > last && text.at(k) == '年';
    }

    private void yearEnd(int unit) {
        end = unit + (text.at(unit + 1) == '度' ? 2 : 1);
    }

    private boolean fiscalAt(int i) {
        for (String name : FISCAL_YEAR) {
            if (text.is(i, name)) {
                end = i + name.length();
                return true;
            }
        }
        return false;
    }

    private @Nullable YearReference fiscalLetters(int i) {
        int from = text.skipSpaces(i + 2);
        int last = from;
        while (text.isDigit(last)) {
            last++;
        }
        int value = Numerals.value(text, from, last);
        if (value < 0 || last - from != 2 && last - from != 4 || text.isLetter(i - 1)) {
            return null;
        }
        end = last;
        if (!fiscalAt(last) && text.at(last) == '年') {
            yearEnd(last);
        }
        return new YearReference.Fiscal(last - from == 2 ? 2000 + value : value);
    }

    private @Nullable YearReference republic(int i) {
        int from = text.skipSpaces(i);
        int last = Numerals.end(text, from);
        int value = Numerals.value(text, from, last);
        int unit = text.skipSpaces(last);
        if (value < 1 || value > 199 || text.at(unit) != '年') {
            return null;
        }
        yearEnd(unit);
        return new YearReference.Stated(REPUBLIC + value);
    }

    private @Nullable YearReference glossed(int i) {
        int from = text.skipSpaces(text.skipSpaces(i + 1) + 1);
        int last = Numerals.end(text, from);
        int close = text.skipSpaces(last);
        int value = Numerals.value(text, from, last);
        int unit = text.skipSpaces(close + 1);
        if (text.at(close) != ')' || text.at(unit) != '年' || value < 0) {
            return null;
        }
        yearEnd(unit);
        if (last - from == 4 && value >= FIRST_YEAR && value <= LAST_YEAR) {
            return new YearReference.Stated(value);
        }
        return new YearReference.FromArticle(GLOSSED.indexOf(text.at(i)) - 2);
    }
}
