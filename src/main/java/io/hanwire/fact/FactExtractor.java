package io.hanwire.fact;

import io.hanwire.figure.FigureExtractor;
import io.hanwire.text.Sentence;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

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
    private final FigureExtractor figures = FigureExtractor.create();

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

    /** Why the fact {@code id} of the article is as it is; empty where the article does not state it. */
    public Optional<FactExplanation> explain(Observations observations, String id) {
        List<Candidate> candidates = candidates(observations);
        FactAssembler assembler = new FactAssembler(observations);
        return assembler.assemble(candidates).stream()
                .filter(fact -> fact.id().equals(id))
                .findFirst()
                .flatMap(fact -> candidates.stream()
                        .filter(candidate -> candidate.rule().equals(fact.rule())
                                && candidate.metric().equals(fact.metric())
                                && candidate.figure().equals(fact.figure())
                                && candidate.subject().entity().equals(fact.subject()))
                        .findFirst()
                        .map(chosen -> FactExplanation.of(fact, chosen, candidates, observations)));
    }

    /** The body is read first, so that the headline, read last, is understood with what the body said. */
    List<Candidate> candidates(Observations observations) {
        Context context = new Context();
        List<Candidate> candidates = new ArrayList<>();
        SentenceReader reader = new SentenceReader(lexicon, observations, context, figures);
        boolean titled = !observations.article().title().isEmpty();
        List<Sentence> headline = observations.sentences().stream()
                .filter(sentence -> titled && sentence.paragraph() == 0)
                .toList();
        for (Sentence sentence : headline) {
            reader.read(sentence, true, new ArrayList<>());
        }
        context.body();
        for (Sentence sentence : observations.sentences()) {
            if (!titled || sentence.paragraph() > 0) {
                reader.read(sentence, false, candidates);
            }
        }
        context.headline();
        for (Sentence sentence : headline) {
            reader.read(sentence, true, candidates);
        }
        return candidates;
    }
}
