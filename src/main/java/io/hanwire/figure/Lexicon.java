package io.hanwire.figure;

import io.hanwire.text.Tsv;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The tables of this package, read once. Immutable after construction and safe for use by several threads. */
final class Lexicon {

    private static final Lexicon SHIPPED = new Lexicon();

    final CharacterTable characters = new CharacterTable();
    /** What follows a number, money too. */
    final WordTrie<Unit> units;
    /** 块, which is money only where no thing is counted. */
    final WordTrie<Unit> spokenMoney;
    /** 角 and 分, which are money only after 元. */
    final WordTrie<Unit> moneyParts;
    /** Currencies before a number: ISO 4217 codes. */
    final WordTrie<String> currenciesBefore;
    /** Names of currencies after 元 or alone: ISO 4217 codes. */
    final WordTrie<String> currencies;

    final WordTrie<Modifier> modifiersBefore;
    final WordTrie<Modifier> modifiersBeforeRound;
    final WordTrie<Modifier> modifiersAfter;
    final WordTrie<Modifier> modifiersInside;
    /** What follows a number that 比 stands before: 比三百高. */
    final WordTrie<Modifier> modifiersThan;
    /** What the words before a number tell of it. */
    final WordTrie<Context> contexts;

    /** What a number is for the words before it. */
    enum Context {
        NUMBER,
        CODE,
        MARKET
    }

    final WordTrie<LatinMultiplier> latinMultipliers;
    final WordTrie<Word> words;

    /** A multiplier such as the k of 15k: its power of ten and where it is one. */
    record LatinMultiplier(int power, String where) {
        boolean fits(Numeral number, boolean isMoney) {
            return switch (where) {
                case "any" -> true;
                case "digits" -> number.digits() > 1 || isMoney;
                case "money" -> isMoney;
                default -> throw new IllegalStateException("unknown place '" + where + "' of a multiplier");
            };
        }
    }

    private Lexicon() {
        Map<String, Unit> unitWords = new HashMap<>();
        Tsv.read(Lexicon.class, "units.tsv", 4, 6, cells -> unitWords.put(cells[0], unit(cells)));
        Map<String, Map<String, Unit>> money = new HashMap<>();
        Tsv.read(
                Lexicon.class,
                "currencies.tsv",
                4,
                4,
                cells -> money.computeIfAbsent(cells[3], place -> new HashMap<>())
                        .put(cells[0], money(cells)));
        unitWords.putAll(table(money, "after"));
        units = WordTrie.forward(unitWords);
        spokenMoney = WordTrie.forward(table(money, "spoken"));
        moneyParts = WordTrie.forward(table(money, "part"));
        currenciesBefore = WordTrie.backward(codes(table(money, "before")));
        currencies = WordTrie.forward(names(table(money, "after")));
        Map<String, Map<String, Modifier>> modifiers = new HashMap<>();
        Tsv.read(
                Lexicon.class,
                "modifiers.tsv",
                2,
                3,
                cells -> modifiers
                        .computeIfAbsent(cells[1], place -> new HashMap<>())
                        .put(cells[0], modifier(cells[2])));
        modifiersBefore = WordTrie.backward(table(modifiers, "before"));
        Map<String, Modifier> round = new HashMap<>(table(modifiers, "before"));
        round.putAll(table(modifiers, "before-round"));
        modifiersBeforeRound = WordTrie.backward(round);
        modifiersAfter = WordTrie.forward(table(modifiers, "after"));
        modifiersInside = WordTrie.forward(table(modifiers, "inside"));
        modifiersThan = WordTrie.forward(table(modifiers, "than"));
        Map<String, Context> contextWords = new HashMap<>();
        Tsv.read(
                Lexicon.class,
                "contexts.tsv",
                2,
                2,
                cells -> contextWords.put(cells[0], Context.valueOf(cells[1].toUpperCase(Locale.ROOT))));
        contexts = WordTrie.backward(contextWords);
        Map<String, LatinMultiplier> latin = new HashMap<>();
        Tsv.read(
                Lexicon.class,
                "multipliers.tsv",
                3,
                3,
                cells -> latin.put(cells[0], new LatinMultiplier(Integer.parseInt(cells[1]), cells[2])));
        latinMultipliers = WordTrie.forward(latin);
        words = WordTrie.forward(words());
    }

    static Lexicon shipped() {
        return SHIPPED;
    }

    private Map<String, Word> words() {
        Map<String, Word> all = new HashMap<>();
        Tsv.read(
                Lexicon.class,
                "words.tsv",
                2,
                2,
                cells -> all.put(cells[0], cells[1].equals("read") ? new Word.Read() : new Word.Skip()));
        Tsv.read(
                Lexicon.class,
                "expressions.tsv",
                5,
                6,
                cells -> all.put(
                        cells[0],
                        new Word.Expression(
                                kind(cells[1]),
                                new BigDecimal(cells[2]),
                                new BigDecimal(cells[3]),
                                cells[4],
                                modifier(cells[5]))));
        all.keySet().forEach(word -> characters.markWord(word.charAt(0)));
        return all;
    }

    private static <V> Map<String, V> table(Map<String, Map<String, V>> tables, String place) {
        Map<String, V> table = tables.get(place);
        if (table == null) {
            throw new IllegalStateException("no word has the place '" + place + "'");
        }
        return table;
    }

    private static Unit unit(String[] cells) {
        FigureKind kind = cells[1].equals("none") ? null : kind(cells[1]);
        return new Unit(kind, cells[2], new BigDecimal(cells[3]), cells[4], cells[5]);
    }

    private static Unit money(String[] cells) {
        return new Unit(FigureKind.MONEY, cells[1], new BigDecimal(cells[2]), "", "");
    }

    private static Map<String, String> codes(Map<String, Unit> money) {
        Map<String, String> codes = new HashMap<>();
        money.forEach((name, unit) -> codes.put(name, unit.symbol()));
        return codes;
    }

    private static Map<String, String> names(Map<String, Unit> money) {
        Map<String, String> names = codes(money);
        names.values().removeIf(code -> code.equals(Unit.LOCAL));
        return names;
    }

    private static FigureKind kind(String label) {
        for (FigureKind kind : FigureKind.values()) {
            if (kind.label().equals(label)) {
                return kind;
            }
        }
        throw new IllegalArgumentException("unknown kind '" + label + "'");
    }

    private static Modifier modifier(String label) {
        for (Modifier modifier : Modifier.values()) {
            if (modifier.label().equals(label)) {
                return modifier;
            }
        }
        throw new IllegalArgumentException("unknown modifier '" + label + "'");
    }

    /** The word that begins at {@code from}, or null. */
    WordTrie.@Nullable Entry<Word> wordAt(char[] text, int from) {
        return characters.beginsWord(text[from]) ? words.longestAt(text, from) : null;
    }
}
