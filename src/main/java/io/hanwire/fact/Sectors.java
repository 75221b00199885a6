package io.hanwire.fact;

import io.hanwire.text.Span;
import java.util.List;
import java.util.Set;

/** Common nouns that stand for a sector or a group of companies: 国产GPU企业, 机器人创业公司. */
final class Sectors {

    private static final int MIN_LENGTH = 4;
    private static final int MAX_LENGTH = 14;
    private static final List<String> OPENINGS = List.of("中国", "国产", "全球", "我国", "本土", "全行业");
    private static final List<String> ENDINGS = List.of("企业", "厂商", "行业", "创业公司", "上市公司", "模型");
    private static final Set<String> WHOLE = Set.of("行业", "全行业", "业内", "业界", "全国汽车");
    private static final List<String> LEADS = List.of("当前", "目前", "而", "但", "其中", "整个", "如今");

    private Sectors() {}

    /** Where {@code span} of {@code text}, the words before a metric, names a sector; empty where it names none. */
    static Span in(String text, Span span) {
        int start = span.start();
        int end = span.end();
        for (String lead : LEADS) {
            if (text.startsWith(lead, start)) {
                start += lead.length();
            }
        }
        while (end > start && text.charAt(end - 1) == '的') {
            end--;
        }
        String name = text.substring(Math.min(start, end), end);
        boolean opens = OPENINGS.stream().anyMatch(name::startsWith);
        boolean closes = ENDINGS.stream().anyMatch(name::endsWith);
        boolean sized = name.length() >= MIN_LENGTH && name.length() <= MAX_LENGTH;
        boolean sector = sized && closes && (opens || !name.endsWith("企业")) || WHOLE.contains(name);
        return sector ? new Span(start, end) : new Span(end, end);
    }
}
