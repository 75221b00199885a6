package io.hanwire.index;

import io.hanwire.corpus.line.Removed;
import java.util.ArrayList;
import java.util.List;

/**
 * What was noted when an article was read, kept with it so that nobody has to guess why a sentence of the page is not in it.
 *
 * @param editors editors and the like (责编), who are no authors
 * @param removed what was left out, each with its reason, in the order found; of all of it at most
 *     {@value #MOST_REMOVED} characters, the rest as a warning
 * @param warnings damaged characters, impossible dates and the like
 */
public record ReadingRecord(List<String> editors, List<Removed> removed, List<String> warnings) {

    /** How many characters of what was left out are kept. */
    static final int MOST_REMOVED = 50_000;

    /** Nothing to note. */
    public static final ReadingRecord NONE = new ReadingRecord(List.of(), List.of(), List.of());

    public ReadingRecord {
        editors = List.copyOf(editors);
        List<Removed> kept = beginning(removed);
        List<String> noted = new ArrayList<>(warnings);
        if (kept.size() < removed.size()) {
            noted.add(
                    "of " + removed.size() + " parts that were left out, the first " + kept.size() + " are kept here");
        }
        removed = List.copyOf(kept);
        warnings = List.copyOf(noted);
    }

    private static List<Removed> beginning(List<Removed> removed) {
        int characters = 0;
        int end = 0;
        while (end < removed.size() && characters + removed.get(end).text().length() <= MOST_REMOVED) {
            characters += removed.get(end).text().length();
            end++;
        }
        return removed.subList(0, end);
    }
}
