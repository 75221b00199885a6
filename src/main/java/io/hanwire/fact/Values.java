package io.hanwire.fact;

import java.util.List;

/** Values of metrics: 「营收98亿元」, and lists of them in the order of subjects, periods or metrics. */
final class Values {

    private final Context context;
    private final Emitter emitter;

    Values(Context context, Emitter emitter) {
        this.context = context;
        this.emitter = emitter;
    }

    void emit(
            ClauseState state,
            FigureReader.Figures figures,
            List<Term> terms,
            String rule,
            List<Candidate> candidates) {
        List<Reading> readings = terms.stream()
                .filter(term -> term.metric() != null)
                .map(term -> new Reading(term.metric(), term.metric().id(), term.loss(), "", term))
                .toList();
        if (emitter.emit(state, figures, readings, rule, candidates)) {
            state.boundAny = true;
            context.classifier = figures.first().classifier();
            context.bound(terms, emitter.speaksOfMarket(state), emitter.stated(state));
        }
    }
}
