package io.hanwire.corpus.line;

import io.hanwire.corpus.date.PrintedDate;
import io.hanwire.corpus.date.StatedDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a byline says: 「2025-10-30 01:28 經濟日報／記者 林宥丞／台北報導」 names source, author and date.
 *
 * @param source the outlet, or null
 * @param authors writers
 * @param editors editors, proof-readers and the like, who are no authors
 * @param published the date, or null
 * @param updated the date of the last change, where a line gives it, or null
 * @param yearless a date without a year, 「12月17日」, or null
 * @param warning what is wrong with a date that is printed but cannot be, or null
 * @param labelled whether a label (记者, 来源：, 報導) says that this is a byline, and not a date alone
 */
public record Byline(
        @Nullable String source,
        List<String> authors,
        List<String> editors,
        @Nullable StatedDate published,
        @Nullable StatedDate updated,
        @Nullable PrintedDate yearless,
        @Nullable String warning,
        boolean labelled) {

    public Byline {
        authors = List.copyOf(authors);
        editors = List.copyOf(editors);
    }
}
