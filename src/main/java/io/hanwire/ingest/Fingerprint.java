package io.hanwire.ingest;

import io.hanwire.fact.Observations;
import io.hanwire.figure.Figure;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;

/**
 * A small sketch of an article by which near duplicates are found, across scripts: it is made of the canonical text.
 *
 * <p>The wording is a one-permutation min-hash of the text's four-character shingles (Li, Owen and Zhang, 2012) in
 * {@value #BUCKETS} buckets of 16 bits; the share of equal buckets estimates the shingles' Jaccard similarity. The figures are
 * kept apart, since two articles of one template (月度交付, 财报快讯) differ in nothing else.
 *
 * @param text a hash of the article's text as printed, by which exact duplicates are found
 * @param wording {@value #BUCKETS} bucket values
 * @param series a hash of folder and title, by which the pages of one article are found, 0 for what is no page; odd where the page
 *     says that it is one of several
 * @param figures the smallest hashes of the distinct figures, ascending, at most {@value #MAX_FIGURES}
 */
record Fingerprint(long text, short[] wording, long series, short[] figures) {

    static final int BUCKETS = 16;
    static final int MAX_FIGURES = 16;
    /** Buckets in a band: articles that agree in all buckets of one band are compared. */
    static final int BAND = 4;
    /** At this many equal buckets of {@value #BUCKETS}, about 0.8 of all shingles, the wording counts as the same. */
    private static final int ALIKE = 12;

    private static final int SHINGLE = 4;

    /** @param series see {@link #series(String, String, boolean)}, or 0 */
    static Fingerprint of(Observations seen, long series) {
        return new Fingerprint(
                hash(seen.text().original()), wording(seen.text().text()), series, figures(seen.figures()));
    }

    /** What the pages of one article have in common: the folder they lie in and their title. */
    static long series(String folder, String title, boolean paged) {
        return hash(folder + '\n' + title) << 1 | (paged ? 1 : 0);
    }

    /** Whether the two are pages of one article, or one of them shows what the other is a page of. */
    boolean isOfOneArticleWith(Fingerprint other) {
        return series != 0 && series >>> 1 == other.series >>> 1 && ((series | other.series) & 1) == 1;
    }

    /** The key under which pages of one article are found, 0 for what is no page. */
    int seriesKey() {
        return series == 0 ? 0 : (int) mix(series >>> 1 | 1);
    }

    private static short[] wording(String text) {
        long[] least = new long[BUCKETS];
        Arrays.fill(least, Long.MAX_VALUE);
        long window = 0;
        int letters = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isLetterOrDigit(c)) {
                window = window << 16 | Character.toLowerCase(c);
                if (++letters >= SHINGLE) {
                    long hash = mix(window);
                    int bucket = (int) (hash & BUCKETS - 1);
                    least[bucket] = Math.min(least[bucket], hash >>> 4);
                }
            }
        }
        return filled(least, mix(window));
    }

    /** An empty bucket takes the value of the next full one, so that short texts can be compared too. */
    private static short[] filled(long[] least, long fallback) {
        short[] values = new short[BUCKETS];
        for (int i = 0; i < BUCKETS; i++) {
            int from = i;
            while (least[from % BUCKETS] == Long.MAX_VALUE && from < i + BUCKETS) {
                from++;
            }
            long value = least[from % BUCKETS];
            values[i] = (short) ((value == Long.MAX_VALUE ? fallback : value) + (from - i) * 31L);
        }
        return values;
    }

    private static short[] figures(List<Figure> figures) {
        TreeSet<Short> hashes = new TreeSet<>();
        for (Figure figure : figures) {
            // The unit stays out: a reprint in another region may read a bare 元 as another currency.
            long value = figure.min().stripTrailingZeros().hashCode() * 31L
                    + figure.max().stripTrailingZeros().hashCode();
            hashes.add((short) mix(value));
            if (hashes.size() > MAX_FIGURES) {
                hashes.pollLast();
            }
        }
        short[] values = new short[hashes.size()];
        int i = 0;
        for (short hash : hashes) {
            values[i++] = hash;
        }
        return values;
    }

    /** The finalizer of SplitMix64 (Steele, Lea and Flood, 2014). */
    static long mix(long z) {
        long first = (z ^ z >>> 30) * 0xbf58476d1ce4e5b9L;
        long second = (first ^ first >>> 27) * 0x94d049bb133111ebL;
        return second ^ second >>> 31;
    }

    /** A 64-bit hash of {@code text}; equal hashes are taken for equal texts, which errs once in 10^7 corpora of 10^6 articles. */
    static long hash(String text) {
        long hash = text.length();
        for (int i = 0; i < text.length(); i++) {
            hash = (hash ^ text.charAt(i)) * 0x9e3779b97f4a7c15L;
            hash ^= hash >>> 29;
        }
        return mix(hash);
    }

    /** The key of one band; articles with an equal key in any band may be near duplicates. */
    int band(int number) {
        long key = number;
        for (int i = number * BAND; i < (number + 1) * BAND; i++) {
            key = key * 65_599 + wording[i];
        }
        return (int) mix(key);
    }

    /** Whether the two articles say the same: their wording is alike and no more than one figure in ten differs. */
    boolean isNearDuplicateOf(Fingerprint other) {
        int equal = 0;
        for (int i = 0; i < BUCKETS; i++) {
            equal += wording[i] == other.wording[i] ? 1 : 0;
        }
        return equal >= ALIKE && sameFigures(other);
    }

    private boolean sameFigures(Fingerprint other) {
        short[] fewer = figures.length <= other.figures.length ? figures : other.figures;
        short[] more = fewer == figures ? other.figures : figures;
        int missing = 0;
        for (short hash : fewer) {
            boolean beyond = more.length == MAX_FIGURES && hash > more[more.length - 1];
            missing += !beyond && Arrays.binarySearch(more, hash) < 0 ? 1 : 0;
        }
        return missing * 10 <= fewer.length && more.length - fewer.length <= Math.max(1, more.length / 3);
    }

    /** The bytes that {@link #read} takes: text, wording, figures, and last the series with one byte more. */
    byte[] bytes() {
        ByteBuffer buffer =
                ByteBuffer.allocate(Long.BYTES + (BUCKETS + figures.length) * Short.BYTES + Long.BYTES + Byte.BYTES);
        buffer.putLong(text);
        for (short value : wording) {
            buffer.putShort(value);
        }
        for (short value : figures) {
            buffer.putShort(value);
        }
        buffer.putLong(series).put((byte) 1);
        return buffer.array();
    }

    /** Of bytes that earlier versions wrote, an even number of them, the series is 0. */
    static Fingerprint read(byte[] bytes) {
        ByteBuffer buffer = ByteBuffer.wrap(bytes);
        int last = bytes.length % 2 == 0 ? 0 : Long.BYTES + Byte.BYTES;
        long text = buffer.getLong();
        short[] wording = new short[BUCKETS];
        for (int i = 0; i < BUCKETS; i++) {
            wording[i] = buffer.getShort();
        }
        short[] figures = new short[(buffer.remaining() - last) / Short.BYTES];
        for (int i = 0; i < figures.length; i++) {
            figures[i] = buffer.getShort();
        }
        return new Fingerprint(text, wording, last == 0 ? 0 : buffer.getLong(), figures);
    }
}
