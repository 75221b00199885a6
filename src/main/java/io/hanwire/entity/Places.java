package io.hanwire.entity;

import io.hanwire.text.Tsv;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Names of places, of {@code places.tsv}. Immutable and safe for use by several threads. */
final class Places {

    private static final int LONGEST = 6;

    private final Set<String> all = new HashSet<>();
    private final BitSet starts = new BitSet();
    private final BitSet ends = new BitSet();

    private Places() {}

    static Places load() {
        Places places = new Places();
        for (String[] row : Tsv.rows(Places.class, "places.tsv", 2)) {
            places.all.addAll(List.of(row[1].split(" ")));
        }
        for (String place : places.all) {
            places.starts.set(place.charAt(0));
            places.ends.set(place.charAt(place.length() - 1));
        }
        return places;
    }

    /** The length of the longest place that begins at {@code offset}, with a 省, 市 or 区 after it; 0 for none. */
    int startingAt(CharSequence text, int offset) {
        if (offset >= text.length() || !starts.get(text.charAt(offset))) {
            return 0;
        }
        for (int length = Math.min(LONGEST, text.length() - offset); length >= 2; length--) {
            if (all.contains(text.subSequence(offset, offset + length).toString())) {
                int end = offset + length;
                boolean unit = end < text.length() && "省市区县".indexOf(text.charAt(end)) >= 0;
                return unit ? length + 1 : length;
            }
        }
        return 0;
    }

    /** The length of the longest place that ends at {@code offset}; 0 for none. */
    int endingAt(CharSequence text, int offset) {
        if (offset == 0 || !ends.get(text.charAt(offset - 1))) {
            return 0;
        }
        for (int length = Math.min(LONGEST, offset); length >= 2; length--) {
            if (all.contains(text.subSequence(offset - length, offset).toString())) {
                return length;
            }
        }
        return 0;
    }

    boolean isPlace(String text) {
        return all.contains(text);
    }
}
