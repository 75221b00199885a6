package io.hanwire.figure;

import java.util.ArrayList;
import java.util.List;

/**
 * Collects the notes in parentheses that name a currency.
 *
 * <pre>{@code
 * note = ( "(" | "（" ) … currency … [ "下同" ] ( ")" | "）" )
 * }</pre>
 */
final class CurrencyNotes {

    /** A note of the figure before it or, with 下同, of all that follows. */
    record Note(int start, String code, boolean lasting) {}

    private static final int MOST_NOTE = 24;

    private final char[] text;
    private final Lexicon lexicon;
    private final List<Note> notes = new ArrayList<>();

    CurrencyNotes(char[] text, Lexicon lexicon) {
        this.text = text;
        this.lexicon = lexicon;
    }

    /** The notes read, in order of place. */
    List<Note> notes() {
        return notes;
    }

    /** Notes a currency that the parentheses at {@code i} declare: （人民币，下同）; the place to read on at. */
    int read(int i) {
        int most = Math.min(text.length, i + MOST_NOTE);
        for (int p = i + 1; p < most; p++) {
            if (isClose(text[p]) || lexicon.characters.role(text[p]) == CharacterTable.ARABIC) {
                return i + 1;
            }
            WordTrie.Entry<String> currency = lexicon.currencies.longestAt(text, p);
            if (currency != null) {
                int after = p + currency.length();
                boolean lasting = saysSo(after, most);
                if (lasting || (after < text.length && isClose(text[after]))) {
                    notes.add(new Note(i, currency.value(), lasting));
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
