package io.hanwire.period;

import org.jspecify.annotations.Nullable;

/**
 * Reads festivals and the days around them.
 *
 * <pre>
 * festive = festival [ "前夕" | "前" | "后" | stretch ] ;
 * stretch = "期间" | "假期" | "长假" | "黄金周" | "档" | "假日" ;
 * </pre>
 */
final class FestivalGrammar {

    private static final String[] STRETCHES = {"期间", "假期", "长假", "黄金周", "档", "假日", "连假"};

    private final FoldedText text;
    private final WordTable words;
    private int end;

    FestivalGrammar(FoldedText text, WordTable words) {
        this.text = text;
        this.words = words;
    }

    /** Where the festival that was read last ends. */
    int end() {
        return end;
    }

    /** The festival at {@code i}, of {@code year}, or null. */
    @Nullable
    Expression read(int i, YearReference year) {
        Word word = words.at(text, i, Word.Type.FESTIVAL);
        if (word == null) {
            return null;
        }
        end = i + word.text().length();
        boolean span = word.text().endsWith("期")
                || word.text().endsWith("周")
                || word.text().endsWith("假");
        for (String stretch : STRETCHES) {
            if (text.is(end, stretch)) {
                end += stretch.length();
                span = true;
            }
        }
        int side = text.at(end) == '前' ? -1 : text.at(end) == '后' ? 1 : 0;
        end += side == 0 ? 0 : text.is(end, "前夕") ? 2 : 1;
        return new Expression.Festive(year, word.value(), side, span);
    }
}
