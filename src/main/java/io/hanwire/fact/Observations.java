package io.hanwire.fact;

import io.hanwire.entity.Mention;
import io.hanwire.figure.Figure;
import io.hanwire.period.Period;
import io.hanwire.script.CanonicalText;
import io.hanwire.text.Article;
import io.hanwire.text.Sentence;
import java.util.List;

/**
 * All that is seen in an article before facts are made of it; every span counts in the canonical text.
 *
 * @param article the article, with its date (inferred where it had none) and language
 * @param text its {@link Article#text() text} in canonical form
 */
public record Observations(
        Article article,
        CanonicalText text,
        List<Sentence> sentences,
        List<Mention> mentions,
        List<Figure> figures,
        List<Period> periods) {

    public Observations {
        sentences = List.copyOf(sentences);
        mentions = List.copyOf(mentions);
        figures = List.copyOf(figures);
        periods = List.copyOf(periods);
    }
}
