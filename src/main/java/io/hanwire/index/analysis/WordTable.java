package io.hanwire.index.analysis;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.Map;

/**
 * Words of one to {@link #LONGEST} characters with the cost of using each: the negative logarithm of its share of all words.
 *
 * <p>Four UTF-16 units fill a {@code long}, so that the table is an open hash of numbers that needs no building when it is
 * loaded. Immutable and safe for use by several threads.
 */
final class WordTable {

    /** The length in UTF-16 units of the longest words. */
    static final int LONGEST = 4;

    /** The cost of a single character that is no word. */
    static final int UNKNOWN = 160;

    static final String RESOURCE = "words.bin";

    /** Costs are kept in steps of one eighth of the natural logarithm's unit. */
    private static final int STEPS = 8;

    private final long[] keys;
    private final byte[] costs;

    private WordTable(long[] keys, byte[] costs) {
        this.keys = keys;
        this.costs = costs;
    }

    private static final class Shipped {
        static final WordTable INSTANCE = load();
    }

    /** The words that ship with the program. */
    static WordTable shipped() {
        return Shipped.INSTANCE;
    }

    static WordTable of(Map<String, Integer> frequencies) {
        int capacity = Integer.highestOneBit(Math.max(1, frequencies.size())) * 2;
        WordTable table = new WordTable(new long[capacity], new byte[capacity]);
        double total =
                frequencies.values().stream().mapToLong(Integer::longValue).sum();
        frequencies.forEach((word, frequency) -> {
            double cost = -Math.log((frequency + 0.5) / total) * STEPS;
            table.put(key(word.toCharArray(), 0, word.length()), (int) Math.min(UNKNOWN - 1, Math.round(cost)));
        });
        return table;
    }

    private void put(long key, int cost) {
        int slot = slot(key);
        keys[slot] = key;
        costs[slot] = (byte) cost;
    }

    /** The cost of the word of {@code length} units at {@code offset}, or −1 where it is none. */
    int cost(char[] text, int offset, int length) {
        long key = key(text, offset, length);
        int slot = slot(key);
        return keys[slot] == key ? costs[slot] & 0xff : -1;
    }

    private static long key(char[] text, int offset, int length) {
        long key = 0;
        for (int i = 0; i < length; i++) {
            key = key << Character.SIZE | text[offset + i];
        }
        return key;
    }

    /** Where {@code key} is, or the empty slot where it would be. */
    private int slot(long key) {
        int mask = keys.length - 1;
        long hash = key * 0x9e3779b97f4a7c15L;
        int slot = (int) (hash >>> 40) & mask;
        while (keys[slot] != 0 && keys[slot] != key) {
            slot = slot + 1 & mask;
        }
        return slot;
    }

    void write(OutputStream out) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(keys.length * (Long.BYTES + 1));
        bytes.asLongBuffer().put(keys);
        bytes.position(keys.length * Long.BYTES);
        bytes.put(costs);
        out.write(bytes.array());
    }

    private static WordTable load() {
        try (InputStream in = WordTable.class.getResourceAsStream(RESOURCE)) {
            if (in == null) {
                throw new IllegalStateException(
                        "resource " + RESOURCE + " is missing: the build has not run its word step");
            }
            ByteBuffer bytes = ByteBuffer.wrap(in.readAllBytes());
            int capacity = bytes.capacity() / (Long.BYTES + 1);
            long[] keys = new long[capacity];
            byte[] costs = new byte[capacity];
            bytes.asLongBuffer().get(keys);
            bytes.position(capacity * Long.BYTES);
            bytes.get(costs);
            return new WordTable(keys, costs);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + RESOURCE, e);
        }
    }
}
