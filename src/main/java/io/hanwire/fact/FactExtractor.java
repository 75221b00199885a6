package io.hanwire.fact;

import io.hanwire.text.Published;
import io.hanwire.text.Sentence;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * Makes facts of what is seen in an article. Immutable and safe for use by several threads.
 *
 * <p>In layers: a sentence's names, times, figures and words are laid out as marks ({@link Marker}); marks are cut into clauses
 * ({@link Clauses}); a clause is read from left to right ({@link ClauseReader}) with what the article has spoken of before in
 * mind ({@link Context}); figures become candidates ({@link FigureReader}), which are given to subjects, periods and metrics
 * ({@link Emitter}) and become facts with evidence ({@link FactAssembler}).
 */
public final class FactExtractor {

    private final Lexicon lexicon;

    private FactExtractor(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** An extractor with the lexicons that ship with the program. */
    public static FactExtractor create() {
        return new FactExtractor(Lexicon.shipped());
    }

    /** An extractor with a lexicon of the user's. */
    public static FactExtractor with(Lexicon lexicon) {
        return new FactExtractor(Objects.requireNonNull(lexicon, "lexicon is null"));
    }

    /** The facts of one article, in order of their evidence; each (subject, metric, value, period) once. */
    public List<Fact> extract(Observations observations) {
        return new FactAssembler(observations).assemble(candidates(observations));
    }

    private List<Candidate> candidates(Observations observations) {
        Published published = observations.article().published();
        Context context = new Context();
        PeriodChoice periods = new PeriodChoice(context, published == null ? null : published.date());
        Emitter emitter = new Emitter(lexicon, context, periods);
        ClauseReader reader = new ClauseReader(context, new FigureReader(lexicon, context, emitter));
        Marker marker = new Marker(lexicon, observations);
        boolean titled = !observations.article().title().isEmpty();
        List<Candidate> candidates = new ArrayList<>();
        int paragraph = -1;
        int number = 0;
        for (Sentence sentence : observations.sentences()) {
            boolean headline = titled && sentence.paragraph() == 0;
            context.nextSentence(number++, sentence.paragraph() != paragraph);
            paragraph = sentence.paragraph();
            for (Clauses.Clause clause : Clauses.of(marker.marks(sentence, headline))) {
                reader.read(clause.marks(), sentence, headline, candidates);
            }
        }
        return candidates;
    }
}
