package io.hanwire.figure;

/** Tells where a number goes on behind blanks and before multipliers, and where a unit or a share begins instead. */
final class NumeralJoints {

    private static final int MOST_BLANKS = 2;

    private final char[] text;
    private final Lexicon lexicon;
    private final CharacterTable table;
    private final NumeralBuilder builder;

    /** The joints of the number that {@code builder} adds up. */
    NumeralJoints(char[] text, Lexicon lexicon, NumeralBuilder builder) {
        this.text = text;
        this.lexicon = lexicon;
        this.table = lexicon.characters;
        this.builder = builder;
    }

    int blanksAfter(int at) {
        int q = at;
        while (q < text.length && q - at < MOST_BLANKS && text[q] == ' ') {
            q++;
        }
        return q;
    }

    /** Whether the number goes on behind the blanks from {@code p} to {@code q}: 6 兆 4087 億, but not 3亿 5亿. */
    boolean mayJoin(int p, int q) {
        return switch (table.role(text[q])) {
            case CharacterTable.SMALL -> builder.isPending() && table.value(text[q]) < builder.lastSmall();
            case CharacterTable.BIG -> builder.isPending();
            case CharacterTable.DIGIT, CharacterTable.TENS ->
                table.isNumeral(text[p - 1])
                        && !builder.hasCoefficient()
                        && lowerMultiplierAt(blanksAfter(q + 1), builder.lastMultiplier() == 1 || isSpaced(p));
            case CharacterTable.ARABIC -> table.isNumeral(text[p - 1]) && !builder.hasCoefficient();
            case CharacterTable.VAGUE -> text[q] == '几' && builder.endsInSmall();
            default -> text[q] == '点' ? builder.endsInSmall() : isMore(text[q]) && multiplierAt(q + 1);
        };
    }

    /** Whether the character before {@code p} stands between blanks, as all do in 两 千 四 百 五. */
    private boolean isSpaced(int p) {
        return p > 1 && text[p - 2] == ' ';
    }

    boolean lowerMultiplierAt(int at, boolean orNone) {
        if (at >= text.length || !table.isNumeral(text[at])) {
            return orNone;
        }
        return isMultiplier(text[at]) && table.value(text[at]) < builder.lastMultiplier();
    }

    boolean multiplierAt(int at) {
        int q = blanksAfter(at);
        return q < text.length && isMultiplier(text[q]);
    }

    private boolean isMultiplier(char c) {
        byte role = table.role(c);
        return role == CharacterTable.SMALL || role == CharacterTable.BIG;
    }

    /** Whether 千, 万, 兆 begins a unit or a share: 120万千瓦, 千分之五. */
    boolean startsUnit(int at) {
        WordTrie.Entry<Unit> unit = lexicon.units.longestAt(text, at);
        return (unit != null && unit.length() > 1) || startsShare(at);
    }

    boolean startsShare(int at) {
        return ShareReader.behind(text, at + 1) >= 0;
    }

    static boolean isMore(char c) {
        return c == '多' || c == '余' || c == '来';
    }

    /** Whether the 两 at {@code p} is the unit of weight, as it is wherever no multiplier follows: 二两, but 三千两百, 一两家. */
    boolean isWeight(int q, int p) {
        boolean opens = p == q && builder.lastMultiplier() == 0;
        boolean either = p == q + 1 && text[q] == '一';
        return text[p] == '两' && !opens && !either && !multiplierAt(p + 1);
    }

    /** Whether a word begins here that ends the number: the 一季度 of 五亿一季度, but not the 三元 of 四十三元. */
    boolean isSkipped(int at) {
        WordTrie.Entry<Word> word = lexicon.wordAt(text, at);
        if (word == null || !(word.value() instanceof Word.Skip) || table.isNumeral(text[at + 1])) {
            return false;
        }
        WordTrie.Entry<Unit> unit = lexicon.units.longestAt(text, at + 1);
        return unit == null || unit.value().kind() == null;
    }

    /** Whether 十 stands at {@code at}: 九点五十 is a time of day. */
    boolean isTen(int at) {
        return at < text.length && table.role(text[at]) == CharacterTable.SMALL && table.value(text[at]) == 1;
    }
}
