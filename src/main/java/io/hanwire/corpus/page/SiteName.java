package io.hanwire.corpus.page;

import io.hanwire.corpus.line.BylineReader;
import io.hanwire.corpus.line.Lines;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Takes the names of site and section off the end of a page's title: 「标题_新浪财经_新浪网」. */
final class SiteName {

    private static final Pattern SEPARATOR =
            Pattern.compile("[_|｜»«丨]|[ 　][-–—·•:/][ 　]|--+|——|-(?=[^-]{2,16}$)|(?<=.{8})[–—·]");
    private static final int LONGEST = 24;
    private static final int LONGEST_UNNAMED = 12;

    private SiteName() {}

    /**
     * {@code title} without the parts after the first separator, as far as these read as names: a known one of
     * {@code siteNames}, or short and without a figure. The first part always stays: 「電動車｜小鵬上季轉蝕為賺｜星島頭條」 loses only
     * its last.
     */
    static String strip(String title, Collection<String> siteNames) {
        String whole = Lines.single(title);
        List<Integer> starts = new ArrayList<>();
        List<Integer> ends = new ArrayList<>();
        Matcher matcher = SEPARATOR.matcher(whole);
        while (matcher.find()) {
            starts.add(matcher.start());
            ends.add(matcher.end());
        }
        int end = whole.length();
        for (int i = starts.size() - 1; i >= 0; i--) {
            String part = Lines.trim(whole.substring(ends.get(i), end));
            String before = Lines.trim(whole.substring(0, starts.get(i)));
            boolean longerBefore = PageTitle.normal(before).length() >= 6 || part.isEmpty();
            if (!longerBefore || !isName(part, siteNames)) {
                break;
            }
            end = starts.get(i);
        }
        return Lines.trim(whole.substring(0, end));
    }

    /** The last part of {@code title} where it reads as an outlet: 「…_证券时报网」; null where it does not. */
    static @Nullable String outlet(String title) {
        String whole = Lines.single(title);
        Matcher matcher = SEPARATOR.matcher(whole);
        int last = -1;
        while (matcher.find()) {
            last = matcher.end();
        }
        String part = last < 0 ? "" : Lines.trim(whole.substring(last));
        return part.length() <= LONGEST_UNNAMED && BylineReader.isOutlet(part) ? part : null;
    }

    private static boolean isName(String part, Collection<String> siteNames) {
        if (part.isEmpty() || siteNames.stream().anyMatch(name -> part.contains(name) || name.contains(part))) {
            return true;
        }
        boolean figure = part.chars().anyMatch(c -> c >= '0' && c <= '9' || "，。！？%％“”".indexOf(c) >= 0);
        boolean latin = part.chars().allMatch(c -> c < 0x250);
        if (part.matches("\\d{4}年第\\d{1,3}[期号號].{0,8}")) {
            return true;
        }
        return part.length() <= (latin ? LONGEST : LONGEST_UNNAMED)
                && (!figure || part.matches("[A-Za-z0-9.]{2,24}|\\d{1,3}[\\p{IsHan}A-Za-z]{1,8}"));
    }
}
