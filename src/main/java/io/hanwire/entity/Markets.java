package io.hanwire.entity;

import io.hanwire.language.Word;
import io.hanwire.language.WordSegmenter;
import io.hanwire.text.Span;
import io.hanwire.text.Tsv;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
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

    private static final int LONGEST_GLOSS = 14;

    private static final int REACH_OF_BODY = 6;

    /** The length of the noun that tells the kind of goods: 手机, 电池. */
    private static final int KIND = 2;

    private final PhraseSet regions;
    private final List<String> heads;
    private final PhraseSet headWords;
    private final PhraseSet measures;
    private final PhraseSet wholes;
    private final PhraseSet breaks;
    private final PhraseSet verbs;
    private final PhraseSet goodsVerbs;
    private final PhraseSet bodies;
    private final PhraseSet times;

    private Markets(Map<String, List<String>> words) {
        regions = PhraseSet.of(words.get("region"));
        heads = words.get("head");
        headWords = PhraseSet.of(heads);
        measures = PhraseSet.of(words.get("measure"));
        wholes = PhraseSet.of(words.get("whole"));
        breaks = PhraseSet.of(words.get("break"));
        verbs = PhraseSet.of(words.get("verb"));
        goodsVerbs = PhraseSet.of(words.get("goods-verb"));
        bodies = PhraseSet.of(words.get("body"));
        times = PhraseSet.of(words.get("time"));
    }

    static Markets load() {
        Map<String, List<String>> words = new HashMap<>();
        for (String[] row : Tsv.rows(Markets.class, "markets.tsv", 2)) {
            words.put(row[0], Tsv.words(row[1]));
        }
        return new Markets(words);
    }

    /** Adds the markets of {@code text} to {@code mentions}. */
    void add(String text, MentionSet mentions) {
        Set<String> kinds = new HashSet<>();
        for (int i = 0; i + 4 < text.length(); i++) {
            int region = regions.lengthAt(text, i);
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
        for (String head : heads) {
            goods = goods.endsWith(head) ? goods.substring(0, goods.length() - head.length()) : goods;
        }
        return goods.substring(Math.max(0, goods.length() - KIND));
    }

    /** Parts of a market of the article: after 中国智能手机市场, 「折叠屏手机出货262万台」 speaks of 折叠屏手机. */
    private void addParts(String text, Set<String> kinds, MentionSet mentions) {
        for (int at = 1; at < text.length(); at++) {
            if (!measures.startsAt(text, at)) {
                continue;
            }
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

    private boolean holdsNoOther(String goods) {
        return !verbs.isIn(goods, 0, goods.length()) && !breaks.isIn(goods, 0, goods.length());
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

    /** The end of the market whose region ends at {@code from}, or 0 where what follows is no market. */
    private int end(String text, int from) {
        if (timeEnd(text, from) > from) {
            return 0;
        }
        int limit = Math.min(text.length(), from + LONGEST);
        for (int i = from; i < limit; i++) {
            int head = headWords.lengthAt(text, i);
            if (head > 0) {
                return marketEnd(text, from, i, i + head);
            }
            int whole = wholes.lengthAt(text, i);
            if (whole > 0) {
                i += whole - 1;
                continue;
            }
            int gloss = i - from >= 2 ? pastGloss(text, i) : i;
            if (gloss > i) {
                return text.charAt(i - 1) != '场' && (measures.startsAt(text, gloss) || headWords.startsAt(text, gloss))
                        ? i
                        : 0;
            }
            if (i > from && measures.startsAt(text, i)) {
                return i - from >= 2 && text.charAt(i - 1) != '场' ? i : 0;
            }
            if (text.charAt(i) == '\n' || breaks.startsAt(text, i) || verbs.startsAt(text, i)) {
                return 0;
            }
        }
        return 0;
    }

    /**
     * Where the text goes on after what may stand between goods and their measure: a gloss in brackets, 全球个人电脑（PC）出货量, and a
     * time, 中国智能手机第三季度出货量; {@code at} itself where neither stands there.
     */
    private int pastGloss(String text, int at) {
        int i = at;
        if ("(（".indexOf(text.charAt(i)) >= 0) {
            int close = i;
            for (int k = i; k < Math.min(text.length(), i + LONGEST_GLOSS); k++) {
                if (")）".indexOf(text.charAt(k)) >= 0) {
                    close = k;
                    break;
                }
            }
            i = close > i ? close + 1 : i;
        }
        int end = timeEnd(text, i);
        while (end > i) {
            i = end;
            end = timeEnd(text, i);
        }
        return i;
    }

    /** The end of 首季, 2025年, 4月 at {@code at}, or {@code at}. */
    private int timeEnd(String text, int at) {
        int i = at;
        while (i < text.length() && i - at < 4 && text.charAt(i) >= '0' && text.charAt(i) <= '9') {
            i++;
        }
        if (i > at) {
            boolean unit = i < text.length() && "年月".indexOf(text.charAt(i)) >= 0;
            int part = unit && i + 1 < text.length() && text.charAt(i + 1) == '份' ? 2 : 1;
            return unit ? i + part : at;
        }
        return at + times.lengthAt(text, at);
    }

    /** 「中国汽车动力电池产业创新联盟」 is a body, no sector. */
    private boolean bodyAt(String text, int end) {
        for (int i = end; i < Math.min(text.length(), end + REACH_OF_BODY); i++) {
            if (bodies.startsAt(text, i)) {
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
        if (continued || bodyAt(text, end) || bare && !measures.startsAt(text, end)) {
            return 0;
        }
        return end;
    }

    /** Goods are named by nouns: 「国产GPU很难通过堆叠晶体管规模」 names no market. */
    private boolean isGoods(String goods) {
        for (Word word : WordSegmenter.words(goods)) {
            char tag = word.tag().charAt(0);
            boolean verb = tag == 'v' && !word.tag().equals("vn") && word.text().length() > 1;
            if (tag == 'd'
                    || tag == 'p'
                    || tag == 'c'
                    || tag == 'r'
                    || tag == 'u'
                    || tag == 'm' && word.text().length() > 1
                    || verb && !goodsVerbs.contains(word.text())) {
                return false;
            }
        }
        return true;
    }
}
