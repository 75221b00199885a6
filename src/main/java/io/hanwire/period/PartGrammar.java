package io.hanwire.period;

import io.hanwire.text.Region;
import org.jspecify.annotations.Nullable;

/**
 * Reads which part of a year is meant.
 *
 * <pre>
 * part     = ( quarter | first | letters | word ) [ "末" | "底" ] | month | season ;
 * quarter  = "第" number quarterUnit
 *          | "第" number range [ "第" ] number quarterUnit
 *          | "第" number ( list [ "第" ] number )+ quarterUnit      (第一、二季度: the first alone is read)
 *          | number [ range number ] ( "季度" | "季报" )
 *          | number "季"                                            (after a year) ;
 * first    = ( "前" | "首" | "头" ) number ( [ "个" ] quarterUnit | [ "个" ] "月" [ "份" ] ) ;
 * last     = "后" number [ "个" ] ( quarterUnit | "月" ) ;           (after a year)
 * season   = 春季 | 夏天 … (words.tsv)                              (after a year) ;
 * quarterUnit = "季" [ "度" ] | "财季" ;
 * range    = "-" | "~" | "至" | "到" ;   list = "、" | "," | "和" | "及" | "与" ;
 * word     = 上半年 | 首季 | 全年 … (words.tsv) ;
 * </pre>
 *
 * {@code month} is read by {@link MonthGrammar}, {@code letters} by {@link LetterGrammar}. One object reads one text.
 */
final class PartGrammar {

    private static final String RANGE = "-~至到";
    private static final String LIST = "、,，和及与";
    static final int LIST_MAX = 4;
    /** What may follow 年中 and 10月中 so that 中 is their middle and not the beginning of another word. */
    static final String AFTER_MIDDLE = "，。、,;；:：)） 前将起就以推开量投完至到上举公发达的时召";

    private final FoldedText text;
    private final WordTable words;
    private final boolean southern;
    private final MonthGrammar months;
    private final LetterGrammar letters;
    private int end;

    PartGrammar(FoldedText text, WordTable words, Region region) {
        this.text = text;
        this.words = words;
        months = new MonthGrammar(text);
        letters = new LetterGrammar(text);
        southern = region == Region.HK || region == Region.MY || region == Region.SG;
    }

    /** Where the part that was read last ends. */
    int end() {
        return end;
    }

    /** The part written at {@code i}, or null. {@code afterYear}: a year was read directly before it. */
    @Nullable
    Part read(int i, boolean afterYear) {
        Part part = whole(i, afterYear);
        boolean edge = part != null && text.isAny(end, "末底") && !text.isAny(end + 1, "期薪层部班");
        if (edge && part instanceof Part.Quarters quarters) {
            end++;
            return new Part.Edge(3 * quarters.last());
        }
        if (edge && part instanceof Part.Half half) {
            end++;
            return new Part.Edge(6 * half.half());
        }
        return part;
    }

    private @Nullable Part whole(int i, boolean afterYear) {
        char c = text.at(i);
        if (c == '第') {
            return ordinalQuarter(i);
        }
        if (c == '前' || c == '首' || c == '头') {
            Part first = first(i, afterYear);
            if (first != null) {
                return first;
            }
        }
        if (c == '后' && afterYear) {
            return last(i);
        }
        if (c == 'Q' || c == 'H') {
            Part part = letters.first(i);
            end = letters.end();
            return part;
        }
        if (text.isNumeral(i)) {
            return number(i, afterYear);
        }
        return word(i, afterYear);
    }

    private @Nullable Part word(int i, boolean afterYear) {
        if (afterYear) {
            Part edge = edgeOfYear(i);
            if (edge != null) {
                return edge;
            }
        }
        if (text.is(i, "元月")) {
            return month(1, i + 2, false);
        }
        Word season = afterYear ? words.at(text, i, Word.Type.SEASON) : null;
        if (season != null) {
            end = i + season.text().length();
            return new Part.Months(season.number(), season.number() + 2);
        }
        Word word = words.at(text, i, Word.Type.PART, southern ? Word.Type.PART_IN_SOUTH : Word.Type.PART);
        if (word == null) {
            return null;
        }
        end = i + word.text().length();
        return switch (word.granularity()) {
            case QUARTER -> new Part.Quarters(word.number(), word.number());
            case HALF -> new Part.Half(word.number());
            case YEAR, DAY, WEEK, MONTH, MULTI_YEAR, RANGE -> new Part.Whole(true);
        };
    }

    /** 初, 底, 末, 中 directly after a year, with or without 年 again: 2025年底, 2025年年底. */
    private @Nullable Part edgeOfYear(int i) {
        if (text.is(i, "伊始") || text.is(i, "开年")) {
            end = i + 2;
            return new Part.Edge(1);
        }
        int k = text.at(i) == '年' ? i + 1 : i;
        int month = switch (text.at(k)) {
            case '初' -> text.isAny(k + 1, "期级中") ? 0 : 1;
            case '底', '末', '尾', '杪' -> text.isAny(k + 1, "薪层部班季") ? 0 : 12;
            case '头' -> k + 1 == text.length() || text.isAny(k + 1, AFTER_MIDDLE) ? 1 : 0;
            case '中' -> k > i || k + 1 == text.length() || text.isAny(k + 1, AFTER_MIDDLE) ? 6 : 0;
            case '终' -> k > i ? 12 : 0;
            default -> 0;
        };
        if (month == 0) {
            return null;
        }
        end = k + 1;
        return new Part.Edge(month);
    }

