package io.hanwire.language;

import java.util.ArrayList;
import java.util.List;

/**
 * A text split into words such that the sum of their costs is least: the likeliest sequence where each word is independent of its
 * neighbours. Runs of Latin letters are one word each, and so are runs of digits and of numerals. Linear in the length.
 */
final class Segmentation {

    private static final String NUMERAL = "m";
    private static final String LATIN = "nx";
    private static final String SIGN = "w";
    private static final String UNKNOWN = "x";

    /** 三百亿 is one word, 三一 none of numerals. */
    private static final int SHORTEST_NUMERAL = 3;

    private final String text;
    /** Where the words begin, with the end of the last one. */
    private final int[] starts;

    private final String[] tags;
    private int count;

    private Segmentation(String text, int start, int length) {
        this.text = text;
        this.starts = new int[length + 1];
        this.starts[0] = start;
        this.tags = new String[length];
    }

    /** Splits {@code text} from {@code start} to {@code end}. */
    static Segmentation of(String text, int start, int end) {
        Segmentation segmentation = new Segmentation(text, start, end - start);
        segmentation.split(start, end);
        return segmentation;
    }

    int count() {
        return count;
    }

    /** Where word {@code w} begins in the text; for {@link #count()} where the last one ends. */
    int start(int w) {
        return starts[w];
    }

    String tag(int w) {
        return tags[w];
    }

    String text(int w) {
        return text.substring(starts[w], starts[w + 1]);
    }

    List<Word> words() {
        List<Word> words = new ArrayList<>(count);
        for (int w = 0; w < count; w++) {
            words.add(new Word(text(w), tags[w], starts[w] - starts[0]));
        }
        return words;
    }

    private void split(int start, int end) {
        Path path = new Path();
        int i = start;
        while (i < end) {
            char c = text.charAt(i);
            int to = i + 1;
            if (isHan(c)) {
                while (to < end && isHan(text.charAt(to))) {
                    to++;
                }
                path.follow(i, to);
            } else if (isDigit(c)) {
                while (to < end && isDigit(text.charAt(to))) {
                    to++;
                }
                add(to, NUMERAL);
            } else if (isLetter(c)) {
                while (to < end && isLetter(text.charAt(to))) {
                    to++;
                }
                add(to, LATIN);
            } else {
                boolean pair = Character.isHighSurrogate(c) && to < end && Character.isLowSurrogate(text.charAt(to));
                to += pair ? 1 : 0;
                add(to, pair ? UNKNOWN : SIGN);
            }
            i = to;
        }
    }

    private void add(int end, String tag) {
        tags[count++] = tag;
        starts[count] = end;
    }

    static boolean isNumeral(char c) {
        return switch (c) {
            case '〇', '零', '一', '二', '三', '四', '五', '六', '七', '八', '九', '十', '百', '千', '万', '亿', '两' -> true;
            default -> false;
        };
    }

    /** Whether {@code c} is always a word of its own: a comma, a bracket, a space. */
    static boolean isSign(char c) {
        return !isHan(c) && !isDigit(c) && !isLetter(c) && !Character.isSurrogate(c);
    }

    private static boolean isHan(char c) {
        return c >= '\u4e00' && c <= '\u9fff' || c == '〇' || c >= '\u3400' && c <= '\u4dbf';
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static boolean isLetter(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '\u00c0' && c < '\u0250';
    }

    /** The cheapest way through a run of ideographs, found from its end. */
    private final class Path {

        private final Dictionary dictionary = Dictionary.shipped();
        private final WordTrie trie = dictionary.trie();
        private int[] least = new int[tags.length + 1];
        private int[] ends = new int[tags.length + 1];
        private int[] values = new int[tags.length + 1];

        private void follow(int start, int end) {
            least[end - start] = 0;
            for (int i = end - 1; i >= start; i--) {
                consider(i, start, end);
            }
            for (int i = start; i < end; ) {
                int to = ends[i - start];
                int value = values[i - start];
                add(to, value == WordTrie.NO_WORD ? tagOfUnknown(i, to) : dictionary.tag(value));
                i = to;
            }
        }

        private void consider(int i, int start, int end) {
            int best = Dictionary.UNKNOWN + least[i + 1 - start];
            int bestEnd = i + 1;
            int bestValue = WordTrie.NO_WORD;
            int state = WordTrie.ROOT;
            for (int k = i; k < end; k++) {
                state = trie.next(state, text.charAt(k));
                if (state == WordTrie.NONE) {
                    break;
                }
                int value = trie.value(state);
                int total = value == WordTrie.NO_WORD ? best : Dictionary.cost(value) + least[k + 1 - start];
                if (total < best) {
                    best = total;
                    bestEnd = k + 1;
                    bestValue = value;
                }
            }
            int numeral = numeralEnd(i, end);
            if (numeral - i >= SHORTEST_NUMERAL && least[numeral - start] < best) {
                best = least[numeral - start];
                bestEnd = numeral;
                bestValue = WordTrie.NO_WORD;
            }
            least[i - start] = best;
            ends[i - start] = bestEnd;
            values[i - start] = bestValue;
        }

        private int numeralEnd(int start, int end) {
            int at = start;
            while (at < end && isNumeral(text.charAt(at))) {
                at++;
            }
            return at;
        }
    }

    private static String tagOfUnknown(int start, int end) {
        return end - start > 1 ? NUMERAL : UNKNOWN;
    }
}
