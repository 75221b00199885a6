package io.hanwire.fact;

import io.hanwire.text.Tsv;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * How sure a reading is, from its rule and the features of its evidence: a logistic function whose weights are the table
 * {@code confidence.tsv}. Immutable and safe for use by several threads.
 */
final class Confidences {

    private static final Confidences SHIPPED = read("confidence.tsv");

    private final Map<String, Double> weights;

    private Confidences(Map<String, Double> weights) {
        this.weights = Map.copyOf(weights);
    }

    /** The weights that ship with the program. */
    static Confidences shipped() {
        return SHIPPED;
    }

    /** The share of readings by {@code rule} with such evidence that are right, between 0 and 1. */
    double of(String rule, Set<Feature> features) {
        double logOdds = weight("base -") + weight("rule " + rule);
        for (Feature feature : features) {
            logOdds += weight("feature " + feature.name());
        }
        return 1 / (1 + Math.exp(-logOdds));
    }

    private double weight(String key) {
        return weights.getOrDefault(key, 0.0);
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
