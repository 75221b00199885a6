package io.hanwire.fact;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A word of the lexicon with everything that the tables say of it.
 *
 * @param text the word, Simplified
 * @param kinds what it can do; 与 joins and compares
 * @param direct those of its kinds that count only where something recognised follows it directly
 * @param metric the metric that it names, or null
 * @param loss whether the metric's value is a loss: 亏损
 * @param scope the part that the word itself names: 扣非,汽车; {@code ""} for the whole
 * @param change the movement that it names, or null
 * @param basis what a comparison rests on: {@code "yoy"} of 同比, {@code "mom,yoy"} of 月年双增; {@code ""} otherwise
 */
record Term(
        String text,
        Set<TermKind> kinds,
        Set<TermKind> direct,
        @Nullable Metric metric,
        boolean loss,
        String scope,
        @Nullable Change change,
        String basis) {

    Term {
        Objects.requireNonNull(text, "text is null");
        Objects.requireNonNull(scope, "scope is null");
        Objects.requireNonNull(basis, "basis is null");
        kinds = bits(kinds);
        direct = bits(direct);
    }

    /** The same set, asked in one operation: a sentence asks its words hundreds of times. */
    private static Set<TermKind> bits(Set<TermKind> kinds) {
        return Collections.unmodifiableSet(kinds.isEmpty() ? EnumSet.noneOf(TermKind.class) : EnumSet.copyOf(kinds));
    }

    /** A metric that no word names. */
    static Term of(Metric metric) {
        return new Term(metric.id(), Set.of(TermKind.METRIC), Set.of(), metric, false, "", null, "");
    }

    boolean is(TermKind kind) {
        return kinds.contains(kind);
    }

    /** This word where nothing recognised follows it, or null where it then says nothing. */
    @Nullable
    Term standingAlone() {
        if (direct.isEmpty()) {
            return this;
        }
        EnumSet<TermKind> rest = EnumSet.noneOf(TermKind.class);
        rest.addAll(kinds);
        rest.removeAll(direct);
        boolean names = rest.contains(TermKind.METRIC) || rest.contains(TermKind.OTHER);
        return rest.isEmpty()
                ? null
                : new Term(
                        text,
                        rest,
                        Set.of(),
                        names ? metric : null,
                        names && loss,
                        names ? scope : "",
                        rest.contains(TermKind.CHANGE) ? change : null,
                        basis);
    }

    /** This word with what {@code other}, the same word in another row, adds to it. */
    Term merged(Term other) {
        EnumSet<TermKind> all = EnumSet.noneOf(TermKind.class);
        EnumSet<TermKind> allDirect = EnumSet.noneOf(TermKind.class);
        for (TermKind kind : TermKind.values()) {
            if (is(kind) || other.is(kind)) {
                all.add(kind);
                boolean free = is(kind) && !direct.contains(kind) || other.is(kind) && !other.direct.contains(kind);
                if (!free) {
                    allDirect.add(kind);
                }
            }
        }
        if (all.contains(TermKind.METRIC)) {
            all.remove(TermKind.OTHER);
            allDirect.remove(TermKind.OTHER);
        }
        return new Term(
                text,
                all,
                allDirect,
                metric != null ? metric : other.metric,
                loss || other.loss,
                scope.isEmpty() ? other.scope : scope,
                change != null ? change : other.change,
                basis.isEmpty() ? other.basis : basis);
    }
}
