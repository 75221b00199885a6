package io.hanwire.entity;

import io.hanwire.language.Word;
import io.hanwire.language.WordSegmenter;
import io.hanwire.text.Span;
import io.hanwire.text.Tsv;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * Finds markets and sectors by their structure: a region, the goods, and 市场, 产业 or 行业 (中国GPU市场, 全球DRAM产业); the last may
 * be missing before a measure of the market (我国动力电池装车量). The words are in {@code markets.tsv}. Immutable and safe for use by
 * several threads.
 */
final class Markets {

    /** The longest goods, in characters: 人工智能加速服务器. */
    private static final int LONGEST = 16;

    private static final int LONGEST_REGION = 4;

    /** Verbs by their tag, which names of goods hold. */
    private static final String VERBS_IN_GOODS = "折叠 加速 储能 动力 代工 计算 支付 出行 通信 制造 设计 封装 测试 存储 充电 驾驶 自动驾驶 配送 零售 包装 运输";

    private static final int REACH_OF_BODY = 6;

    /** The length of the noun that tells the kind of goods: 手机, 电池. */
    private static final int KIND = 2;

    private final Map<String, Set<String>> words;
    private final BitSet regionStarts = new BitSet();

    private Markets(Map<String, Set<String>> words) {
        this.words = words;
        words.get("region").forEach(region -> regionStarts.set(region.charAt(0)));
    }

    static Markets load() {
        Map<String, Set<String>> words = new HashMap<>();
        for (String[] row : Tsv.rows(Markets.class, "markets.tsv", 2)) {
            words.computeIfAbsent(row[0], kind -> new HashSet<>()).addAll(Arrays.asList(row[1].split(" ")));
        }
        return new Markets(words);
    }

    /** Adds the markets of {@code text} to {@code mentions}. */
    void add(String text, MentionSet mentions) {
        Set<String> kinds = new HashSet<>();
        for (int i = 0; i + 4 < text.length(); i++) {
            int region = regionAt(text, i);
            if (region == 0) {
                continue;
            }
            int end = end(text, i + region);
            if (end > 0 && isGoods(text.substring(i + region, end)) && add(text, new Span(i, end), mentions)) {
                kinds.add(kind(text.substring(i, end)));
                i = end - 1;
            }
        }
        if (!kinds.isEmpty()) {
            addParts(text, kinds, mentions);
        }
    }

    /** 手机 of 中国智能手机市场. */
    private String kind(String market) {
        String goods = market;
        for (String head : words.get("head")) {
            goods = goods.endsWith(head) ? goods.substring(0, goods.length() - head.length()) : goods;
        }
        return goods.substring(Math.max(0, goods.length() - KIND));
    }

    /** Parts of a market of the article: after 中国智能手机市场, 「折叠屏手机出货262万台」 speaks of 折叠屏手机. */
    private void addParts(String text, Set<String> kinds, MentionSet mentions) {
        for (String measure : words.get("measure")) {
            for (int at = text.indexOf(measure); at > 0; at = text.indexOf(measure, at + 1)) {
                int start = at;
                while (start > 0 && at - start < LONGEST && NameFolding.isHan(text.charAt(start - 1))) {
                    start--;
                }
                String goods = text.substring(start, at);
                if (goods.length() > KIND && kinds.contains(kind(goods)) && holdsNoOther(goods) && isGoods(goods)) {
                    add(text, new Span(start, at), mentions);
                }
            }
        }
    }

    private boolean holdsNoOther(String goods) {
        return words.get("verb").stream().noneMatch(goods::contains)
                && words.get("break").stream().noneMatch(goods::contains);
    }

    private static boolean add(String text, Span span, MentionSet mentions) {
        for (Mention other : mentions.overlapping(span)) {
            boolean goods = other.entity().type() == EntityType.PRODUCT && span.contains(other.span());
            if (!goods) {
                return false;
            }
        }
        String name = span.of(text).replace(" ", "");
        return mentions.addOverShorter(new Mention(span, Entity.unregistered(name, EntityType.MARKET)));
    }

    private int regionAt(String text, int at) {
        if (!regionStarts.get(text.charAt(at))) {
            return 0;
        }
        for (int length = Math.min(LONGEST_REGION, text.length() - at); length >= 2; length--) {
            if (words.get("region").contains(text.substring(at, at + length))) {
                return length;
            }
        }
        return 0;
    }

    /** The end of the market whose region ends at {@code from}, or 0 where what follows is no market. */
    private int end(String text, int from) {
        int limit = Math.min(text.length(), from + LONGEST);
        for (int i = from; i < limit; i++) {
            for (String head : words.get("head")) {
                if (text.startsWith(head, i)) {
                    return marketEnd(text, from, i, i + head.length());
                }
            }
            if (i > from && startsWithAny(text, i, "measure")) {
                return i - from >= 2 && text.charAt(i - 1) != '场' ? i : 0;
            }
            if (text.charAt(i) == '\n'
                    || words.get("break").contains(text.substring(i, i + 1))
                    || startsWithAny(text, i, "verb")) {
                return 0;
            }
        }
        return 0;
    }

    /** 「中国汽车动力电池产业创新联盟」 is a body, no sector. */
    private boolean bodyAt(String text, int end) {
        for (int i = end; i < Math.min(text.length(), end + REACH_OF_BODY); i++) {
            if (startsWithAny(text, i, "body")) {
                return true;
            }
            if (!NameFolding.isHan(text.charAt(i))) {
                return false;
            }
        }
        return false;
    }

    /** 「中国市场」 alone is where somebody sells, no subject; 「国内市场」 is one only before its measure. */
    private int marketEnd(String text, int from, int head, int end) {
        boolean bare = head == from;
        boolean continued = end < text.length() && "化链经部".indexOf(text.charAt(end)) >= 0;
        if (continued || bodyAt(text, end) || bare && !startsWithAny(text, end, "measure")) {
            return 0;
        }
        return end;
    }

    /** Goods are named by nouns: 「国产GPU很难通过堆叠晶体管规模」 names no market. */
    private static boolean isGoods(String goods) {
        for (Word word : WordSegmenter.words(goods)) {
            char tag = word.tag().charAt(0);
            boolean verb = tag == 'v' && !word.tag().equals("vn") && word.text().length() > 1;
            if (tag == 'd'
                    || tag == 'p'
                    || tag == 'c'
                    || tag == 'r'
                    || tag == 'u'
                    || tag == 'm' && word.text().length() > 1
                    || verb && VERBS_IN_GOODS.indexOf(word.text()) < 0) {
                return false;
            }
        }
        return true;
    }

    private boolean startsWithAny(String text, int at, String kind) {
        for (String word : words.get(kind)) {
            if (text.startsWith(word, at)) {
                return true;
            }
        }
        return false;
    }
}
