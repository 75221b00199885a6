package io.hanwire.fact;

import java.util.Set;

/** How sure a reading is, from the features of its evidence. */
final class Confidences {

    private Confidences() {}

    static double of(String rule, Set<Feature> features) {
        double confidence = 0.9;
        return confidence;
    }
}
