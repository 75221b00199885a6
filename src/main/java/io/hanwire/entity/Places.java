package io.hanwire.entity;

import io.hanwire.text.Tsv;
import java.util.HashSet;
import java.util.Set;

/** Names of places, of {@code places.tsv}. Immutable and safe for use by several threads. */
final class Places {

    private static final String UNITS = "省市区县";

    private final PhraseSet all;

    private Places(PhraseSet all) {
        this.all = all;
    }

    static Places load() {
        Set<String> places = new HashSet<>();
        for (String[] row : Tsv.rows(Places.class, "places.tsv", 2)) {
            places.addAll(Tsv.words(row[1]));
        }
        return new Places(PhraseSet.of(places));
    }

    /** The length of the longest place that begins at {@code offset}, with a 省, 市 or 区 after it; 0 for none. */
    int startingAt(String text, int offset) {
        int length = all.lengthAt(text, offset);
        int end = offset + length;
        boolean unit = length > 0 && end < text.length() && UNITS.indexOf(text.charAt(end)) >= 0;
        return unit ? length + 1 : length;
    }

    /** The length of the longest place that ends at {@code offset}; 0 for none. */
    int endingAt(String text, int offset) {
        return all.lengthBefore(text, offset, 0);
    }

    boolean isPlace(String text) {
        return all.contains(text);
    }
}
