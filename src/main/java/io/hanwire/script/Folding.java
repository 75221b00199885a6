package io.hanwire.script;

import java.util.Arrays;

/**
 * First stage: full-width letters, digits and signs become half-width, compatibility ideographs the usual ones, every blank a
 * space; what prints nothing, sequences of terminals and pinyin glosses are removed.
 */
final class Folding {

    /** Kept as printed: the sentence marks of Chinese, which occur in both widths. */
    private static final String KEPT = "，：；！？（）～．";

    /** Between digits they are decimal points, else they part names and words: 1﹒2元, 史蒂芬．霍金. */
    private static final String DOTS = "．﹒";

    /** In place of a character that is removed. */
    private static final char REMOVED = '\0';

    private static final char[] FOLDED = table();

    private Folding() {}

    /** The folded text, {@code source} itself where nothing changes. */
    static TracedText fold(TracedText source) {
        int first = firstChange(source);
        if (first == source.length) {
            return source;
        }
        TracedText folded = TracedText.after(source);
        folded.copy(source, 0, first);
        int i = first;
        while (i < source.length) {
            char c = source.text[i];
            int gloss = i > 0 ? PinyinGloss.end(source, i) : i;
            if (gloss > i) {
                folded.extendLast(source, gloss - 1);
                i = gloss;
                continue;
            }
            int sequence = TerminalSequence.end(source, i);
            if (sequence > i) {
                i = sequence;
                continue;
            }
            int selector = selectorEnd(source, i);
            if (selector > i) {
                if (folded.length > 0) {
                    folded.extendLast(source, selector - 1);
                }
                i = selector;
                continue;
            }
            char becomes = becomes(source, i);
            if (becomes != REMOVED) {
                folded.add(becomes, source, i);
            }
            i++;
        }
        return folded;
    }

    private static int firstChange(TracedText source) {
        for (int i = 0; i < source.length; i++) {
            char c = source.text[i];
            boolean plain = FOLDED[c] == c && "(（，．﹒".indexOf(c) < 0 && c != 0xdb40 && (c < 0xfe00 || c > 0xfe0f);
            if (!plain && (becomes(source, i) != c || PinyinGloss.end(source, i) > i || selectorEnd(source, i) > i)) {
                return i;
            }
        }
        return source.length;
    }

    private static char becomes(TracedText source, int at) {
        char c = source.text[at];
        if (DOTS.indexOf(c) >= 0) {
            boolean betweenDigits =
                    at > 0 && at + 1 < source.length && isDigit(source.text[at - 1]) && isDigit(source.text[at + 1]);
            return betweenDigits ? '.' : c;
        }
        return isGroupingComma(source, at) ? ',' : FOLDED[c];
    }

    private static boolean isDigit(char c) {
        return (c >= '0' && c <= '9') || isWideDigit(c);
    }

    /** A comma between full-width digits groups them: １，２３４. */
    private static boolean isGroupingComma(TracedText source, int at) {
        return source.text[at] == '，'
                && at > 0
                && at + 3 < source.length
                && isWideDigit(source.text[at - 1])
                && isWideDigit(source.text[at + 1])
                && isWideDigit(source.text[at + 2])
                && isWideDigit(source.text[at + 3])
                && (at + 4 == source.length || !isWideDigit(source.text[at + 4]));
    }

    private static boolean isWideDigit(char c) {
        return c >= '０' && c <= '９';
    }

    /** The end of the variation selector at {@code at}, or {@code at}: it says how the character before it is drawn. */
    private static int selectorEnd(TracedText source, int at) {
        char c = source.text[at];
        if (c >= 0xfe00 && c <= 0xfe0f) {
            return at + 1;
        }
        boolean supplementary =
                c == 0xdb40 && at + 1 < source.length && source.text[at + 1] >= 0xdd00 && source.text[at + 1] <= 0xddef;
        return supplementary ? at + 2 : at;
    }

    private static char[] table() {
        char[] table = ConversionTables.identity();
        for (char c = '！'; c <= '～'; c++) {
            if (KEPT.indexOf(c) < 0) {
                table[c] = (char) (c - '！' + '!');
            }
        }
        String wide = "￠￡￥￦﹪﹫﹣﹙﹚\u3000\u00a0\u2007\u202f";
        String narrow = "¢£¥₩%@-()    ";
        for (int i = 0; i < wide.length(); i++) {
            table[wide.charAt(i)] = narrow.charAt(i);
        }
        String small = "﹐﹑﹔﹕﹖﹗︰";
        String usual = "，、；：？！：";
        for (int i = 0; i < small.length(); i++) {
            table[small.charAt(i)] = usual.charAt(i);
        }
        Arrays.fill(table, 0x00, 0x09, REMOVED);
        Arrays.fill(table, 0x0e, 0x20, REMOVED);
        Arrays.fill(table, 0x7f, 0x85, REMOVED);
        Arrays.fill(table, 0x86, 0xa0, REMOVED);
        Arrays.fill(table, 0x200b, 0x2010, REMOVED);
        Arrays.fill(table, 0x202a, 0x202f, REMOVED);
        Arrays.fill(table, 0x2060, 0x2070, REMOVED);
        for (char c :
                new char[] {0xad, 0x34f, 0x61c, 0x115f, 0x1160, 0x180e, 0x3164, 0xfeff, 0xffa0, 0xfff9, 0xfffa, 0xfffb
                }) {
            table[c] = REMOVED;
        }
        return table;
    }
}
