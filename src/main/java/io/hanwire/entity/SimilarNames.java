package io.hanwire.entity;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Finds names that share characters with what was asked for: 沐曦科技 → 沐曦. */
final class SimilarNames {

    private static final double LEAST_LIKENESS = 0.3;

    private SimilarNames() {}

    /** The canonical names of the {@code most} entities that have a name most like {@code folded}, the likest first. */
    static List<String> to(String folded, Collection<CompiledEntry> entries, int most) {
        List<Likeness> likenesses = new ArrayList<>();
        Set<String> pairs = pairs(folded);
        for (CompiledEntry entry : entries) {
            double best = 0;
            for (List<String> names : List.of(entry.accepted(), entry.ambiguous())) {
                for (String name : names) {
                    best = Math.max(best, likeness(pairs, pairs(name)));
                }
            }
            if (best >= LEAST_LIKENESS) {
                likenesses.add(new Likeness(entry.entry().entity().name(), best));
            }
        }
        likenesses.sort(Comparator.comparingDouble(Likeness::value).reversed().thenComparing(Likeness::name));
        Set<String> names = new LinkedHashSet<>();
        likenesses.stream().limit(most).forEach(likeness -> names.add(likeness.name()));
        return List.copyOf(names);
    }

    /** Dice's coefficient of the single characters and pairs of neighbours. */
    private static double likeness(Set<String> some, Set<String> others) {
        int common = 0;
        for (String pair : some) {
            if (others.contains(pair)) {
                common++;
            }
        }
        return 2.0 * common / (some.size() + others.size());
    }

    private static Set<String> pairs(String name) {
        Set<String> pairs = new HashSet<>();
        for (int i = 0; i < name.length(); i++) {
            pairs.add(name.substring(i, i + 1));
            if (i > 0) {
                pairs.add(name.substring(i - 1, i + 1));
            }
        }
        return pairs;
    }

    private record Likeness(String name, double value) {}
}
