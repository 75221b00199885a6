package io.hanwire.fact;

import io.hanwire.entity.Mention;
import io.hanwire.figure.Figure;
import io.hanwire.period.Period;
import io.hanwire.text.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What stands at a place of a clause, as the rules see it; spans count in the canonical text. */
sealed interface Mark {

    Span span();

    /** A name. */
    record Name(Span span, Mention mention) implements Mark {}

    /** A time expression. */
    record When(Span span, Period period) implements Mark {}

    /** A figure with its modifier. */
    record Amount(Span span, Figure figure) implements Mark {}

    /** A word of the lexicon. */
    record Word(Span span, Term term) implements Mark {

        boolean is(TermKind kind) {
            return term.is(kind);
        }
    }

    /** Text that no table knows. */
    record Gap(Span span, String text) implements Mark {}

    /** Text in parentheses that states a figure: （上年同期4.2亿元）. */
    record Aside(Span span, List<Mark> marks) implements Mark {}

    /** A sign that ends a clause: ，；。：. */
    record Stop(Span span, char sign) implements Mark {}

    /** Whether {@code mark} is a word that can do {@code kind}. */
    static boolean is(@Nullable Mark mark, TermKind kind) {
        return mark instanceof Word word && word.is(kind);
    }

    /** Whether {@code mark} is a word that is in {@code list}. */
    static boolean isIn(@Nullable Mark mark, WordList list) {
        return mark instanceof Word word && word.term().isIn(list);
    }
}