    private @Nullable Part ordinalQuarter(int i) {
        int from = text.skipSpaces(i + 1);
        int last = Numerals.end(text, from);
        int value = Numerals.value(text, from, last);
        if (value < 1 || value > 4) {
            return null;
        }
        int unit = text.skipSpaces(last);
        if (quarterUnit(unit)) {
            return new Part.Quarters(value, value);
        }
        if (text.isAny(unit, RANGE)) {
            int second = number(unit + 1 + (text.at(unit + 1) == '第' ? 1 : 0), value + 1, 4);
            return second > 0 && quarterUnit(text.skipSpaces(end)) ? new Part.Quarters(value, second) : null;
        }
        if (text.isAny(unit, LIST) && listEnds(unit, 4, true)) {
            end = last;
            return new Part.Quarters(value, value);
        }
        return null;
    }

    /** Whether list items follow from {@code i} on and end in a unit of quarters, or of months. */
    private boolean listEnds(int i, int most, boolean quarters) {
        int k = i;
        for (int items = 0; items < LIST_MAX && text.isAny(k, LIST); items++) {
            int from = k + 1 + (quarters && text.at(k + 1) == '第' ? 1 : 0);
            if (number(from, 1, most) < 0) {
                return false;
            }
            k = text.skipSpaces(end);
        }
        return quarters ? quarterUnit(k) : text.at(k) == '月';
    }

    /** The number at {@code i}, between {@code least} and {@code most}, or −1. */
    private int number(int i, int least, int most) {
        int from = text.skipSpaces(i);
        int last = Numerals.end(text, from);
        int value = Numerals.value(text, from, last);
        end = last;
        return value >= least && value <= most && last - from <= 3 ? value : -1;
    }

    private boolean quarterUnit(int i) {
        int k = text.at(i) == '财' ? i + 1 : i;
        if (text.at(k) != '季' || text.isAny(k + 1, "节后")) {
            return false;
        }
        end = k + (text.at(k + 1) == '度' ? 2 : 1);
        if (text.at(end) == '报' && !text.isAny(end + 1, "道告")) {
            end++;
        }
        return true;
    }

    private @Nullable Part first(int i, boolean afterYear) {
        int count = number(i + 1, 1, 12);
        if (afterYear && text.is(i, "首月")) {
            end = i + 2;
            return new Part.Months(1, 1);
        }
        if (count < 0 || count == 1 && text.at(i) == '前') {
            return null;
        }
        int unit = text.skipSpaces(end);
        boolean piece = text.at(unit) == '个';
        unit = piece ? text.skipSpaces(unit + 1) : unit;
        if (count <= 4 && quarterUnit(unit)) {
            return new Part.Quarters(1, count);
        }
        if (text.at(unit) == '月' && (piece || !text.isAny(unit + 1, "底末初") || text.at(i) != '前')) {
            end = unit + (text.at(unit + 1) == '份' ? 2 : 1);
            return new Part.Months(1, count);
        }
        return null;
    }

    private Part month(int month, int after, boolean chinese) {
        Part part = months.read(month, after, chinese);
        end = months.end();
        return part;
    }

    /** 后四个月, 后两季 behind a year: its last ones. */
    private @Nullable Part last(int i) {
        int count = number(i + 1, 2, 11);
        int unit = text.skipSpaces(end);
        unit = text.at(unit) == '个' ? text.skipSpaces(unit + 1) : unit;
        if (count > 0 && count < 4 && quarterUnit(unit)) {
            return new Part.Quarters(5 - count, 4);
        }
        if (count < 0 || text.at(unit) != '月') {
            return null;
        }
        end = unit + 1;
        return new Part.Months(13 - count, 12);
    }

    private @Nullable Part number(int i, boolean afterYear) {
        int last = Numerals.end(text, i);
        int value = Numerals.value(text, i, last);
        if (value < 1 || value > 31 || last - i > 3) {
            return null;
        }
        Part lettered = letters.last(i, last, value);
        if (lettered != null) {
            end = letters.end();
            return lettered;
        }
        int unit = text.skipSpaces(last);
        if (text.at(unit) == '月') {
            return value <= 12 ? month(value, unit + 1, !text.isDigit(i)) : null;
        }
        if (text.at(unit) == '季') {
            return value <= 4 ? quarterNumber(i, value, unit, afterYear) : null;
        }
        return value > 12 ? null : rangeOrList(value, unit);
    }

    private @Nullable Part quarterNumber(int i, int value, int unit, boolean afterYear) {
        boolean listed = text.isAny(i - 1, LIST) && (text.isNumeral(i - 2) || text.endsAt(i - 1, "季"));
        boolean written = text.at(unit + 1) == '度' || text.at(unit + 1) == '报';
        return (written || afterYear || listed) && quarterUnit(unit) ? new Part.Quarters(value, value) : null;
    }

    /** 1-9月, 一至三季度; 9、10月, 三、四季度. */
    private @Nullable Part rangeOrList(int value, int separator) {
        if (text.isAny(separator, RANGE)) {
            int second = number(separator + (text.is(separator, "--") ? 2 : 1), 1, 12);
            int unit = text.skipSpaces(end);
            if (second > value && text.at(unit) == '月' && !text.isNumeral(text.skipSpaces(unit + 1))) {
                end = unit + (text.at(unit + 1) == '份' ? 2 : 1);
                return new Part.Months(value, second);
            }
            boolean quarters = second > value && second <= 4 && text.is(unit, "季度");
            return quarters && quarterUnit(unit) ? new Part.Quarters(value, second) : null;
        }
        if (text.isAny(separator, LIST)) {
            int first = text.at(separator - 1) == ' ' ? separator - 1 : separator;
            if (listEnds(separator, 12, false)) {
                end = first;
                return new Part.Months(value, value);
            }
            if (value <= 4 && listEnds(separator, 4, true) && text.at(end - 1) == '度') {
                end = first;
                return new Part.Quarters(value, value);
            }
        }
        return null;
    }
}
