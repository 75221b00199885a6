package io.hanwire.bench;

import java.util.List;
import java.util.Locale;

/**
 * What was measured with so many articles.
 *
 * @param articles how many
 * @param first the first ingest
 * @param second the ingest of the unchanged corpus
 * @param indexMegabytes the size of the index
 * @param median the median time of a query, in milliseconds
 * @param slow the time that one of a hundred queries takes, in milliseconds
 * @param export the export of all facts
 * @param facts how many there are
 */
record GrowthRow(
        int articles,
        MeasuredProcess first,
        MeasuredProcess second,
        long indexMegabytes,
        double median,
        double slow,
        MeasuredProcess export,
        long facts) {

    static final List<String> TITLES = List.of(
            "articles",
            "articles/s",
            "processor ms/article",
            "heap after collection, MB",
            "resident, MB",
            "index, MB",
            "rerun, s",
            "rerun, % of first",
            "query p50, ms",
            "query p99, ms",
            "facts",
            "export, s",
            "export heap, MB");

    /** The cells under {@link #TITLES}. */
    List<String> cells() {
        return List.of(
                number("%,d", articles),
                number("%,.0f", articles / first.seconds()),
                number("%.2f", processorMillis()),
                number("%d", first.heapMegabytes()),
                number("%d", first.residentMegabytes()),
                number("%,d", indexMegabytes),
                number("%.1f", second.seconds()),
                number("%.1f", 100 * second.seconds() / first.seconds()),
                number("%.1f", median),
                number("%.1f", slow),
                number("%,d", facts),
                number("%.1f", export.seconds()),
                number("%d", export.heapMegabytes()));
    }

    double processorMillis() {
        return 1_000 * first.processorSeconds() / articles;
    }

    private static String number(String format, Object value) {
        return String.format(Locale.ROOT, format, value);
    }
}
