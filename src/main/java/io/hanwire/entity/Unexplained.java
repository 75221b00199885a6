package io.hanwire.entity;

import io.hanwire.language.CommonWords;
import io.hanwire.language.WordSegmenter;
import io.hanwire.text.Span;
import java.util.List;

/**
 * Tells whether a sentence can hold a name that is not known yet, before the name tagger, which costs a hundred times as much, is
 * asked: where common words, known names and places cover everything, as in 「小米预计2025年营收增长」, there is none.
 */
final class Unexplained {

    /** The longest word of a dictionary that is looked for around a name of two characters. */
    private static final int REACH = 4;

    private final String text;
    private final NameBoundary boundary;
    private final Places places;

    Unexplained(String text, NameBoundary boundary, Places places) {
        this.text = text;
        this.boundary = boundary;
        this.places = places;
    }

    /**
     * Whether between {@code known}, the names of {@code sentence} in order, something stands that may be another name, or behind
     * one of them what makes another company's name of it: 徐工 + 科技.
     */
    boolean isIn(Span sentence, List<Mention> known) {
        int from = sentence.start();
        for (Mention mention : known) {
            if (mention.span().start() > from && isBetween(from, mention.span().start())) {
                return true;
            }
            from = Math.max(from, mention.span().end());
            if (mention.entity().type() == EntityType.COMPANY && boundary.divisionAt(text, from)) {
                return true;
            }
        }
        return from < sentence.end() && isBetween(from, sentence.end());
    }

    /** Whether a word of a dictionary reaches over one of the edges of {@code name}: 「平安集团」 over the first of 安集. */
    boolean mayBeCut(Span name) {
        int start = name.start();
        int end = name.end();
        for (int reach = 1; reach <= REACH; reach++) {
            if (start >= reach && WordSegmenter.isWord(text, start - reach, start + 1)
                    || end + reach <= text.length() && WordSegmenter.isWord(text, end - 1, end + reach)) {
                return true;
            }
        }
        return false;
    }

    private boolean isBetween(int from, int to) {
        int i = from;
        while (i < to) {
            char c = text.charAt(i);
            int end = i + 1;
            if (NameFolding.isHan(c)) {
                while (end < to && NameFolding.isHan(text.charAt(end))) {
                    end++;
                }
                if (isName(i, end)) {
                    return true;
                }
            } else if (isUpper(c) && (i == from || !NameFolding.isLatin(text.charAt(i - 1)))) {
                while (end < to && NameFolding.isLatin(text.charAt(end))) {
                    end++;
                }
                if (isLatinName(i, end)) {
                    return true;
                }
            }
            i = end;
        }
        return false;
    }

    private static boolean isUpper(char c) {
        return c >= 'A' && c <= 'Z';
    }

    private boolean isLatinName(int start, int end) {
        for (int i = start; i < end; i++) {
            if (Character.isLowerCase(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    /** Whether {@code c} is a numeral of Chinese script. */
    static boolean isNumeral(char c) {
        return switch (c) {
            case '一', '二', '三', '四', '五', '六', '七', '八', '九', '十', '百', '千', '万', '亿', '两', '半' -> true;
            default -> false;
        };
    }

    private boolean isName(int start, int end) {
        boolean[] covered = CommonWords.cover(text, start, end);
        int uncovered = 0;
        for (int i = start; i < end; i++) {
            int place = covered[i - start]
                    ? 0
                    : Math.max(boundary.commonWords().lengthAt(text, i, end), places.startingAt(text, i));
            if (place > 0) {
                i = Math.min(end, i + place) - 1;
                uncovered = 0;
                continue;
            }
            if (!isNumeral(text.charAt(i))) {
                uncovered = covered[i - start] || boundary.isStop(text.charAt(i)) ? 0 : uncovered + 1;
            }
            if (uncovered >= 2 || endsName(start, i, end)) {
                return true;
            }
        }
        return false;
    }

    /** Whether at {@code i} a word begins that ends names, with something before it that may be the name. */
    private boolean endsName(int start, int i, int end) {
        return i >= start + 2 && boundary.signals().lengthAt(text, i, end) > 0 && !boundary.isStop(text.charAt(i - 1));
    }
}
