package io.hanwire.fact;

import io.hanwire.entity.Mention;
import io.hanwire.figure.Figure;
import io.hanwire.period.Period;
import io.hanwire.text.Sentence;
import io.hanwire.text.Span;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Lays what is seen in a sentence out from left to right: names, times, figures and words of the lexicon as marks, and the
 * text between them as gaps. Linear in the sentence's length.
 */
final class Marker {

    private static final String STOPS = "，,；;：:。！？!?|｜■●▲◆　─…";
    private static final String SILENT = "“”\"「」『』《》〈〉‘’'【】[] \t\u00a0*_#";
    private static final String OPENERS = "（(〔";
    private static final String CLOSERS = "）)〕";
    private static final char FIRST_IDEOGRAPH = '一';
    private static final char LAST_IDEOGRAPH = '鿿';

    private final Lexicon lexicon;
    private final String text;
    private final List<Mark> seen;

    Marker(Lexicon lexicon, Observations observations) {
        this.lexicon = lexicon;
        this.text = observations.text().text();
        List<Mark> all = new ArrayList<>();
        for (Period period : observations.periods()) {
            all.add(new Mark.When(period.span(), period));
        }
        FoundNames names = new FoundNames(lexicon, observations);
        for (Mention mention : observations.mentions()) {
            Mention judged = names.judged(mention);
            if (judged != null) {
                all.add(new Mark.Name(judged.span(), judged));
            }
        }
        for (Mention mention : names.subsidiaries()) {
            all.add(new Mark.Name(mention.span(), mention));
        }
        for (Mention mention : new ModelNames(text).mentions()) {
            all.add(new Mark.Name(mention.span(), mention));
        }
        for (Figure figure : observations.figures()) {
            all.add(new Mark.Amount(figure.outer(), figure));
        }
        all.sort((a, b) -> a.span().compareTo(b.span()));
        this.seen = withoutOverlaps(all);
    }

    private static List<Mark> withoutOverlaps(List<Mark> sorted) {
        List<Mark> kept = new ArrayList<>(sorted.size());
        int end = 0;
        for (Mark mark : sorted) {
            if (mark.span().start() >= end) {
                kept.add(mark);
                end = mark.span().end();
            } else if (mark instanceof Mark.Amount amount
                    && amount.figure().span().start() >= end) {
                Span span = new Span(end, mark.span().end());
                kept.add(new Mark.Amount(span, amount.figure()));
                end = span.end();
            }
        }
        return kept;
    }

    /** The marks of {@code sentence} in order; in a headline white space ends a clause. */
    List<Mark> marks(Sentence sentence, boolean headline) {
        List<Mark> marks = new ArrayList<>();
        int at = sentence.span().start();
        int end = sentence.span().end();
        for (int next = firstFrom(at); at < end; next++) {
            Mark recognised = next < seen.size() ? seen.get(next) : null;
            int limit =
                    recognised == null ? end : Math.min(end, recognised.span().start());
            addWords(at, limit, headline, marks);
            if (recognised == null || limit == end) {
                break;
            }
            marks.add(recognised);
            at = recognised.span().end();
        }
        return holdsDirect(marks) ? onlyDirect(marks) : marks;
    }

    /** Adds the words and signs from {@code start} to {@code limit}, where the next name or figure begins, and the gaps. */
    private void addWords(int start, int limit, boolean headline, List<Mark> marks) {
        int at = start;
        int gap = at;
        while (at < limit) {
            Mark here = wordOrSign(at, limit, headline);
            int end = here == null ? at + 1 : here.span().end();
            boolean silent = here == null && isSilent(text.charAt(at));
            if (here != null || silent) {
                addGap(gap, at, marks);
                gap = end;
            }
            if (here != null) {
                marks.add(here);
            }
            at = end;
        }
        addGap(gap, limit, marks);
    }

