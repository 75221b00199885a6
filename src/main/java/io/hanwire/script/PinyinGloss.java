package io.hanwire.script;

/**
 * Pronunciations that bad converters leave after a character: 學(xué)會, 產(chǎn)業. A gloss is a pair of parentheses after a
 * Chinese character that holds one syllable of pinyin with its tone mark and nothing else.
 */
final class PinyinGloss {

    /** 裝(zhuāng) is the longest. */
    private static final int LONGEST = 6;

    private static final String TONED = "āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜńňǹḿ";

    /** A tone mark as a character of its own, after its vowel. */
    private static final String MARKS = "\u0300\u0301\u0304\u030c";

    private PinyinGloss() {}

    /** The end of the gloss that begins at {@code at}, or {@code at} where none does. */
    static int end(TracedText source, int at) {
        char open = source.text[at];
        if ((open != '(' && open != '（') || at == 0 || !isHan(source, at - 1)) {
            return at;
        }
        boolean toned = false;
        int letters = 0;
        for (int i = at + 1; i < source.length; i++) {
            char c = source.text[i];
            if (c == ')' || c == '）') {
                return toned ? i + 1 : at;
            }
            boolean mark = MARKS.indexOf(c) >= 0;
            boolean tonedLetter = TONED.indexOf(c) >= 0;
            letters += mark ? 0 : 1;
            if (!(mark || tonedLetter || (c >= 'a' && c <= 'z') || c == 'ü' || c == 'ɡ') || letters > LONGEST) {
                return at;
            }
            toned |= mark || tonedLetter;
        }
        return at;
    }

    private static boolean isHan(TracedText source, int at) {
        char c = source.text[at];
        if (Character.isLowSurrogate(c) && at > 0) {
            return Character.isIdeographic(Character.toCodePoint(source.text[at - 1], c));
        }
        return Character.isIdeographic(c);
    }
}
