package io.hanwire.index;

import io.hanwire.entity.Entity;
import io.hanwire.index.analysis.SearchText;
import io.hanwire.text.Span;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.StringHelper;

/** Finds the names of a text that stand for registered entities of the index: the longest first, none overlapping another. */
final class AliasFinder {

    /** A name of a query and whom it stands for. */
    record Named(Span span, List<Entity> entities) {}

    private static final int LONGEST = 40;

    private final Terms aliases;
    private final EntityTable entities;

    private AliasFinder(Terms aliases, EntityTable entities) {
        this.aliases = aliases;
        this.entities = entities;
    }

    /** The names in {@code canonical} in order of place. */
    static List<Named> find(EntityTable entities, String canonical) throws IOException {
        Terms aliases = MultiTerms.getTerms(entities.reader(), Fields.ALIAS);
        return aliases == null ? List.of() : new AliasFinder(aliases, entities).find(SearchText.fold(canonical));
    }

    private List<Named> find(String folded) throws IOException {
        List<Named> found = new ArrayList<>();
        TermsEnum terms = aliases.iterator();
        int start = 0;
        while (start < folded.length()) {
            int end = isBorder(folded, start) ? longest(folded, start, terms) : start;
            if (end > start) {
                found.add(new Named(new Span(start, end), entities.named(folded.substring(start, end))));
            }
            start = Math.max(end, start + 1);
        }
        return found;
    }

    /** Where the longest name that begins at {@code start} ends, or {@code start}. */
    private static int longest(String folded, int start, TermsEnum terms) throws IOException {
        int limit = Math.min(folded.length(), start + LONGEST);
        int longest = start;
        for (int end = start + 2; end <= limit; end++) {
            BytesRef prefix = new BytesRef(folded.substring(start, end));
            TermsEnum.SeekStatus status = terms.seekCeil(prefix);
            if (status == TermsEnum.SeekStatus.END || !StringHelper.startsWith(terms.term(), prefix)) {
                break;
            }
            if (status == TermsEnum.SeekStatus.FOUND && isBorder(folded, end)) {
                longest = end;
            }
        }
        return longest;
    }

    /** Whether no run of Latin letters and digits goes on across {@code index}. */
    private static boolean isBorder(String text, int index) {
        return index == 0 || index == text.length() || !isLatin(text.charAt(index - 1)) || !isLatin(text.charAt(index));
    }

    private static boolean isLatin(char c) {
        return c < 0x2e80 && Character.isLetterOrDigit(c);
    }
}
