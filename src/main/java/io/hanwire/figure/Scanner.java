package io.hanwire.figure;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Goes once through a text and notes the numbers in it, each with its sign, currency and unit.
 *
 * <pre>{@code
 * figure  = [ sign ] [ currency ] [ sign ] quantity
 * sign    = "-" | "－" | "负" | "正负" | "±" | "+" | "▲" | "▼"
 * ordinal = ( "第" | "前" | "TOP" | "No." ) numeral [ "大" | "名" | "位" | "强" ]
 * note    = ( "(" | "（" ) … currency … [ "下同" ] ( ")" | "）" )
 * }</pre>
 *
 * <p>Not safe for use by several threads.
 */
final class Scanner {

    /** A note in parentheses that names a currency, of the figure before it or, with 下同, of all that follows. */
    record CurrencyNote(int start, String code, boolean lasting) {}

    private static final int MOST_NOTE = 24;
    private static final String SIGNS = "-+±负▲▼△▽";
    private static final String MINUS_SIGNS = "-负▼▽";

    private final char[] text;
    private final Lexicon lexicon;
    private final CharacterTable table;
    private final NumeralReader numerals;
    private final UnitReader units;
    private final List<Candidate> candidates = new ArrayList<>();
    private final List<CurrencyNote> notes = new ArrayList<>();

    Scanner(char[] text, Lexicon lexicon) {
        this.text = text;
        this.lexicon = lexicon;
        this.table = lexicon.characters;
        this.numerals = new NumeralReader(text, lexicon);
        this.units = new UnitReader(text, lexicon, numerals);
    }

    List<Candidate> candidates() {
        return candidates;
    }

    List<CurrencyNote> notes() {
        return notes;
    }

    void scan() {
        int i = 0;
        while (i < text.length) {
            i = table.isPlain(text[i]) ? i + 1 : visit(i);
        }
    }

    private int visit(int i) {
        WordTrie.Entry<Word> word = lexicon.wordAt(text, i);
        if (word != null && !beginsLonger(word, i)) {
            switch (word.value()) {
                case Word.Skip skip -> {
                    return i + word.length();
                }
                case Word.Expression expression -> {
                    candidates.add(Candidate.of(expression, i, i + word.length()));
                    return i + word.length();
                }
                case Word.Read read -> {}
            }
        }
        return switch (table.role(text[i])) {
            case CharacterTable.RANK -> rank(i, i + 1);
            case CharacterTable.BRACKET -> bracket(i);
            case CharacterTable.POINT -> startsFraction(i) ? number(i) : i + 1;
            case CharacterTable.NONE -> i + 1;
            default -> number(i);
        };
    }

    /** Whether a word ends in the digit of a longer number: 订单一千万 has no 单一 in it. */
    private boolean beginsLonger(WordTrie.Entry<Word> word, int i) {
        int end = i + word.length();
        if (end >= text.length || !(word.value() instanceof Word.Skip)) {
            return false;
        }
        byte last = table.role(text[end - 1]);
        byte next = table.role(text[end]);
        return (last == CharacterTable.DIGIT || last == CharacterTable.ARABIC)
                && (next == CharacterTable.SMALL || next == CharacterTable.BIG || next == last);
    }

    private boolean startsFraction(int i) {
        return i + 1 < text.length
                && ArabicReader.isDigit(text[i + 1])
                && (i == 0 || !(isWordCharacter(text[i - 1]) || text[i - 1] == '.' || text[i - 1] == ')'));
    }

    private static boolean isWordCharacter(char c) {
        return UnitReader.isLatin(c) || ArabicReader.isDigit(c) || c == '_';
    }

