package io.hanwire.fact.reconcile;

import io.hanwire.fact.SourcedFact;
import io.hanwire.script.Canonicalizer;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which statements rest on one source: those of near duplicates (reprints, also in the other script), of one outlet, and those
 * that print the same sentence, as clients of one wire do.
 */
final class Origins {

    /** Sentences shorter than this may be alike by chance: 营收7.43亿元。 */
    private static final int TELLING_LENGTH = 16;

    private final Map<String, String> parents = new HashMap<>();

    private Origins() {}

    static Origins of(List<SourcedFact> statements, Canonicalizer canonicalizer) {
        Origins origins = new Origins();
        boolean several =
                statements.stream().map(SourcedFact::origin).distinct().limit(2).count() > 1;
        for (SourcedFact statement : statements) {
            String own = own(statement);
            String outlet = statement.article().source();
            if (outlet != null) {
                origins.join(own, "outlet " + outlet);
            }
            if (several) {
                String sentence = folded(statement.fact().evidence().quote(), canonicalizer);
                if (sentence.length() >= TELLING_LENGTH) {
                    origins.join(own, "sentence " + sentence);
                }
            }
        }
        return origins;
    }

    /** How many independent sources {@code statements} have. */
    int count(List<SourcedFact> statements) {
        Set<String> roots = new HashSet<>();
        statements.forEach(statement -> roots.add(root(own(statement))));
        return roots.size();
    }

    private static String own(SourcedFact statement) {
        return "article " + statement.origin();
    }

    private static String folded(String quote, Canonicalizer canonicalizer) {
        StringBuilder folded = new StringBuilder();
        canonicalizer
                .canonicalize(quote)
                .text()
                .codePoints()
                .filter(Character::isLetterOrDigit)
                .forEach(folded::appendCodePoint);
        return folded.toString();
    }

    private void join(String one, String other) {
        String root = root(one);
        String otherRoot = root(other);
        if (!root.equals(otherRoot)) {
            parents.put(otherRoot, root);
        }
    }

    private String root(String name) {
        String root = name;
        for (String parent = parents.get(root); parent != null; parent = parents.get(root)) {
            root = parent;
        }
        String step = name;
        while (!step.equals(root)) {
            String next = parents.get(step);
            parents.put(step, root);
            step = next == null ? root : next;
        }
        return root;
    }
}
