package io.hanwire.script;

import io.hanwire.text.Tsv;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Wordings of other presses for words that canonical text leaves as they are, because their other wording depends on what is
 * meant: 資料 is 数据 or 资料, 智慧 is 智能 or 智慧. For queries: a search for either wording should find both. The words are in
 * {@code variants.tsv}. Immutable and safe for use by several threads.
 */
public final class Variants {

    /** A query of many such words is not asked in all combinations. */
    private static final int MOST = 4;

    private static final class Shipped {
        static final Variants INSTANCE = new Variants(Tsv.rows(Variants.class, "variants.tsv", 1));
    }

    private final Map<String, List<String>> wordings = new HashMap<>();
    private int longest;

    private Variants(List<String[]> rows) {
        for (String[] row : rows) {
            List<String> words = Tsv.words(row[0]);
            for (String word : words) {
                if (wordings.put(word, words) != null) {
                    throw new IllegalStateException("variants.tsv: " + word + " stands in two rows");
                }
                longest = Math.max(longest, word.length());
            }
        }
    }

    /** The variants that ship with the program. */
    public static Variants shipped() {
        return Shipped.INSTANCE;
    }

    /** All words that have another wording. */
    Set<String> words() {
        return wordings.keySet();
    }

    /**
     * Other wordings of {@code canonical}, canonical too, at most four: with each of its words reworded alone, and first, where it
     * has several, with all of them: 「智慧工廠資料」 → 智能工厂数据, 智能工厂资料, 智慧工厂数据. Empty where no word has another wording.
     */
    public List<String> of(String canonical) {
        List<Place> places = places(canonical);
        Set<String> other = new LinkedHashSet<>();
        if (places.size() > 1) {
            other.add(reworded(canonical, places));
        }
        for (Place place : places) {
            for (String wording : wordings.get(place.word())) {
                if (!wording.equals(place.word())) {
                    other.add(place.reworded(canonical, wording));
                }
            }
        }
        return other.stream().limit(MOST).toList();
    }

    private List<Place> places(String text) {
        List<Place> places = new ArrayList<>();
        for (int i = 0; i < text.length(); i++) {
            for (int length = Math.min(longest, text.length() - i); length >= 2; length--) {
                String word = text.substring(i, i + length);
                if (wordings.containsKey(word)) {
                    places.add(new Place(i, word));
                    i += length - 1;
                    break;
                }
            }
        }
        return places;
    }

    /** {@code text} with the first other wording of every word. */
    private String reworded(String text, List<Place> places) {
        StringBuilder reworded = new StringBuilder();
        int end = 0;
        for (Place place : places) {
            List<String> words = wordings.get(place.word());
            reworded.append(text, end, place.start())
                    .append(words.get(words.getFirst().equals(place.word()) ? 1 : 0));
            end = place.start() + place.word().length();
        }
        return reworded.append(text, end, text.length()).toString();
    }

    private record Place(int start, String word) {

        String reworded(String text, String wording) {
            return text.substring(0, start) + wording + text.substring(start + word.length());
        }
    }
}
