package io.hanwire.corpus.page;

import io.hanwire.text.Tsv;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Knows links in a paragraph that only lead away from it, by the resource {@code link-words.tsv}. */
final class LinkWords {

    private static final int LONGEST = 20;
    private static final Pattern SIGNS = Pattern.compile("^[\\s\\[【(（>》»]+|[\\s\\]】)）>》»]+$");
    private static final Map<String, List<String>> WORDS = new HashMap<>();

    static {
        for (String[] row : Tsv.rows(LinkWords.class, "link-words.tsv", 2)) {
            WORDS.put(row[0], Tsv.words(row[1]));
        }
    }

    private LinkWords() {}

    /** Whether a link with this text is no part of the paragraph that it stands in: 「返回腾讯网首页>>」, 「【详细】」. */
    static boolean leadAway(String text) {
        if (text.length() > LONGEST) {
            return false;
        }
        String bare = SIGNS.matcher(text).replaceAll("");
        return WORDS.getOrDefault("whole", List.of()).contains(bare)
                || WORDS.getOrDefault("starts", List.of()).stream().anyMatch(bare::startsWith)
                        && WORDS.getOrDefault("ends", List.of()).stream().anyMatch(bare::endsWith);
    }
}
