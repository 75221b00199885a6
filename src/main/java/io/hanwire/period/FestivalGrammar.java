package io.hanwire.period;

import io.hanwire.text.Region;
import org.jspecify.annotations.Nullable;

/**
 * Reads festivals and the days around them.
 *
 * <pre>
 * festive = festival [ days ] [ "前夕" | "前" | "后" ] ;
 * days    = 期间 | 假期 | 黄金周 … (words.tsv) ;
 * </pre>
 */
final class FestivalGrammar {

    private final FoldedText text;
    private final WordTable words;
    private final boolean taiwan;
    private int end;

    FestivalGrammar(FoldedText text, WordTable words, Region region) {
        this.text = text;
        taiwan = region == Region.TW;
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
        Word days = words.at(text, end, Word.Type.FESTIVAL_DAYS);
        if (days != null) {
            end += days.text().length();
            span = true;
        }
        int side = text.at(end) == '前' ? -1 : text.at(end) == '后' ? 1 : 0;
        end += side == 0 ? 0 : text.is(end, "前夕") ? 2 : 1;
        return new Expression.Festive(year, name(word), side, span);
    }

    /** The festival's name in the table; 國慶 is in Taiwan the tenth of October and 父親節 the eighth of August. */
    private String name(Word word) {
        if (taiwan && word.text().startsWith("国庆")) {
            return "双十国庆";
        }
        return taiwan && word.value().equals("父亲节") ? "八八节" : word.value();
    }
}
