package io.hanwire.ingest;

import java.util.Arrays;
import java.util.function.IntPredicate;

/**
 * Finds numbers by 32-bit keys, several to a key: open addressing in one array, 13 bytes an entry. Keys are hashes, so a number
 * found must still be compared.
 */
final class NumberTable {

    /** Articles of one template share keys; no more than this many are looked at, so that a day of them stays linear. */
    private static final int MAX_TRIED = 64;

    /** The key above, the number plus one below; 0 is free. */
    private long[] slots = new long[1 << 12];

    private int used;

    void add(int key, int number) {
        if ((used + 1) * 5L > slots.length * 3L) {
            long[] old = slots;
            slots = new long[old.length * 2];
            Arrays.stream(old).filter(entry -> entry != 0).forEach(this::insert);
        }
        insert((long) key << Integer.SIZE | number + 1);
        used++;
    }

    /** Leaves out what would be the 65th under its key: it could not be found, and finding a place for it would take ever longer. */
    private void insert(long entry) {
        int mask = slots.length - 1;
        int key = (int) (entry >>> Integer.SIZE);
        int slot = key & mask;
        int same = 0;
        while (slots[slot] != 0) {
            same += (int) (slots[slot] >>> Integer.SIZE) == key ? 1 : 0;
            if (same == MAX_TRIED) {
                return;
            }
            slot = slot + 1 & mask;
        }
        slots[slot] = entry;
    }

    /** The least number under {@code key} that {@code wanted} accepts, or −1. */
    int least(int key, IntPredicate wanted) {
        int least = -1;
        int tried = 0;
        int mask = slots.length - 1;
        for (int slot = key & mask; slots[slot] != 0 && tried < MAX_TRIED; slot = slot + 1 & mask) {
            if ((int) (slots[slot] >>> Integer.SIZE) == key) {
                int number = (int) slots[slot] - 1;
                tried++;
                if ((least < 0 || number < least) && wanted.test(number)) {
                    least = number;
                }
            }
        }
        return least;
    }
}
