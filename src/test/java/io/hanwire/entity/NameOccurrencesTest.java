package io.hanwire.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class NameOccurrencesTest {

    @Test
    void longerNamesComeFirstAndShorterOnesInsideThemToo() {
        List<NameOccurrences.Name> found = new NameOccurrences(List.of("晶峤", "晶峤电子", "澜溟")).in("晶峤电子与澜溟签约，晶峤持股三成。");
        assertThat(found)
                .containsExactly(
                        new NameOccurrences.Name("晶峤电子", List.of(0)),
                        new NameOccurrences.Name("晶峤", List.of(0, 10)),
                        new NameOccurrences.Name("澜溟", List.of(5)));
    }

    @Test
    void everyPlaceIsFoundThatDoesNotOverlapTheOneBefore() {
        long seed = Long.getLong("hanwire.test.seed", new Random().nextLong());
        Random random = new Random(seed);
        for (int round = 0; round < 300; round++) {
            Set<String> names = new HashSet<>();
            for (int i = 0; i < 12; i++) {
                names.add(text(random, 2 + random.nextInt(3)));
            }
            String text = text(random, 60);
            List<String> expected = new ArrayList<>();
            for (String name : names) {
                for (int at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length())) {
                    expected.add(name + at);
                }
            }
            List<String> found = new ArrayList<>();
            for (NameOccurrences.Name name : new NameOccurrences(names).in(text)) {
                name.starts().forEach(start -> found.add(name.text() + start));
            }
            assertThat(found).as("seed %d round %d", seed, round).containsExactlyInAnyOrderElementsOf(expected);
        }
    }

    @Test
    void moreNamesAreNoMoreWorkForEachCharacter() {
        String text = companies(4_000);
        NameOccurrences few = new NameOccurrences(names(1_000));
        NameOccurrences many = new NameOccurrences(names(4_000));
        assertThat(few.in(text)).hasSize(1_000);
        assertThat(many.in(text)).hasSize(4_000);
        // names of one length: at most one look-up at each place, however many names begin alike
        assertThat(few.lookUps()).isLessThanOrEqualTo(text.length());
        assertThat(many.lookUps()).isLessThanOrEqualTo(text.length());
    }

    private static String companies(int count) {
        return String.join("、", names(count)) + "。";
    }

    /** Four characters each, the first two the same. */
    private static List<String> names(int count) {
        List<String> names = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            names.add("晶峤" + (char) ('一' + i / 100) + (char) ('一' + i % 100));
        }
        return names;
    }

    private static String text(Random random, int length) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < length; i++) {
            text.append("中国移动".charAt(random.nextInt(4)));
        }
        return text.toString();
    }
}