    private int number(int i) {
        boolean arabic = ArabicReader.isDigit(text[i]) || text[i] == '.';
        WordTrie.Entry<String> currency = currencyBefore(i);
        boolean glued = arabic && i > 0 && currency == null && isTokenBefore(i);
        Numeral numeral = numerals.read(i);
        if (numeral == null) {
            return Math.max(numerals.end(), i + 1);
        }
        if (arabic && ranked(i)) {
            return rank(i, i);
        }
        Candidate candidate = Candidate.of(numeral);
        units.read(candidate, currency != null);
        if (arabic && isToken(candidate, glued)) {
            return passToken(i);
        }
        attach(candidate, currency);
        keep(candidate);
        return Math.max(candidate.end, i + 1);
    }

    private WordTrie.@Nullable Entry<String> currencyBefore(int i) {
        int end = i;
        if (end > 0 && text[end - 1] == ' ') {
            end--;
        }
        if (end > 0 && SIGNS.indexOf(text[end - 1]) >= 0) {
            end--;
        }
        WordTrie.Entry<String> currency = lexicon.currenciesBefore.longestBefore(text, end, lastEnd());
        if (currency == null) {
            return null;
        }
        int start = end - currency.length();
        boolean insideWord = UnitReader.isLatin(text[start]) && start > 0 && UnitReader.isLatin(text[start - 1]);
        return insideWord ? null : currency;
    }

    private int lastEnd() {
        return candidates.isEmpty() ? 0 : candidates.getLast().end;
    }

    /** Whether the digit at {@code i} goes on what Latin letters began: H100, GPT-4, v3.5. */
    private boolean isTokenBefore(int i) {
        char before = text[i - 1];
        if (isWordCharacter(before)) {
            return true;
        }
        return (before == '.' || before == '-' || before == '/' || before == '@' || before == '#')
                && i > 1
                && UnitReader.isLatin(text[i - 2])
                && i - 1 > lastEnd();
    }

    private boolean isToken(Candidate candidate, boolean glued) {
        boolean sure = candidate.kind == FigureKind.PERCENT
                || candidate.kind == FigureKind.MONEY
                || candidate.kind == FigureKind.PERCENTAGE_POINT
                || candidate.isLarge();
        if (glued) {
            return !sure;
        }
        if (candidate.kind != null || candidate.excluded || candidate.isLarge() || candidate.end >= text.length) {
            return false;
        }
        char next = text[candidate.end];
        boolean another = candidate.end + 1 < text.length && ArabicReader.isDigit(text[candidate.end + 1]);
        return UnitReader.isLatin(next)
                || next == '_'
                || (another && (next == '.' || next == ':'))
                || isChain(candidate.end);
    }

    /** Whether two more groups of digits follow: 2025-12-17, 400-820-8820, 2025/12/17. */
    private boolean isChain(int at) {
        int groups = 0;
        int p = at;
        while (groups < 2
                && p + 1 < text.length
                && (text[p] == '-' || text[p] == '/')
                && ArabicReader.isDigit(text[p + 1])) {
            char joint = text[p];
            p++;
            int begin = p;
            while (p < text.length && ArabicReader.isDigit(text[p]) && p - begin < MOST_NOTE) {
                p++;
            }
            groups += joint == text[at] ? 1 : 0;
        }
        return groups == 2
                || (groups == 1 && text[at] == '-' && text[numeralStart(at)] == '0' && at - numeralStart(at) > 1);
    }

    private int numeralStart(int end) {
        int p = end;
        while (p > 0 && end - p < MOST_NOTE && ArabicReader.isDigit(text[p - 1])) {
            p--;
        }
        return p;
    }

    private int passToken(int from) {
        int p = from;
        while (p < text.length) {
            boolean joint = "-._:/".indexOf(text[p]) >= 0 && p + 1 < text.length && isWordCharacter(text[p + 1]);
            if (!isWordCharacter(text[p]) && !joint) {
                return Math.max(p, from + 1);
            }
            p++;
        }
        return p;
    }

