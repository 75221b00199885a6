package io.hanwire.fact;

import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A word of the lexicon with everything that the tables say of it, found out once: a sentence asks its words hundreds of times.
 * Immutable and safe for use by several threads.
 */
final class Term {

    private final String text;
    private final EnumSet<TermKind> kinds;
    private final EnumSet<TermKind> direct;
    private final Set<WordList> lists;
    private final @Nullable Metric metric;
    private final boolean loss;
    private final String scope;
    private final @Nullable Change change;
    private final String basis;
    private final @Nullable Term alone;

    /**
     * @param text the word, Simplified
     * @param kinds what it can do; 与 joins and compares
     * @param direct those of its kinds that count only where something recognised follows it directly
     * @param metric the metric that it names, or null
     * @param loss whether the metric's value is a loss: 亏损
     * @param scope the part that the word itself names: 扣非,汽车; {@code ""} for the whole
     * @param change the movement that it names, or null
     * @param basis what a comparison rests on: {@code "yoy"} of 同比, {@code "mom,yoy"} of 月年双增; {@code ""} otherwise
     */
    Term(
            String text,
            Set<TermKind> kinds,
            Set<TermKind> direct,
            @Nullable Metric metric,
            boolean loss,
            String scope,
            @Nullable Change change,
            String basis) {
        this.text = Objects.requireNonNull(text, "text is null");
        this.kinds = copy(kinds);
        this.direct = copy(direct);
        this.lists = WordList.of(text);
        this.metric = metric;
        this.loss = loss;
        this.scope = Objects.requireNonNull(scope, "scope is null");
        this.change = change;
        this.basis = Objects.requireNonNull(basis, "basis is null");
        this.alone = direct.isEmpty() ? this : withoutDirect();
    }

    private static EnumSet<TermKind> copy(Set<TermKind> kinds) {
        EnumSet<TermKind> copy = EnumSet.noneOf(TermKind.class);
        copy.addAll(kinds);
        return copy;
    }

    /** A metric that no word names. */
    static Term of(Metric metric) {
        return new Term(metric.id(), Set.of(TermKind.METRIC), Set.of(), metric, false, "", null, "");
    }

    String text() {
        return text;
    }

    boolean is(TermKind kind) {
        return kinds.contains(kind);
    }

    /** Adds what the word can do to {@code all}. */
    void addKindsTo(EnumSet<TermKind> all) {
        all.addAll(kinds);
    }

    /** Whether the word is in {@code list}. */
    boolean isIn(WordList list) {
        return lists.contains(list);
    }

    /** Whether the word does some of what it can only where something recognised follows it directly. */
    boolean isDirect() {
        return !direct.isEmpty();
    }

    @Nullable
    Metric metric() {
        return metric;
    }

    boolean loss() {
        return loss;
    }

    String scope() {
        return scope;
    }

    @Nullable
    Change change() {
        return change;
    }

    String basis() {
        return basis;
    }

    /** This word where nothing recognised follows it, or null where it then says nothing. */
    @Nullable
    Term standingAlone() {
        return alone;
    }

    private @Nullable Term withoutDirect() {
        EnumSet<TermKind> rest = EnumSet.copyOf(kinds);
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
        EnumSet<TermKind> all = EnumSet.copyOf(kinds);
        all.addAll(other.kinds);
        EnumSet<TermKind> free = EnumSet.copyOf(kinds);
        free.removeAll(direct);
        EnumSet<TermKind> otherFree = EnumSet.copyOf(other.kinds);
        otherFree.removeAll(other.direct);
        if (all.contains(TermKind.METRIC)) {
            all.remove(TermKind.OTHER);
        }
        EnumSet<TermKind> allDirect = EnumSet.copyOf(all);
        allDirect.removeAll(free);
        allDirect.removeAll(otherFree);
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

    @Override
    public String toString() {
        return text + kinds;
    }
}
