package io.hanwire.period;

import org.jspecify.annotations.Nullable;

/**
 * Reads quarters and halves that are written with a letter.
 *
 * <pre>
 * letters  = "Q" 1…4 | 1…4 "Q" | "H" 1…2 | 1…2 "H" | "9M" ;
 * </pre>
 *
 * One object reads one text.
 */
final class LetterGrammar {

    private final FoldedText text;
    private int end;

    LetterGrammar(FoldedText text) {
        this.text = text;
    }

    /** Where the part that was read last ends. */
    int end() {
        return end;
    }

    /** Q3, H1 at {@code i}, or null. */
    @Nullable
    Part first(int i) {
        int value = text.at(i + 1) - '0';
        if (value < 1 || value > (text.at(i) == 'Q' ? 4 : 2) || text.isDigit(i + 2) || text.isLetter(i + 2)) {
            return null;
        }
        end = i + 2;
        return text.at(i) == 'Q' ? new Part.Quarters(value, value) : new Part.Half(value);
    }

    /** 3Q, 1H, 9M: {@code value} stands from {@code i} to {@code last}; or null. */
    @Nullable
    Part last(int i, int last, int value) {
        char unit = text.at(last);
        if (last - i != 1 || text.isLetter(last + 1) && !text.is(last + 1, "FY")) {
            return null;
        }
        end = last + 1;
        return switch (unit) {
            case 'Q' -> value <= 4 ? new Part.Quarters(value, value) : null;
            case 'H' -> value <= 2 ? new Part.Half(value) : null;
            case 'M' -> value == 9 && text.isDigit(last + 1) ? new Part.Quarters(1, 3) : null;
            default -> null;
        };
    }
}
