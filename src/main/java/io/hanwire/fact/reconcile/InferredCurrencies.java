package io.hanwire.fact.reconcile;

import io.hanwire.fact.Fact;
import io.hanwire.fact.SourcedFact;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Amounts whose currency nobody wrote (蝕16億元 in a Hong Kong headline) beside amounts of the same thing whose currency is
 * written (虧損16.01億元人民幣): where they agree in number, they are one thing.
 */
final class InferredCurrencies {

    private InferredCurrencies() {}

    /** {@code groups}, with each statement that only inferred its unit in the group of the one stated unit that it agrees with. */
    static SortedMap<FactKey, List<SourcedFact>> settled(Map<FactKey, List<SourcedFact>> groups) {
        Map<FactKey, List<FactKey>> units = new HashMap<>();
        groups.keySet()
                .forEach(key -> units.computeIfAbsent(key.withUnit(""), any -> new ArrayList<>())
                        .add(key));
        Map<SourcedFact, FactKey> moves = new IdentityHashMap<>();
        for (List<FactKey> keys : units.values()) {
            for (FactKey key : keys.size() > 1 ? keys : List.<FactKey>of()) {
                for (SourcedFact statement : groups.get(key)) {
                    List<FactKey> targets = keys.stream()
                            .filter(other -> !other.equals(key) && statedAlike(groups.get(other), statement))
                            .toList();
                    if (statement.fact().figure().unitInferred() && targets.size() == 1) {
                        moves.put(statement, targets.getFirst());
                    }
                }
            }
        }
        SortedMap<FactKey, List<SourcedFact>> settled = new TreeMap<>();
        groups.forEach((key, statements) -> statements.forEach(
                statement -> settled.computeIfAbsent(moves.getOrDefault(statement, key), any -> new ArrayList<>())
                        .add(statement)));
        return settled;
    }

    private static boolean statedAlike(List<SourcedFact> group, SourcedFact statement) {
        Fact fact = statement.fact();
        return group.stream()
                .map(SourcedFact::fact)
                .anyMatch(other -> !other.figure().unitInferred() && ValueRange.agree(other, fact));
    }
}
