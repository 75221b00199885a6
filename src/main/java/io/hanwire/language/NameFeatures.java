package io.hanwire.language;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The features that the name tagger sees at each character: the characters around it, the words around it with their parts of
 * speech, and the nearest word that ends organisations' names. A feature is a hash; two that share one share their weight.
 */
final class NameFeatures {

    /** Part of the features: with other words the weights must be trained again. */
    private static final List<String> ORGANISATION_ENDS = List.of(
            "集团", "公司", "股份", "银行", "证券", "控股", "保险", "基金", "信托", "科技", "电子", "汽车", "药业", "地产", "实业", "能源", "航空", "投资",
            "资本", "期货", "传媒", "网络", "钢铁", "电器", "国际", "电力", "人寿");

    private static final Map<Integer, Integer> END_NUMBERS = endNumbers();

    private static final int END_REACH = 6;

    private static final char FIRST_IDEOGRAPH = '一';

    private final char[] text;
    private final Word[] wordAt;
    private final Word[] words;
    private final int[] wordIndex;
    private final int[] organisationEnds;
    private final int mask;
    private int[] row = new int[48];
    private int count;

    private NameFeatures(String text, List<Word> words, int mask) {
        this.text = text.toCharArray();
        this.words = words.toArray(Word[]::new);
        this.mask = mask;
        this.wordAt = new Word[text.length()];
        this.wordIndex = new int[text.length()];
        this.organisationEnds = organisationEnds(this.text);
        for (int w = 0; w < this.words.length; w++) {
            for (int i = this.words[w].start(); i < Math.min(this.words[w].end(), text.length()); i++) {
                wordAt[i] = this.words[w];
                wordIndex[i] = w;
            }
        }
    }

    /** For each character the indices of its features, each below {@code buckets}, a power of two. */
    static int[][] of(String text, List<Word> words, int buckets) {
        NameFeatures features = new NameFeatures(text, words, buckets - 1);
        int[][] rows = new int[text.length()][];
        for (int i = 0; i < rows.length; i++) {
            rows[i] = features.at(i);
        }
        return rows;
    }

    private int[] at(int i) {
        count = 0;
        int previous2 = character(i - 2);
        int previous = character(i - 1);
        int current = character(i);
        int next = character(i + 1);
        int next2 = character(i + 2);
        add(1, previous2, 0, 0);
        add(2, previous, 0, 0);
        add(3, current, 0, 0);
        add(4, next, 0, 0);
        add(5, next2, 0, 0);
        add(6, previous2, previous, 0);
        add(7, previous, current, 0);
        add(8, current, next, 0);
        add(9, next, next2, 0);
        add(10, previous, next, 0);
        add(11, previous, current, next);
        add(12, previous2, previous, current);
        add(13, current, next, next2);
        wordFeatures(i);
        organisationEnd(i);
        return Arrays.copyOf(row, count);
    }

    private void wordFeatures(int i) {
        int w = wordIndex[i];
        Word word = wordAt[i];
        int place = word == null ? 0 : place(i, word);
        int own = text(w);
        int tag = tag(w);
        add(20, own, place, 0);
        add(21, tag, place, 0);
        add(22, text(w - 1), place, 0);
        add(23, text(w + 1), place, 0);
        add(24, tag(w - 1), tag, place);
        add(25, tag, tag(w + 1), place);
        add(26, tag(w - 1), tag(w + 1), place);
        add(27, text(w - 1), own, place);
        add(28, own, text(w + 1), place);
        add(29, tag(w - 2), tag(w - 1), tag * 4 + place);
        add(30, tag, tag(w + 1), tag(w + 2) * 4 + place);
        add(31, text(w - 2), tag(w - 1), place);
        add(32, text(w + 2), tag(w + 1), place);
        add(33, tag(w - 1), text(w + 1), tag * 4 + place);
        add(34, text(w - 1), tag(w + 1), tag * 4 + place);
        add(35, wordLength(w) * 8 + wordLength(w + 1), wordLength(w - 1), place);
        add(36, kind(i - 1) * 16 + kind(i), kind(i + 1), 0);
    }

    private void organisationEnd(int i) {
        for (int ahead = 0; ahead <= END_REACH && i + ahead < text.length; ahead++) {
            int end = organisationEnds[i + ahead];
            if (end > 0) {
                add(40, end, ahead, 0);
                add(41, ahead, tag(wordIndex[i]), 0);
                add(42, ahead, character(i - 1), 0);
                return;
            }
        }
        add(40, 0, 0, 0);
    }

    /** For each character the number, from 1, of the organisation end that begins there, or 0. All are of two characters. */
    private static int[] organisationEnds(char[] text) {
        int[] ends = new int[text.length];
        for (int i = 0; i + 1 < text.length; i++) {
            if (text[i] >= FIRST_IDEOGRAPH) {
                ends[i] = END_NUMBERS.getOrDefault(text[i] << Character.SIZE | text[i + 1], 0);
            }
        }
        return ends;
    }

    private static Map<Integer, Integer> endNumbers() {
        Map<Integer, Integer> numbers = new HashMap<>();
        for (String end : ORGANISATION_ENDS) {
            numbers.put(end.charAt(0) << Character.SIZE | end.charAt(1), numbers.size() + 1);
        }
        return numbers;
    }

    private int character(int i) {
        if (i < 0) {
            return i == -1 ? 1 : 2;
        }
        return i >= text.length ? 3 : text[i];
    }

    /** 0 first of several, 1 inside, 2 last, 3 alone. */
    private static int place(int i, Word word) {
        if (word.text().length() == 1) {
            return 3;
        }
        return i == word.start() ? 0 : i == word.end() - 1 ? 2 : 1;
    }

    private int text(int w) {
        return w < 0 ? 1 : w >= words.length ? 2 : words[w].text().hashCode();
    }

    private int tag(int w) {
        return w < 0 ? 1 : w >= words.length ? 2 : words[w].tag().hashCode();
    }

    private int wordLength(int w) {
        return w < 0 || w >= words.length ? 0 : Math.min(7, words[w].text().length());
    }

    private int kind(int i) {
        if (i < 0 || i >= text.length) {
            return 0;
        }
        char c = text[i];
        if (c == '0') {
            return 1;
        }
        if (c < 128) {
            return Character.isUpperCase(c) ? 2 : Character.isLowerCase(c) ? 3 : 4;
        }
        return "一二三四五六七八九十百千万亿".indexOf(c) >= 0 ? 5 : Character.isLetter(c) ? 6 : 7;
    }

    private void add(int template, int a, int b, int c) {
        int hash = template * 0x9e3779b1;
        hash = (hash ^ a) * 0x85ebca6b;
        hash ^= hash >>> 15;
        hash = (hash ^ b) * 0xc2b2ae35;
        hash ^= hash >>> 13;
        hash = (hash ^ c) * 0x27d4eb2f;
        hash ^= hash >>> 16;
        row[count++] = hash & mask;
    }
}
