package io.hanwire.figure;

import io.hanwire.text.Region;
import io.hanwire.text.Span;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Decides which numbers are figures, and gives them their currency and what bounds them. */
final class Selection {

    private static final int FEWEST_BARE = 100;

    private final char[] text;
    private final Lexicon lexicon;
    private final Region region;
    private final Currencies currencies;
    private final int first;
    private final int last;

    Selection(char[] text, Lexicon lexicon, Region region, List<CurrencyNotes.Note> notes) {
        this.text = text;
        this.lexicon = lexicon;
        this.region = region;
        this.currencies = new Currencies(text, lexicon, region, notes);
        int from = 0;
        while (from < text.length && Character.isWhitespace(text[from])) {
            from++;
        }
        int to = text.length;
        while (to > from && Character.isWhitespace(text[to - 1])) {
            to--;
        }
        first = from;
        last = to;
    }

    List<Figure> select(List<Candidate> candidates) {
        List<Figure> figures = new ArrayList<>(candidates.size());
        int floor = 0;
        for (Candidate candidate : candidates) {
            if (!candidate.excluded) {
                WordTrie.Entry<Modifier> before = before(candidate, floor);
                if (isFigure(candidate, before)) {
                    Figure figure = figure(candidate, before, floor);
                    figures.add(figure);
                }
            }
            floor = candidate.end;
        }
        return new BoundPairs(text).join(figures);
    }

    private WordTrie.@Nullable Entry<Modifier> before(Candidate candidate, int floor) {
        int at = candidate.start;
        if (at > floor && text[at - 1] == ' ') {
            at--;
        }
        if (at > floor && text[at - 1] == '了') {
            at--;
        }
        boolean round = candidate.number == null || candidate.number.isRound();
        WordTrie<Modifier> words = round ? lexicon.modifiersBeforeRound : lexicon.modifiersBefore;
        WordTrie.Entry<Modifier> word = words.longestBefore(text, at, floor);
        return word == null || (word.value() == Modifier.NONE) ? null : word;
    }

    private WordTrie.@Nullable Entry<Modifier> after(Candidate candidate) {
        int end = candidate.end;
        int at = end < text.length && text[end] == ' ' ? end + 1 : end;
        WordTrie.Entry<Modifier> word = at < text.length ? lexicon.modifiersAfter.longestAt(text, at) : null;
        if (word == null && at < text.length && isCompared(candidate.start)) {
            word = lexicon.modifiersThan.longestAt(text, at);
        }
        boolean sum = word != null && text[at] == '+' && isJoint(at, at + 1);
        return sum || word == null || (word.value() == Modifier.NONE) ? null : word;
    }

    /** Whether 比 stands before {@code start}: 比三百高. */
    private boolean isCompared(int start) {
        int at = start > 0 && text[start - 1] == ' ' ? start - 1 : start;
        return at > 0 && text[at - 1] == '比';
    }

    private boolean isFigure(Candidate candidate, WordTrie.@Nullable Entry<Modifier> before) {
        Numeral number = candidate.number;
        if (number == null) {
            return true;
        }
        boolean whole = candidate.start <= first && candidate.end >= last;
        if (number.isRound() && !candidate.ranged && !isRoundFigure(candidate, number, before != null, whole)) {
            return false;
        }
        if (candidate.kind != null) {
            return true;
        }
        if (whole) {
            return !isCode(number) && !isMultiplierAlone(number);
        }
        if (candidate.isLarge() || ((before != null || after(candidate) != null) && !isJoined(candidate))) {
            return true;
        }
        return number.arabic() ? isArabicFigure(candidate, number) : isChineseFigure(candidate, number);
    }

    /** Whether a number without a digit is one: 千亿 and 万卡 are; 万元 in a table's head is not, 超亿元 is. */
    private static boolean isRoundFigure(Candidate candidate, Numeral number, boolean bounded, boolean whole) {
        if (bounded || whole) {
            return true;
        }
        if (candidate.share) {
            return true;
        }
        boolean oneBig = number.end() - number.start() == 1 && number.large();
        if (oneBig) {
            return candidate.kind == FigureKind.COUNT && number.multiplier() == 4;
        }
        return candidate.kind != null || number.multiplier() >= 8;
    }

    private boolean isChineseFigure(Candidate candidate, Numeral number) {
        if (candidate.ranged) {
            int end = candidate.end;
            boolean between = end + 1 < text.length && text[end] == '之' && text[end + 1] == '间';
            return between || (!number.plain() && number.min().intValue() >= FEWEST_BARE);
        }
        boolean fraction = candidate.decimals > 0 && number.digits() > 1;
        return fraction || (!number.plain() && number.min().intValue() >= FEWEST_BARE && number.digits() > 0);
    }

    /** 百, 万 and 万万 say nothing alone; 十 is ten. */
    private boolean isMultiplierAlone(Numeral number) {
        return number.isRound()
                && text[number.start()] == text[number.end() - 1]
                && number.min().compareTo(BigDecimal.TEN) != 0;
    }

