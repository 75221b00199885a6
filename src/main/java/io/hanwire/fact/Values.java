package io.hanwire.fact;

import java.util.ArrayList;
import java.util.List;

/** Values of metrics: 「营收98亿元」, and lists of them in the order of subjects, periods or metrics. */
final class Values {

    private final Context context;
    private final Emitter emitter;

    Values(Context context, Emitter emitter) {
        this.context = context;
        this.emitter = emitter;
    }

    /** 「净亏1830万令吉，或每股0.51仙」: the same loss by the share. */
    private boolean isLossPerShare(ClauseState state, Term term) {
        return term.text().equals("每股")
                && state.mark(0) instanceof Mark.Word first
                && first.term().isIn(WordList.OR)
                && context.last instanceof Context.Quantified before
                && before.sentence() == context.sentence
                && before.terms().getLast().loss();
    }

    void emit(ClauseState state, Figures figures, List<Term> terms, String rule, List<Candidate> candidates) {
        List<Reading> readings = new ArrayList<>(terms.size());
        for (Term term : terms) {
            Metric metric = term.metric();
            if (metric != null) {
                readings.add(new Reading(metric, metric.id(), term.loss() || isLossPerShare(state, term), "", term));
            }
        }
        if (emitter.emit(state, figures, readings, rule, candidates)) {
            state.boundAny = true;
            context.classifier = figures.first().classifier();
            context.bound(terms, emitter.speaksOfMarket(state), emitter.stated(state));
        }
    }
}
