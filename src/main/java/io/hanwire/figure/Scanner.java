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
 * }</pre>
 *
 * <p>Not safe for use by several threads.
 */
final class Scanner {

    private static final String SIGNS = "-+±负▲▼△▽";
    private static final String MINUS_SIGNS = "-负▼▽";

    private final char[] text;
    private final Lexicon lexicon;
    private final CharacterTable table;
    private final NumeralReader numerals;
    private final UnitReader units;
    private final List<Candidate> candidates = new ArrayList<>();
    private final CurrencyNotes notes;
    private final RankReader ranks;
    private final NameReader names;

    Scanner(char[] text, Lexicon lexicon) {
        this.text = text;
        this.lexicon = lexicon;
        this.table = lexicon.characters;
        this.numerals = new NumeralReader(text, lexicon);
        this.units = new UnitReader(text, lexicon, numerals);
        this.names = new NameReader(text);
        this.notes = new CurrencyNotes(text, lexicon);
        this.ranks = new RankReader(text, lexicon.characters, numerals, units, candidates);
    }

    List<Candidate> candidates() {
        return candidates;
    }

    List<CurrencyNotes.Note> notes() {
        return notes.notes();
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
            case CharacterTable.RANK -> ranks.read(i, i + 1);
            case CharacterTable.COLON -> address(i);
            case CharacterTable.BRACKET -> notes.read(i);
            case CharacterTable.POINT -> startsFraction(i) ? number(i) : i + 1;
            case CharacterTable.NONE -> i + 1;
            default -> number(i);
        };
    }

    /** Whether a word ends in the digit of a longer number: 订单一千万 has no 单一 in it. */
    private boolean beginsLonger(WordTrie.Entry<Word> word, int i) {
        int end = i + word.length();
        if (!(word.value() instanceof Word.Skip)) {
            return false;
        }
        if (text[end - 1] == '元' && isRangeTo(i)) {
            return true;
        }
        if (end >= text.length) {
            return false;
        }
        if ((text[end - 1] == '块' || text[end - 1] == '角') && units.isMoneyPartAt(end)) {
            return true;
        }
        if (text[end] == '又' && end + 1 < text.length && table.isNumeral(text[end + 1])) {
            return true;
        }
        byte last = table.role(text[end - 1]);
        byte next = table.role(text[end]);
        return (last == CharacterTable.DIGIT || last == CharacterTable.ARABIC)
                && (next == CharacterTable.SMALL || next == CharacterTable.BIG || next == last);
    }

    /** Whether a number and 到 or 至 stand right before {@code i}: 二到三元 has no 三元 in it. */
    private boolean isRangeTo(int i) {
        return i > 0 && (text[i - 1] == '到' || text[i - 1] == '至') && !candidates.isEmpty() && lastEnd() == i - 1;
    }

    /** Passes over the address whose scheme ends in the colon at {@code i}: https://example.com/?q=30%25. */
    private int address(int i) {
        if (i + 2 >= text.length || text[i + 1] != '/' || text[i + 2] != '/') {
            return i + 1;
        }
        int p = i + 3;
        while (p < text.length && text[p] > ' ' && text[p] <= '~') {
            p++;
        }
        return p;
    }

    private boolean startsFraction(int i) {
        return i + 1 < text.length
                && ArabicReader.isDigit(text[i + 1])
                && (i == 0 || !(NameReader.isWordCharacter(text[i - 1]) || text[i - 1] == '.' || text[i - 1] == ')'));
    }

    private int number(int i) {
        boolean arabic = ArabicReader.isDigit(text[i]) || text[i] == '.';
        WordTrie.Entry<String> currency = currencyBefore(i);
        boolean glued = arabic && i > 0 && currency == null && names.isTokenBefore(i, lastEnd());
        Numeral numeral = numerals.read(i);
        if (numeral == null) {
            return Math.max(numerals.end(), i + 1);
        }
        if (arabic && ranks.isRanked(i)) {
            return ranks.read(i, i);
        }
        Candidate candidate = Candidate.of(numeral);
        units.read(candidate, currency != null);
        if (arabic && names.isToken(candidate, glued)) {
            return names.pass(i);
        }
        attach(candidate, currency);
        candidates.add(candidate);
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
        return NameReader.isWordCharacter(before) && !(rate && UnitReader.isLatin(before));
    }
}