    /** Whether it is written as codes are: 00700, or longer than any count. */
    private boolean isCode(Numeral number) {
        return number.plain() && ((number.digits() > 1 && text[number.start()] == '0') || number.digits() > 10);
    }

    private boolean isArabicFigure(Candidate candidate, Numeral number) {
        if (isJoined(candidate) || isBracketed(candidate) || isListNumber(candidate) || isAfterLatin(candidate)) {
            return false;
        }
        if (!number.plain()) {
            return true;
        }
        boolean year = number.digits() == 4
                && number.min().intValue() >= 1900
                && number.min().intValue() <= 2100;
        if (year || isCode(number)) {
            return false;
        }
        return candidate.ranged ? candidate.max.compareTo(BigDecimal.TEN) > 0 : isAfterNumberWord(candidate);
    }

    /** Whether a Latin word and a blank stand before it: iPhone 17, PCIe 5.0. */
    private boolean isAfterLatin(Candidate candidate) {
        int at = candidate.start;
        return at > 1 && text[at - 1] == ' ' && UnitReader.isLatin(text[at - 2]);
    }

    /** Whether digits or letters hang on to it by a sign: 12/17, 18:42, 2-1. */
    private boolean isJoined(Candidate candidate) {
        if (candidate.ranged && candidate.kind == null && isHyphenated(candidate)) {
            return true;
        }
        return isJoint(candidate.start - 1, candidate.start - 2) || isJoint(candidate.end, candidate.end + 1);
    }

    private boolean isHyphenated(Candidate candidate) {
        for (int i = candidate.start + 1; i < candidate.end; i++) {
            if (text[i] == '-' || text[i] == '–' || text[i] == '—') {
                return true;
            }
        }
        return false;
    }

    private boolean isJoint(int sign, int beyond) {
        if (sign < 0 || sign >= text.length || beyond < 0 || beyond >= text.length) {
            return false;
        }
        boolean joins = "-+/:：–—_.@#".indexOf(text[sign]) >= 0;
        return joins && (UnitReader.isLatin(text[beyond]) || ArabicReader.isDigit(text[beyond]));
    }

    /** Whether parentheses hold only it, or it and no unit: a ticker, a list number. */
    private boolean isBracketed(Candidate candidate) {
        boolean opened = candidate.start > 0 && "(（[〔".indexOf(text[candidate.start - 1]) >= 0;
        boolean closed = candidate.end < text.length && ")）]〕".indexOf(text[candidate.end]) >= 0;
        return opened || closed;
    }

    private boolean isListNumber(Candidate candidate) {
        boolean lineStart = candidate.start == 0 || text[candidate.start - 1] == '\n';
        return lineStart && candidate.end < text.length;
    }

    private boolean isAfterNumberWord(Candidate candidate) {
        int at = candidate.start;
        if (at > 0 && text[at - 1] == ' ') {
            at--;
        }
        if (candidate.marks.contains(FigureMark.SIGNED)) {
            return true;
        }
        WordTrie.Entry<Lexicon.Context> context = lexicon.contexts.longestBefore(text, at, 0);
        return context != null && context.value() != Lexicon.Context.CODE;
    }

    private Figure figure(Candidate candidate, WordTrie.@Nullable Entry<Modifier> before, int floor) {
        FigureKind kind = candidate.kind == null ? FigureKind.NUMBER : candidate.kind;
        if (kind == FigureKind.NUMBER && candidate.isLarge()) {
            candidate.marks.add(FigureMark.LARGE);
        }
        boolean local = candidate.unit.equals(Unit.LOCAL);
        String code =
                currencies.of(candidate, before == null ? candidate.start : startOf(before, candidate.start, floor));
        String unit = local ? (code == null ? region.currency() : code) : candidate.unit;
        Modifier modifier = candidate.modifier;
        int outerStart = candidate.start;
        if (before != null) {
            outerStart = startOf(before, candidate.start, floor);
            modifier = stronger(before.value(), modifier);
        }
        int outerEnd = candidate.end;
        int behind = outerEnd < text.length && text[outerEnd] == ' ' ? outerEnd + 1 : outerEnd;
        WordTrie.Entry<Modifier> after = after(candidate);
        if (after != null) {
            outerEnd = behind + after.length();
            modifier = stronger(after.value(), modifier);
        }
        return new Figure(
                new Span(candidate.start, candidate.end),
                kind,
                candidate.min,
                candidate.max,
                unit,
                local && code == null,
                candidate.classifier,
                candidate.decimals,
                modifier,
                new Span(outerStart, outerEnd),
                candidate.marks);
    }

    /** Of 约 and 多 (约3000多亿) the one that tells on which side. */
    private static Modifier stronger(Modifier one, Modifier other) {
        return one == Modifier.NONE || (one == Modifier.ABOUT && other != Modifier.NONE) ? other : one;
    }

    private int startOf(WordTrie.Entry<Modifier> before, int start, int floor) {
        int at = start;
        if (at > floor && text[at - 1] == ' ') {
            at--;
        }
        if (at > floor && text[at - 1] == '了') {
            at--;
        }
        return at - before.length();
    }
}
