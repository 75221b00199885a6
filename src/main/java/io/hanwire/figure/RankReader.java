package io.hanwire.figure;

import java.util.List;

/**
 * Reads ordinals.
 *
 * <pre>{@code
 * ordinal = ( "第" | "前" | "TOP" | "No." ) numeral [ "大" | "名" | "位" | "强" ]
 * }</pre>
 *
 * <p>Not safe for use by several threads.
 */
final class RankReader {

    private final char[] text;
    private final CharacterTable table;
    private final NumeralReader numerals;
    private final UnitReader units;
    private final List<Candidate> candidates;

    /** A reader that adds what it finds to {@code candidates}. */
    RankReader(
            char[] text, CharacterTable table, NumeralReader numerals, UnitReader units, List<Candidate> candidates) {
        this.text = text;
        this.table = table;
        this.numerals = numerals;
        this.units = units;
        this.candidates = candidates;
    }

    /** Whether TOP or No. stands before the number. */
    boolean isRanked(int i) {
        int end = i > 0 && text[i - 1] == ' ' ? i - 1 : i;
        return endsWith(end, "TOP") || endsWith(end, "NO.");
    }

    private boolean endsWith(int end, String word) {
        int start = end - word.length();
        if (start < 0 || (start > 0 && UnitReader.isLatin(text[start - 1]))) {
            return false;
        }
        for (int k = 0; k < word.length(); k++) {
            if (Character.toUpperCase(text[start + k]) != word.charAt(k)) {
                return false;
            }
        }
        return true;
    }

    /** Reads the ordinal whose sign begins at {@code sign} or before, and whose number begins at {@code from}; the place to read on at. */
    int read(int sign, int from) {
        int at = from < text.length && text[from] == ' ' ? from + 1 : from;
        if (at >= text.length || !table.isNumeral(text[at])) {
            return from;
        }
        Numeral numeral = numerals.read(at);
        if (numeral == null || (numeral.isRound() && numeral.min().intValue() != 10)) {
            return numeral == null ? Math.max(numerals.end(), from) : numeral.end();
        }
        int end = numeral.end();
        boolean suffixed = end < text.length && "大名强位甲".indexOf(text[end]) >= 0;
        if (text[sign] == '前' && !suffixed && !isRanking(sign)) {
            return from;
        }
        Candidate candidate = Candidate.of(numeral);
        units.read(candidate, false);
        boolean paragraph = numeral.end() < text.length && "条款章节页回".indexOf(text[numeral.end()]) >= 0;
        if ((candidate.excluded && !suffixed) || paragraph) {
            return Math.max(candidate.end, from);
        }
        if (suffixed || candidate.kind == null || candidate.kind == FigureKind.COUNT) {
            Candidate ordinal = Candidate.of(numeral);
            ordinal.start = sign == from ? rankStart(sign) : sign;
            ordinal.end = suffixed ? end + 1 : end;
            ordinal.kind = FigureKind.ORDINAL;
            candidates.add(ordinal);
            return ordinal.end;
        }
        return candidate.end;
    }

    /** Where the TOP or No. before {@code number} begins. */
    private int rankStart(int number) {
        return (text[number - 1] == ' ' ? number - 1 : number) - "TOP".length();
    }

    private boolean isRanking(int sign) {
        return sign > 0 && "列进入居名行踞身榜".indexOf(text[sign - 1]) >= 0;
    }
}
