package io.hanwire.script;

import io.hanwire.text.Region;
import io.hanwire.text.Tsv;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Words that tell the press a text was written for, each with a region and a weight from 1 to 4. */
final class RegionWords {

    private static final String RESOURCE = "regions.tsv";

    /** What words of weight 1 can add up to: converters make any number of them. */
    private static final double MOST_OF_WEAK_WORDS = 3;

    private static final class Shipped {
        static final RegionWords INSTANCE = load();
    }

    private record Word(Region region, int weight) {}

    private final List<Word> words;
    private final PhraseTable table;

    private RegionWords(List<Word> words, PhraseTable table) {
        this.words = words;
        this.table = table;
    }

    static RegionWords shipped() {
        return Shipped.INSTANCE;
    }

    /** What the words of {@code simplified} say for each region, by {@link Region#ordinal()}. */
    double[] scores(char[] simplified, int length) {
        int[] counts = new int[words.size()];
        int[] seen = new int[words.size()];
        int distinct = 0;
        int i = 0;
        while (i < length) {
            int node = table.longest(simplified, i, length);
            if (node == PhraseTable.NONE) {
                i++;
            } else {
                int word = table.output(node)[0];
                if (counts[word]++ == 0) {
                    seen[distinct++] = word;
                }
                i += table.length(node);
            }
        }
        double[] strong = new double[Region.values().length];
        double[] weak = new double[strong.length];
        for (int s = 0; s < distinct; s++) {
            Word word = words.get(seen[s]);
            double[] sums = word.weight() == 1 ? weak : strong;
            sums[word.region().ordinal()] += word.weight() * damped(counts[seen[s]]);
        }
        for (int region = 0; region < strong.length; region++) {
            strong[region] += Math.min(weak[region], MOST_OF_WEAK_WORDS);
        }
        return strong;
    }

    /** A word that stands ten times says little more than one that stands three times. */
    private static double damped(int count) {
        return Math.min(2, 0.5 + 0.5 * count);
    }

    private static RegionWords load() {
        List<Word> words = new ArrayList<>();
        Map<String, String> keys = new HashMap<>();
        for (String[] row : Tsv.rows(RegionWords.class, RESOURCE, 3)) {
            keys.put(row[0], String.valueOf((char) words.size()));
            words.add(new Word(Region.valueOf(row[1]), Integer.parseInt(row[2])));
        }
        return new RegionWords(List.copyOf(words), PhraseTable.of(keys));
    }
}
