package io.hanwire.fact;

import io.hanwire.text.Tsv;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * How sure a reading is, from its rule and the features of its evidence: a logistic function whose weights are the table
 * {@code confidence.tsv}. Immutable and safe for use by several threads.
 */
final class Confidences {

    private static final String RULE = "rule ";
    private static final Confidences SHIPPED = read("confidence.tsv");

    private final double base;
    private final Map<String, Double> ofRules;
    /** By {@link Feature#ordinal()}. */
    private final double[] ofFeatures = new double[Feature.values().length];

    /** @param weights by kind and name: {@code "rule carried"} */
    private Confidences(Map<String, Double> weights) {
        this.base = weights.getOrDefault("base -", 0.0);
        this.ofRules = weights.entrySet().stream()
                .filter(weight -> weight.getKey().startsWith(RULE))
                .collect(Collectors.toUnmodifiableMap(
                        weight -> weight.getKey().substring(RULE.length()), Map.Entry::getValue));
        for (Feature feature : Feature.values()) {
            ofFeatures[feature.ordinal()] = weights.getOrDefault("feature " + feature.name(), 0.0);
        }
    }

    /** The weights that ship with the program. */
    static Confidences shipped() {
        return SHIPPED;
    }

    /** The share of readings by {@code rule} with such evidence that are right, between 0 and 1. */
    double of(String rule, Set<Feature> features) {
        double logOdds = base + ofRules.getOrDefault(rule, 0.0);
        for (Feature feature : features) {
            logOdds += ofFeatures[feature.ordinal()];
        }
        return 1 / (1 + Math.exp(-logOdds));
    }

    private static Confidences read(String resource) {
        Map<String, Double> weights = new HashMap<>();
        Tsv.read(
                Confidences.class,
                resource,
                3,
                3,
                columns -> weights.put(columns[0] + " " + columns[1], Double.valueOf(columns[2])));
        return new Confidences(weights);
    }
}
