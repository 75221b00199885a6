package io.hanwire.entity;

import static org.assertj.core.api.Assertions.assertThat;

import io.hanwire.language.WordSegmenter;
import org.junit.jupiter.api.Test;

/** Names that the tagger is not very sure of, in sentences of business; they are invented. */
class NamePlausibilityTest {

    private static final float MARGIN = 250;

    private static final Places PLACES = Places.load();
    private static final NamePlausibility PLAUSIBILITY = new NamePlausibility(NameBoundary.load(PLACES), PLACES);

    @Test
    void aNameHoldsMoreThanThePlaceAndTheWordsThatManyNamesEndWith() {
        assertThat(plausible("丰云新材料")).isTrue();
        assertThat(plausible("深圳晶峤微电子")).isTrue();
        assertThat(plausible("新材料科技")).isFalse();
    }

    private static boolean plausible(String name) {
        return PLAUSIBILITY.plausible(name, WordSegmenter.words(name), MARGIN, true);
    }
}
