package io.hanwire.corpus.line;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A page of several articles: a tag line, then for each article a title line and body lines of which the last ends in its
 * source in parentheses.
 *
 * <pre>
 * #沐曦
 * 中國國產GPU突圍:從“輸血”到“造血”,殊途能否同歸?
 * “沐曦模式”更考驗核心晶片的硬實力 … 佔據更有利的位置。 (經濟觀察網)
 * 中國AI 50強出爐:寒武紀、摩爾執行緒、沐曦股份位列前三
 * AI晶片相關企業包攬榜單 … 同比實現翻倍增長。 (半導體產業縱橫)
 * </pre>
 */
final class FeedPage {

    /**
     * One article of the page.
     *
     * @param tag the tag line, on the first article only, or {@code ""}
     * @param body its lines, without the source
     */
    record Part(String tag, String title, List<String> body, String source) {}

    private static final Pattern TAG = Pattern.compile("[#＃][^\\s#＃。，,]{1,20}[#＃]?");
    private static final Pattern SOURCE =
            Pattern.compile("[ 　\\u00a0]?[(（]([\\p{IsHan}A-Za-z][\\p{IsHan}A-Za-z0-9·.&\\- ]{1,19})[)）]$");

    private FeedPage() {}

    /** The articles, or none where {@code lines} are not such a page. */
    static List<Part> split(List<String> lines) {
        List<Part> parts = new ArrayList<>();
        int at = 0;
        String tag = "";
        if (!lines.isEmpty() && TAG.matcher(lines.getFirst()).matches()) {
            tag = lines.getFirst();
            at = 1;
        }
        while (at < lines.size()) {
            String title = lines.get(at);
            int end = at + 1;
            while (end < lines.size() && source(lines.get(end)).isEmpty()) {
                end++;
            }
            if (end >= lines.size()
                    || !Headline.readsAsTitle(title)
                    || !source(title).isEmpty()) {
                return List.of();
            }
            String last = lines.get(end);
            String source = source(last);
            List<String> body = new ArrayList<>(lines.subList(at + 1, end));
            body.add(withoutSource(last));
            parts.add(new Part(tag, title, body, source));
            tag = "";
            at = end + 1;
        }
        boolean tagged = TAG.matcher(lines.isEmpty() ? "" : lines.getFirst()).matches();
        return parts.size() > 1 || tagged ? parts : List.of();
    }

    /** The source that closes {@code line} after a sentence end, or {@code ""}. */
    private static String source(String line) {
        String end = line.length() > 40 ? line.substring(line.length() - 40) : line;
        Matcher matcher = SOURCE.matcher(end);
        if (!matcher.find() || matcher.start() == 0 || line.length() < 30) {
            return "";
        }
        char before = end.charAt(matcher.start() - 1);
        boolean spaced = " 　\u00a0".indexOf(end.charAt(matcher.start())) >= 0;
        return spaced || "。！？!?”」…".indexOf(before) >= 0 ? matcher.group(1).strip() : "";
    }

    private static String withoutSource(String line) {
        int open = Math.max(line.lastIndexOf('('), line.lastIndexOf('（'));
        return Lines.trim(line.substring(0, open));
    }
}