    /** Adds currency and sign that stand before the number. */
    private void attach(Candidate candidate, WordTrie.@Nullable Entry<String> currency) {
        sign(candidate);
        if (currency != null && (candidate.kind == null || candidate.kind == FigureKind.MONEY) && !candidate.excluded) {
            int blank = text[candidate.start - 1] == ' ' ? 1 : 0;
            candidate.start -= blank + currency.length();
            candidate.currencyBefore = true;
            if (candidate.kind == null || candidate.unit.equals(Unit.LOCAL)) {
                candidate.kind = FigureKind.MONEY;
                candidate.unit = currency.value();
            }
            sign(candidate);
        }
    }

    private void sign(Candidate candidate) {
        int at = candidate.start - 1;
        if (at > 0 && text[at] == ' ' && "负-".indexOf(text[at - 1]) >= 0) {
            at--;
        }
        if (at > 0 && text[at] == '+' && ArabicReader.isDigit(text[at - 1])) {
            candidate.exclude();
            return;
        }
        if (at < lastEnd() || at < 0 || SIGNS.indexOf(text[at]) < 0 || candidate.marks.contains(FigureMark.SIGNED)) {
            return;
        }
        boolean joint = !candidates.isEmpty() && at == lastEnd();
        if (text[at] == '-'
                && at > 0
                && (joint || isName(candidate, text[at - 1]) || "-)）%".indexOf(text[at - 1]) >= 0)) {
            return;
        }
        boolean either = text[at] == '±' || (text[at] == '负' && at > 0 && text[at - 1] == '正');
        candidate.start = either && text[at] == '负' ? at - 1 : at;
        candidate.marks.add(FigureMark.SIGNED);
        if (either) {
            candidate.min = candidate.max.negate();
        } else if (MINUS_SIGNS.indexOf(text[at]) >= 0) {
            candidate.negate();
        }
    }

    /** Whether what stands before a hyphen makes it part of a name: GPT-4, but not YoY-3%. */
    private static boolean isName(Candidate candidate, char before) {
        boolean rate = candidate.kind == FigureKind.PERCENT || candidate.kind == FigureKind.PERCENTAGE_POINT;
        return isWordCharacter(before) && !(rate && UnitReader.isLatin(before));
    }

    /** Keeps what may still become a figure. */
    private void keep(Candidate candidate) {
        candidates.add(candidate);
    }

    /** Whether TOP or No. stands before the number. */
    private boolean ranked(int i) {
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

    /** Reads the ordinal whose sign begins at {@code sign} or before, and whose number begins at {@code from}. */
    private int rank(int sign, int from) {
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

    private int rankStart(int number) {
        int p = number;
        while (p > 0
                && p > number - 5
                && (UnitReader.isLatin(text[p - 1]) || text[p - 1] == ' ' || text[p - 1] == '.')) {
            p--;
        }
        return text[p] == ' ' ? p + 1 : p;
    }

    private boolean isRanking(int sign) {
        return sign > 0 && "列进入居名行踞身榜".indexOf(text[sign - 1]) >= 0;
    }

    /** Notes a currency that the parentheses at {@code i} declare: （人民币，下同）. */
    private int bracket(int i) {
        int most = Math.min(text.length, i + MOST_NOTE);
        for (int p = i + 1; p < most; p++) {
            if (isClose(text[p]) || table.role(text[p]) == CharacterTable.ARABIC) {
                return i + 1;
            }
            WordTrie.Entry<String> currency = lexicon.currencies.longestAt(text, p);
            if (currency != null) {
                int after = p + currency.length();
                boolean lasting = saysSo(after, most);
                if (lasting || (after < text.length && isClose(text[after]))) {
                    notes.add(new CurrencyNote(i, currency.value(), lasting));
                }
                return i + 1;
            }
        }
        return i + 1;
    }

    private static boolean isClose(char c) {
        return c == ')' || c == '）' || c == '\n';
    }

    private boolean saysSo(int from, int most) {
        for (int p = from; p + 1 < most && !isClose(text[p]); p++) {
            if (text[p] == '下' && text[p + 1] == '同') {
                return true;
            }
        }
        return false;
    }
}
