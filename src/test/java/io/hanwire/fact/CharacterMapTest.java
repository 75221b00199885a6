package io.hanwire.fact;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class CharacterMapTest {

    @Test
    void everyCharacterHasItsOwnAndNoOtherHasAny() {
        long seed = Long.getLong("hanwire.test.seed", System.nanoTime());
        Random random = new Random(seed);
        for (int size = 0; size < 200; size++) {
            Map<Character, String> entries = new HashMap<>();
            for (int i = 0; i < size; i++) {
                char c = (char) random.nextInt(Character.MAX_VALUE + 1);
                entries.put(c, String.valueOf((int) c));
            }
            CharacterMap<String> map = new CharacterMap<>(entries);
            for (int c = 0; c <= Character.MAX_VALUE; c++) {
                assertThat(map.get((char) c))
                        .as("character %d, seed %d", c, seed)
                        .isEqualTo(entries.get((char) c));
            }
        }
    }
}
