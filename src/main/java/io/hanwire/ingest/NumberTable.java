package io.hanwire.ingest;

import java.nio.LongBuffer;
import java.util.function.IntPredicate;
import java.util.stream.Stream;

/**
 * Finds numbers by 32-bit keys, several to a key: open addressing outside of the heap, 14 to 27 bytes an entry, for a billion
 * entries. Keys are hashes, so a number found must still be compared.
 */
final class NumberTable {

    /** Articles of one template share keys; no more than this many are looked at, so that a day of them stays linear. */
    private static final int MAX_TRIED = 64;

    /** A part grows by itself: the old half of a sixteenth is little beside the rest, and no buffer gets over 2 GB. */
    private static final int PART_BITS = 4;

    private final Part[] parts =
            Stream.generate(Part::new).limit(1 << PART_BITS).toArray(Part[]::new);

    void add(int key, int number) {
        part(key).add(key, number);
    }

    /** The least number under {@code key} that {@code wanted} accepts, or −1. */
    int least(int key, IntPredicate wanted) {
        return part(key).least(key, wanted);
    }

    private Part part(int key) {
        return parts[key >>> Integer.SIZE - PART_BITS];
    }

    private static final class Part {

        /** The key above, the number plus one below; 0 is free. */
        private LongBuffer slots = LongColumn.zeros(1 << 8);

        private int used;

        void add(int key, int number) {
            if ((used + 1) * 5L > slots.capacity() * 3L) {
                LongBuffer old = slots;
                slots = LongColumn.zeros(old.capacity() * 2);
                for (int slot = 0; slot < old.capacity(); slot++) {
                    if (old.get(slot) != 0) {
                        insert(old.get(slot));
                    }
                }
            }
            insert((long) key << Integer.SIZE | number + 1);
            used++;
        }

        /** Leaves out what would be the 65th under its key: it could not be found, and finding a place for it would take ever longer. */
        private void insert(long entry) {
            int mask = slots.capacity() - 1;
            int key = (int) (entry >>> Integer.SIZE);
            int slot = key & mask;
            int same = 0;
            while (slots.get(slot) != 0) {
                same += (int) (slots.get(slot) >>> Integer.SIZE) == key ? 1 : 0;
                if (same == MAX_TRIED) {
                    return;
                }
                slot = slot + 1 & mask;
            }
            slots.put(slot, entry);
        }

        int least(int key, IntPredicate wanted) {
            int least = -1;
            int tried = 0;
            int mask = slots.capacity() - 1;
            for (int slot = key & mask; slots.get(slot) != 0 && tried < MAX_TRIED; slot = slot + 1 & mask) {
                if ((int) (slots.get(slot) >>> Integer.SIZE) == key) {
                    int number = (int) slots.get(slot) - 1;
                    tried++;
                    if ((least < 0 || number < least) && wanted.test(number)) {
                        least = number;
                    }
                }
            }
            return least;
        }
    }
}
