package io.hanwire.fact;

import io.hanwire.figure.Figure;
import io.hanwire.figure.FigureKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Movements: 「同比增长38.65%」, 「季减百分之九」, 「增长43倍」, 「翻番」, 「由26%升至33%」. */
final class Changes {

    private static final Set<String> PRICES = Set.of("share_price", "market_cap");
    private static final int MAX_GAP = 8;

    private final Lexicon lexicon;
    private final Context context;
    private final Emitter emitter;

    Changes(Lexicon lexicon, Context context, Emitter emitter) {
        this.lexicon = lexicon;
        this.context = context;
        this.emitter = emitter;
    }

    /** Whether the figures are a movement and no value; what they state, if anything, is added to {@code candidates}. */
    boolean read(ClauseState state, FigureReader.Figures figures, @Nullable Term trailing, List<Candidate> candidates) {
        Figure figure = figures.first();
        boolean doubled = figure.kind() == FigureKind.MULTIPLE && isDoubling(figures);
        if (figure.kind() != FigureKind.PERCENT && figure.kind() != FigureKind.MULTIPLE) {
            return false;
        }
        Term term = movement(state, figures, trailing);
        if (term == null && !doubled) {
            return false;
        }
        Change change = term == null ? new Change(Change.Direction.UP, "", null) : term.change();
        if (change == null || change.direction() == Change.Direction.REVISE) {
            return true;
        }
        List<Term> moved = moved(state, change);
        if (!moved.isEmpty() && state.gap <= MAX_GAP) {
            String basis = change.basis().isEmpty() ? state.basis : change.basis();
            List<Reading> readings = readings(moved, change, basis);
            if (emitter.emit(
                    state,
                    figures,
                    readings,
                    readings.getFirst().id().equals("price_change") ? "price" : "change",
                    candidates)) {
                state.boundAny = true;
            }
        }
        return true;
    }

    private boolean isDoubling(FigureReader.Figures figures) {
        return figures.first().classifier().startsWith("翻")
                || figures.first().classifier().startsWith("倍增");
    }

    private static @Nullable Term movement(ClauseState state, FigureReader.Figures figures, @Nullable Term trailing) {
        if (trailing != null && trailing.change() != null && trailing.change().noun()) {
            return trailing;
        }
        if (state.change == null || state.change.change() == null) {
            return trailing != null && trailing.change() != null && !state.share ? trailing : null;
        }
        boolean value = state.to
                && !state.change.change().noun()
                && state.quantities.stream()
                        .anyMatch(named -> named.terms().stream()
                                .anyMatch(term -> term.metric() != null
                                        && term.metric().units().contains("%")));
        boolean carriedValue = state.to && !state.change.change().noun();
        return value || carriedValue ? null : state.change;
    }

    private List<Term> moved(ClauseState state, Change change) {
        if (change.metric() != null) {
            return List.of(named(lexicon.metric(change.metric())));
        }
        for (ClauseState.Named quantity : state.quantities.reversed()) {
            if (quantity.other()) {
                return List.of();
            }
            List<Term> growing = growing(quantity.terms());
            if (!growing.isEmpty()) {
                return growing;
            }
        }
        if (!state.quantities.isEmpty() && !state.boundAny) {
            return List.of();
        }
        return carried(state);
    }

    private List<Term> carried(ClauseState state) {
        Context.Quantified last = context.last;
        boolean price = context.stock && (last == null || state.newSubject || !last.bound());
        if (!context.pending.isEmpty() && !growing(context.pending).isEmpty() && !price) {
            return growing(context.pending);
        }
        if (price) {
            return List.of(named(lexicon.metric("share_price")));
        }
        return last == null || !last.bound() ? List.of() : growing(last.terms());
    }

    private List<Term> growing(List<Term> terms) {
        List<Term> growing = new ArrayList<>();
        for (Term term : terms) {
            if (term.metric() != null
                    && (term.metric().growth() != null
                            || PRICES.contains(term.metric().id()))) {
                growing.add(term);
            }
        }
        return growing;
    }

    private static Term named(Metric metric) {
        return new Term(metric.id(), Set.of(TermKind.METRIC), Set.of(), metric, false, "", null, "");
    }

    private List<Reading> readings(List<Term> moved, Change change, String basis) {
        List<Reading> readings = new ArrayList<>();
        for (Term term : moved) {
            Metric metric = term.metric();
            String id = PRICES.contains(metric.id()) ? "price_change" : metric.growth();
            readings.add(new Reading(metric, id, change.down() != term.loss(), basis, term));
        }
        return readings;
    }
}
