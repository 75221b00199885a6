package io.hanwire.index.analysis;

/**
 * Splits a run of ideographs into words such that the sum of their costs is least: the likeliest sequence where each word is
 * independent of its neighbours. Linear in the length of the run; not for use by several threads.
 */
final class Segmentation {

    private final WordTable words;
    private final int[] least = new int[Runs.LONGEST + 2];
    /** For each place, where the word that begins there ends, on the best way from there to the end of the run. */
    private final int[] ends = new int[Runs.LONGEST + 2];

    private int origin;

    Segmentation(WordTable words) {
        this.words = words;
    }

    /** Splits the characters of {@code text} from {@code start} to {@code end}, at most {@link Runs#LONGEST} and one. */
    void on(char[] text, int start, int end) {
        origin = start;
        int length = end - start;
        least[length] = 0;
        for (int i = length - 1; i >= 0; i--) {
            int unit = Character.charCount(Character.codePointAt(text, start + i, end));
            consider(i, unit, singleCost(text, start + i, unit), true);
            for (int size = unit + 1; size <= WordTable.LONGEST && i + size <= length; size++) {
                int cost = words.cost(text, start + i, size);
                if (cost >= 0) {
                    consider(i, size, cost, false);
                }
            }
        }
    }

    private int singleCost(char[] text, int offset, int unit) {
        int cost = words.cost(text, offset, unit);
        return cost >= 0 ? cost : WordTable.UNKNOWN;
    }

    private void consider(int from, int size, int cost, boolean first) {
        int total = cost + least[from + size];
        if (first || total < least[from]) {
            least[from] = total;
            ends[from] = from + size;
        }
    }

    /** Where the word that begins at {@code start} ends. */
    int endOfWord(int start) {
        return origin + ends[start - origin];
    }
}
