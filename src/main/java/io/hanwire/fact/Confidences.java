package io.hanwire.fact;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
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
        try (InputStream stream = Confidences.class.getResourceAsStream(resource)) {
            if (stream == null) {
                throw new IllegalStateException("The program has no table " + resource);
            }
            BufferedReader lines = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8));
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (!line.isBlank() && !line.startsWith("#")) {
                    String[] columns = line.split("\t", -1);
                    weights.put(columns[0] + " " + columns[1], Double.valueOf(columns[2]));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Table " + resource + " cannot be read", e);
        }
        return new Confidences(weights);
    }
}
