package io.hanwire.ingest;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Rows of what is remembered of articles, about 120 bytes each, outside of the heap: a heap of a fixed size would set a limit to
 * the articles of an index. Rows are numbered from 0 in the order of {@link #add}. Not safe for use by several threads.
 */
final class ArticlePool {

    private static final int BLOCK = 1 << 20;

    private final List<ByteBuffer> blocks = new ArrayList<>();
    /** Of each row, the number of its block above and its place in the block below. */
    private final LongColumn places = new LongColumn();

    private final LongColumn inputs = new LongColumn();

    int size() {
        return places.size();
    }

    /**
     * Adds a row.
     *
     * @param origin the id of the article that this one repeats, or its own id
     * @param input a number of the input that it is from, 0 for none
     */
    void add(String id, String origin, long input, Fingerprint fingerprint) {
        byte[] idBytes = id.getBytes(StandardCharsets.UTF_8);
        byte[] originBytes = origin.equals(id) ? new byte[0] : origin.getBytes(StandardCharsets.UTF_8);
        byte[] sketch = fingerprint.bytes();
        ByteBuffer block = block(3 * Integer.BYTES + idBytes.length + originBytes.length + sketch.length);
        places.add((long) (blocks.size() - 1) << Integer.SIZE | block.position());
        for (byte[] part : List.of(idBytes, originBytes, sketch)) {
            block.putInt(part.length).put(part);
        }
        inputs.add(input);
    }

    String id(int row) {
        return new String(part(row, 0), StandardCharsets.UTF_8);
    }

    /** The origin of the article, or its own id. */
    String origin(int row) {
        byte[] origin = part(row, 1);
        return origin.length == 0 ? id(row) : new String(origin, StandardCharsets.UTF_8);
    }

    Fingerprint fingerprint(int row) {
        return Fingerprint.read(part(row, 2));
    }

    long input(int row) {
        return inputs.get(row);
    }

    void setInput(int row, long input) {
        inputs.set(row, input);
    }

    private ByteBuffer block(int needed) {
        if (blocks.isEmpty() || blocks.getLast().remaining() < needed) {
            blocks.add(ByteBuffer.allocateDirect(Math.max(BLOCK, needed)));
        }
        return blocks.getLast();
    }

    private byte[] part(int row, int number) {
        long place = places.get(row);
        ByteBuffer block = blocks.get((int) (place >>> Integer.SIZE));
        int position = (int) place;
        for (int skipped = 0; skipped < number; skipped++) {
            position += Integer.BYTES + block.getInt(position);
        }
        byte[] part = new byte[block.getInt(position)];
        block.get(position + Integer.BYTES, part);
        return part;
    }
}
