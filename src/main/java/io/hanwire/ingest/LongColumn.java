package io.hanwire.ingest;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.LongBuffer;
import java.util.ArrayList;
import java.util.List;

/** A growing row of numbers outside of the heap. Not safe for use by several threads. */
final class LongColumn {

    private static final int BITS = 16;
    private static final int BLOCK = 1 << BITS;

    private final List<LongBuffer> blocks = new ArrayList<>();
    private int size;

    /** {@code count} zeros outside of the heap. */
    static LongBuffer zeros(int count) {
        return ByteBuffer.allocateDirect(Math.multiplyExact(count, Long.BYTES))
                .order(ByteOrder.nativeOrder())
                .asLongBuffer();
    }

    int size() {
        return size;
    }

    void add(long value) {
        if (size == blocks.size() << BITS) {
            blocks.add(zeros(BLOCK));
        }
        size++;
        set(size - 1, value);
    }

    long get(int index) {
        return blocks.get(index >>> BITS).get(index & BLOCK - 1);
    }

    void set(int index, long value) {
        blocks.get(index >>> BITS).put(index & BLOCK - 1, value);
    }
}