    private void addGap(int start, int end, List<Mark> marks) {
        if (end > start) {
            marks.add(new Mark.Gap(new Span(start, end), text.substring(start, end)));
        }
    }

    private @Nullable Mark wordOrSign(int at, int limit, boolean headline) {
        char c = text.charAt(at);
        if (isStop(c) || headline && c == ' ') {
            return new Mark.Stop(new Span(at, at + 1), c);
        }
        for (Term word : lexicon.at(text, at, limit)) {
            int end = at + word.text().length();
            if (insideLatinWord(at, end)) {
                continue;
            }
            Term term = !word.isDirect() || recognisedAt(end, limit) ? word : word.standingAlone();
            if (term != null) {
                return new Mark.Word(new Span(at, end), term);
            }
        }
        return null;
    }

    private static boolean isStop(char c) {
        return !isIdeograph(c) && (STOPS.indexOf(c) >= 0 || opens(c) || closes(c));
    }

    private static boolean isSilent(char c) {
        return !isIdeograph(c) && SILENT.indexOf(c) >= 0;
    }

    /** Whether {@code c} is one of the Chinese characters, which most of a text is: none of them is a sign. */
    private static boolean isIdeograph(char c) {
        return c >= FIRST_IDEOGRAPH && c <= LAST_IDEOGRAPH;
    }

    /** Whether something recognised begins at {@code at}, past white space: {@code limit} is where the next name or figure is. */
    private boolean recognisedAt(int at, int limit) {
        int start = at;
        while (start < limit && (text.charAt(start) == ' ' || text.charAt(start) == '“')) {
            start++;
        }
        return start >= limit || !lexicon.at(text, start, limit).isEmpty();
    }

    private boolean insideLatinWord(int start, int end) {
        if (text.charAt(start) >= 128 && text.charAt(end - 1) >= 128) {
            return false;
        }
        return isLatin(start) && isLatin(start - 1) || isLatin(end - 1) && isLatin(end);
    }

    private boolean isLatin(int at) {
        return at >= 0 && at < text.length() && text.charAt(at) < 128 && Character.isLetter(text.charAt(at));
    }

    private int firstFrom(int start) {
        int low = 0;
        int high = seen.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (seen.get(middle).span().start() < start) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private static boolean holdsDirect(List<Mark> marks) {
        for (Mark mark : marks) {
            if (mark instanceof Mark.Word word && word.term().isDirect()) {
                return true;
            }
        }
        return false;
    }

    /** Makes gaps of the words that count only before something recognised and have none behind them. */
    private List<Mark> onlyDirect(List<Mark> marks) {
        List<Mark> kept = new ArrayList<>(marks.size());
        for (int i = marks.size() - 1; i >= 0; i--) {
            Mark mark = marks.get(i);
            if (mark instanceof Mark.Word word && word.term().isDirect() && !recognisedAfter(kept)) {
                Term alone = word.term().standingAlone();
                mark = alone == null
                        ? new Mark.Gap(word.span(), word.term().text())
                        : new Mark.Word(word.span(), alone);
            }
            Mark after = kept.isEmpty() ? null : kept.get(kept.size() - 1);
            if (mark instanceof Mark.Gap
                    && after instanceof Mark.Gap
                    && mark.span().end() == after.span().start()) {
                Span both = mark.span().union(after.span());
                kept.set(kept.size() - 1, new Mark.Gap(both, both.of(text)));
            } else {
                kept.add(mark);
            }
        }
        return kept.reversed();
    }

    private static boolean recognisedAfter(List<Mark> reversed) {
        if (reversed.isEmpty()) {
            return false;
        }
        Mark after = reversed.get(reversed.size() - 1);
        return !(after instanceof Mark.Gap || after instanceof Mark.Stop);
    }

    static boolean opens(char sign) {
        return OPENERS.indexOf(sign) >= 0;
    }

    static boolean closes(char sign) {
        return CLOSERS.indexOf(sign) >= 0;
    }
}
