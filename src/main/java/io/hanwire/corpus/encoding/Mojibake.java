package io.hanwire.corpus.encoding;

import io.hanwire.corpus.guard.Reason;
import io.hanwire.corpus.guard.Refusal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Knows the remains of a wrong conversion from language: 「鎽╃埦绾跨▼」 is 「摩尔线程」 read in the wrong encoding, 「锟斤拷」 what is
 * left of characters that were lost.
 */
public final class Mojibake {

    /** So many Chinese characters are judged at a time; a paragraph of rare names alone does not condemn a text. */
    private static final int WINDOW = 60;

    /** The share of common characters below which a window is not language. */
    private static final double LANGUAGE = 0.4;

    private static final List<String> LOST = List.of("锟斤拷", "斤拷锟", "烫烫烫烫", "屯屯屯屯", "锘锘");

    private Mojibake() {}

    /**
     * Throws a {@link Refusal} for {@link Reason#MOJIBAKE} where a fifth of {@code text} or more is the remains of a wrong
     * conversion; returns a warning where less is, and null for a clean text.
     */
    public static @Nullable String check(String text) {
        int han = 0;
        for (int i = 0; i < text.length(); i++) {
            if (CommonCharacters.isHan(text.charAt(i))) {
                han++;
            }
        }
        int lost = lost(text);
        if (lost > 2 && lost * 50L > han) {
            throw new Refusal(Reason.MOJIBAKE, lost + " places hold what is left of lost characters (锟斤拷 or U+FFFD)");
        }
        String latin = latinRemains(text);
        if (latin != null) {
            throw new Refusal(Reason.MOJIBAKE, "UTF-8 text that was read as a Western encoding: " + latin);
        }
        int foreign = foreign(text);
        if (foreign * 5L >= han && foreign > 0) {
            int at = firstForeign(text);
            throw new Refusal(
                    Reason.MOJIBAKE, "not language but the remains of a wrong conversion: " + excerpt(text, at));
        }
        if (foreign > 0) {
            return "a passage looks like the remains of a wrong conversion: " + excerpt(text, firstForeign(text));
        }
        return lost == 0 ? null : lost + " characters were lost before the text was saved";
    }

    /** The offset of the first window of {@code text} that is not language, or −1. */
    static int firstForeign(String text) {
        return scan(text, true);
    }

    private static int foreign(String text) {
        return scan(text, false);
    }

    /** The offset of the first window that is no language, or the number of characters in all such windows. */
    private static int scan(String text, boolean first) {
        int start = 0;
        int han = 0;
        int common = 0;
        int foreign = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (CommonCharacters.isCommon(c)) {
                common++;
                han++;
            } else if (CommonCharacters.isHan(c)) {
                han++;
            }
            boolean last = i == text.length() - 1;
            if (han == WINDOW || last && han >= WINDOW / 4) {
                if (common < han * LANGUAGE) {
                    if (first) {
                        return start;
                    }
                    foreign += han;
                }
                start = i + 1;
                han = 0;
                common = 0;
            }
        }
        return first ? -1 : foreign;
    }

    private static int lost(String text) {
        int count = 0;
        for (String remains : LOST) {
            for (int at = text.indexOf(remains); at >= 0; at = text.indexOf(remains, at + remains.length())) {
                count++;
            }
        }
        for (int at = text.indexOf('\ufffd'); at >= 0; at = text.indexOf('\ufffd', at + 1)) {
            count++;
        }
        return count;
    }

    /** Three-byte characters read one byte at a time stand in rows: ä¸­å›½; in European words they stand alone. */
    private static @Nullable String latinRemains(String text) {
        int pairs = 0;
        int letters = 0;
        int first = -1;
        for (int i = 0; i + 1 < text.length(); i++) {
            if (isUpperLatin(text.charAt(i))) {
                letters++;
                first = first < 0 ? i : first;
                if (text.charAt(i + 1) > 0x7f && !CommonCharacters.isHan(text.charAt(i + 1))) {
                    pairs++;
                }
            }
        }
        return letters >= 30 && pairs * 10 > letters * 6 ? excerpt(text, first) : null;
    }

    private static boolean isUpperLatin(char c) {
        return c >= '\u00c0' && c <= '\u00ff';
    }

    private static String excerpt(String text, int at) {
        return "「" + text.substring(at, Math.min(text.length(), at + 20)) + "」";
    }
}
