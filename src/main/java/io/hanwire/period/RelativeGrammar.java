package io.hanwire.period;

import org.jspecify.annotations.Nullable;

/**
 * Reads words that are counted from the article's day or from what the text spoke of.
 *
 * <pre>
 * relative = 本季 | 上月 [ day | tenDays | edge ] | 昨日 | 同期 | 年底 … (words.tsv) ;
 * </pre>
 *
 * One object reads one text.
 */
final class RelativeGrammar {

    private final FoldedText text;
    private final Cues cues;
    private int end;
    private boolean instant;

    RelativeGrammar(FoldedText text, Cues cues) {
        this.text = text;
        this.cues = cues;
    }

    /** Where the expression that was read last ends. */
    int end() {
        return end;
    }

    /** Whether the beginning or end of something was read last: 年底. */
    boolean instant() {
        return instant;
    }

    @Nullable
    Expression read(int i) {
        Word word = PeriodGrammar.WORDS.at(text, i);
        if (word == null) {
            return null;
        }
        end = i + word.text().length();
        return switch (word.type()) {
            case NOW -> now(word);
            case COMPARED -> compared(i, word);
            case SPOKEN -> new Expression.FromContext(word.granularity(), word.number());
            case SAME -> new Expression.Same(YearReference.NONE, word.granularity());
            case EDGE -> edge(word);
            case YEARS -> new Expression.Between(yearsFrom(word.number()), yearsFrom(word.number() + 1));
            case YEAR,
                    YEAR_OF,
                    FISCAL_YEAR,
                    PART,
                    PART_IN_SOUTH,
                    SEASON,
                    FESTIVAL,
                    PLAN,
                    PAST,
                    FUTURE,
                    UNTIL,
                    DURATION -> null;
            case FESTIVAL_DAYS, FORECAST, COMPARISON, CUMULATIVE, METRIC -> null;
        };
    }

    private Expression compared(int i, Word word) {
        return cues.comparison(i) ? new Expression.FromContext(word.granularity(), word.number()) : now(word);
    }

    private Expression now(Word word) {
        if (word.granularity() == Granularity.MONTH) {
            int k = text.skipSpaces(end);
            int last = Numerals.end(text, k);
            int first = Numerals.value(text, k, last);
            if (first >= 1 && first <= 31 && text.isAny(last, "日号")) {
                end = last + 1;
                return new Expression.DaysFromArticle(word.number(), first, first);
            }
        }
        int tens = word.granularity() == Granularity.MONTH ? "上中下".indexOf(text.at(end)) : -1;
        if (tens >= 0 && text.at(end + 1) == '旬') {
            end += 2;
            return new Expression.DaysFromArticle(
                    word.number(), 10 * tens + 1, tens == 2 ? Part.MONTH_END : 10 * tens + 10);
        }
        boolean edge = text.isAny(end, "初底末杪尾") && !text.isAny(end + 1, "薪层部班期");
        if (edge && word.granularity() != Granularity.DAY) {
            end++;
            instant = true;
        }
        return new Expression.FromArticle(word.granularity(), word.number());
    }

    private static Expression.Dated yearsFrom(int offset) {
        return new Expression.Dated(new YearReference.FromArticle(offset), new Part.Whole(false));
    }

    private Expression edge(Word word) {
        instant = word.number() > 0;
        return switch (word.granularity()) {
            case YEAR ->
                word.number() == 0
                        ? new Expression.Since(
                                new Expression.Dated(new YearReference.FromArticle(0), new Part.Whole(false)))
                        : new Expression.Dated(YearReference.NONE, new Part.Edge(word.number()));
            case RANGE -> new Expression.SpokenEnd(word.number());
            case QUARTER -> new Expression.SpokenEnd(word.number());
            case MONTH, DAY, WEEK, HALF, MULTI_YEAR -> new Expression.FromArticle(word.granularity(), 0);
        };
    }
}
