package io.hanwire.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class NameAutomatonTest {

    @Test
    void namesInsideNamesAreReported() {
        assertThat(matches(List.of("中国移动", "移动", "国移"), "与中国移动合作")).containsExactlyInAnyOrder("1-5", "3-5", "2-4");
    }

    @Test
    void separatorsInsideANameAreSkippedAndLineFeedsAreNot() {
        assertThat(matches(List.of("mtts80"), "MTT S80、MTT-S80、MTT\nS80")).containsExactly("0-7", "8-15");
    }

    @Test
    void everyOccurrenceIsFoundWhateverTheNames() {
        long seed = Long.getLong("hanwire.test.seed", new Random().nextLong());
        Random random = new Random(seed);
        for (int round = 0; round < 300; round++) {
            Set<String> names = new HashSet<>();
            for (int i = 0; i < 20; i++) {
                names.add(text(random, 1 + random.nextInt(4)));
            }
            List<String> list = List.copyOf(names);
            String text = text(random, 60);
            Set<String> expected = new HashSet<>();
            for (String name : list) {
                for (int at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
                    expected.add(at + "-" + (at + name.length()));
                }
            }
            assertThat(matches(list, text))
                    .as("seed %d round %d", seed, round)
                    .containsExactlyInAnyOrderElementsOf(expected);
        }
    }

    private static List<String> matches(List<String> names, String text) {
        List<String> found = new ArrayList<>();
        new NameAutomaton(names).match(text, (start, end, name) -> found.add(start + "-" + end));
        return found;
    }

    private static String text(Random random, int length) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < length; i++) {
            text.append("中国移动a1".charAt(random.nextInt(6)));
        }
        return text.toString();
    }
}
