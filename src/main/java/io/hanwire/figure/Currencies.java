package io.hanwire.figure;

import io.hanwire.text.Region;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds out which currency a bare 元 or 仙 is of. In this order: a note beside it（美元）; 元人民币 earlier in its sentence, where
 * the text is not of the mainland; a note that holds for all that follows（人民币，下同）, but not for prices and values on the
 * exchange, which stay in the currency of the place; the region. Takes candidates in order of place; not safe for use by several
 * threads.
 */
final class Currencies {

    private final char[] text;
    private final Lexicon lexicon;
    private final Region region;
    private final List<CurrencyNotes.Note> notes;

    private int nextNote;
    private @Nullable String declared;
    private @Nullable String ofSentence;
    private @Nullable String lastNamed;
    private int readTo;

    Currencies(char[] text, Lexicon lexicon, Region region, List<CurrencyNotes.Note> notes) {
        this.text = text;
        this.lexicon = lexicon;
        this.region = region;
        this.notes = notes;
    }

    /**
     * The currency of {@code candidate} where it is written without one, or null where its region decides.
     *
     * @param outerStart where the words that bound it begin
     */
    @Nullable
    String of(Candidate candidate, int outerStart) {
        if (candidate.kind != FigureKind.MONEY) {
            return null;
        }
        String beside = note(candidate);
        endSentences(candidate.start);
        if (!candidate.unit.equals(Unit.LOCAL)) {
            lastNamed = candidate.unit;
            ofSentence = candidate.namedBehind ? candidate.unit : ofSentence;
            return null;
        }
        if (beside != null) {
            return beside;
        }
        if (ofSentence != null && (region != Region.CN || declared != null)) {
            return ofSentence;
        }
        if (declared != null && (isAbroad() || !isOfMarket(outerStart))) {
            candidate.marks.add(FigureMark.DECLARED);
            return declared;
        }
        return isCent(candidate) && (region == Region.CN || region == Region.TW) ? lastNamed : null;
    }

    private static boolean isCent(Candidate candidate) {
        return candidate.written != null && candidate.written.factor().compareTo(BigDecimal.ONE) < 0;
    }

    private void endSentences(int to) {
        for (; readTo < to; readTo++) {
            if (text[readTo] == '。' || text[readTo] == '\n') {
                ofSentence = null;
            }
        }
    }

    /** A text in mainland characters that counts in another currency, 「（新元，下同）」, is of another place. */
    private boolean isAbroad() {
        return region == Region.CN && !"CNY".equals(declared);
    }

    private boolean isOfMarket(int outerStart) {
        int at = outerStart > 0 && text[outerStart - 1] == ' ' ? outerStart - 1 : outerStart;
        WordTrie.Entry<Lexicon.Context> context = lexicon.contexts.longestBefore(text, at, 0);
        return context != null && context.value() == Lexicon.Context.MARKET;
    }

    /** The currency of a note right behind {@code candidate}, or null; takes up the notes that stand before. */
    private @Nullable String note(Candidate candidate) {
        String beside = null;
        while (nextNote < notes.size() && notes.get(nextNote).start() <= candidate.end + 1) {
            CurrencyNotes.Note note = notes.get(nextNote);
            if (note.lasting()) {
                declared = note.code();
            }
            beside = note.start() >= candidate.end ? note.code() : null;
            nextNote++;
        }
        return beside;
    }
}
