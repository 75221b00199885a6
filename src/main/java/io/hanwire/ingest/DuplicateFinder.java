package io.hanwire.ingest;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Remembers the articles of an index by fingerprint and finds those that a new one repeats. Not safe for use by several
 * threads: what is a duplicate of what depends on the order of {@link #add}.
 *
 * <p>About 100 bytes of memory for an article.
 */
final class DuplicateFinder {

    private static final int BANDS = Fingerprint.BUCKETS / Fingerprint.BAND;
    /** Articles of one template share bands; more than this many are not compared, so that a day of them stays linear. */
    private static final int MAX_COMPARED = 64;

    private final List<byte[]> fingerprints = new ArrayList<>();
    private final List<String> origins = new ArrayList<>();
    /** Open addressing: the band's key in the upper half, the article's number plus one in the lower; 0 is free. */
    private long[] table = new long[1 << 12];

    private int used;

    /** The origin of the first article that {@code fingerprint} nearly repeats. */
    Optional<String> origin(Fingerprint fingerprint) {
        int first = Integer.MAX_VALUE;
        for (int band = 0; band < BANDS; band++) {
            first = Math.min(first, firstMatch(fingerprint, fingerprint.band(band), first));
        }
        return first == Integer.MAX_VALUE ? Optional.empty() : Optional.of(origins.get(first));
    }

    private int firstMatch(Fingerprint fingerprint, int key, int best) {
        int compared = 0;
        int mask = table.length - 1;
        for (int slot = key & mask; table[slot] != 0 && compared < MAX_COMPARED; slot = slot + 1 & mask) {
            if ((int) (table[slot] >>> 32) != key) {
                continue;
            }
            int number = (int) table[slot] - 1;
            compared++;
            if (number < best && Fingerprint.read(fingerprints.get(number)).isNearDuplicateOf(fingerprint)) {
                best = number;
            }
        }
        return best;
    }

    /** Remembers an article; {@code origin} is its own id where it repeats nothing. */
    void add(Fingerprint fingerprint, String origin) {
        int number = fingerprints.size();
        fingerprints.add(fingerprint.bytes());
        origins.add(origin);
        for (int band = 0; band < BANDS; band++) {
            if ((used + 1) * 5L > table.length * 3L) {
                grow();
            }
            insert((long) fingerprint.band(band) << 32 | number + 1);
            used++;
        }
    }

    private void insert(long entry) {
        int mask = table.length - 1;
        int slot = (int) (entry >>> 32) & mask;
        while (table[slot] != 0) {
            slot = slot + 1 & mask;
        }
        table[slot] = entry;
    }

    private void grow() {
        long[] old = table;
        table = new long[old.length * 2];
        Arrays.stream(old).filter(entry -> entry != 0).forEach(this::insert);
    }
}
