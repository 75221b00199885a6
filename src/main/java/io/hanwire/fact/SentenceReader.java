package io.hanwire.fact;

import io.hanwire.figure.FigureExtractor;
import io.hanwire.text.Published;
import io.hanwire.text.Sentence;
import java.util.List;

/** Reads the sentences of one article in order, clause by clause. Not thread-safe. */
final class SentenceReader {

    private final Context context;
    private final Marker marker;
    private final ClauseReader clauses;
    private final TableReader tables;
    private int paragraph = -1;
    private int number;

    SentenceReader(Lexicon lexicon, Observations observations, Context context, FigureExtractor figures) {
        Published published = observations.article().published();
        PeriodChoice periods = new PeriodChoice(context, published == null ? null : published.date());
        Scopes scopes = new Scopes(observations.text().text());
        Emitter emitter = new Emitter(lexicon, context, periods, observations);
        this.context = context;
        this.tables = new TableReader(lexicon, observations, context, figures);
        this.marker = new Marker(lexicon, observations);
        this.clauses = new ClauseReader(
                lexicon,
                context,
                new FigureReader(lexicon, context, emitter, scopes),
                scopes,
                published == null ? null : published.date(),
                observations.text().text());
    }

    void read(Sentence sentence, boolean headline, List<Candidate> candidates) {
        context.nextSentence(number++, sentence.paragraph() != paragraph);
        paragraph = sentence.paragraph();
        if (!headline && tables.read(sentence, candidates)) {
            return;
        }
        for (Clauses.Clause clause : Clauses.of(marker.marks(sentence, headline))) {
            clauses.read(clause.marks(), sentence, headline, candidates);
            if (clause.end() == '；' || clause.end() == ';') {
                context.whole();
            }
        }
    }
}
