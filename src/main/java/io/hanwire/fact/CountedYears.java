package io.hanwire.fact;

/** Years that a text counts and does not name: 三年 of 「三年累计亏损」. */
final class CountedYears {

    private static final String NUMERALS = "一二三四五六七八九十";

    private CountedYears() {}

    /** How many years the words before the mark {@code figure} count, or 0. */
    static int before(ClauseState state, int figure) {
        for (int i = 0; i < figure; i++) {
            if (state.mark(i) instanceof Mark.Gap gap
                    && gap.text().endsWith("年")
                    && gap.text().length() > 1) {
                char numeral = gap.text().charAt(gap.text().length() - 2);
                return numeral == '两' ? 2 : NUMERALS.indexOf(numeral) + 1;
            }
        }
        return 0;
    }
}
