package io.hanwire.script;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Phrases and what each becomes, as a trie in four arrays: nodes are numbered breadth first, so that the children of a node
 * stand side by side in the order of their characters. Immutable and safe for use by several threads.
 */
final class PhraseTable {

    /** What {@link #longest} answers where no phrase begins. */
    static final int NONE = 0;

    private static final PhraseTable EMPTY = of(Map.of());

    /** The character that leads to each node. */
    private final char[] label;

    /** The first child of each node; one entry more than nodes, so that a node's children end where the next one's begin. */
    private final int[] firstChild;

    private final byte[] depth;

    /** What the phrase that ends at a node becomes; null where none ends. */
    private final char[][] output;

    /** The node of each first character, 0 for those that begin no phrase. */
    private final int[] root;

    private PhraseTable(char[] label, int[] firstChild, byte[] depth, char[][] output) {
        this.label = label;
        this.firstChild = firstChild;
        this.depth = depth;
        this.output = output;
        this.root = new int[Character.MAX_VALUE + 1];
        for (int node = firstChild[0]; node < firstChild[1]; node++) {
            root[label[node]] = node;
        }
    }

    static PhraseTable empty() {
        return EMPTY;
    }

    /** The table of {@code phrases}; none may be empty or longer than 127 characters. */
    static PhraseTable of(Map<String, String> phrases) {
        SortedMap<String, String> sorted = new TreeMap<>(phrases);
        List<String> keys = List.copyOf(sorted.keySet());
        Builder builder = new Builder(keys.stream().mapToInt(String::length).sum() + 1);
        builder.add('\0', 0, null, new Range(0, keys.size(), 0));
        for (int node = 0; node < builder.ranges.size(); node++) {
            builder.firstChild[node] = builder.size;
            Range range = builder.ranges.get(node);
            int from = range.from;
            while (from < range.to) {
                String key = keys.get(from);
                if (key.length() == range.depth) {
                    from++;
                    continue;
                }
                char next = key.charAt(range.depth);
                int to = from + 1;
                while (to < range.to && keys.get(to).charAt(range.depth) == next) {
                    to++;
                }
                boolean ends = key.length() == range.depth + 1;
                builder.add(next, range.depth + 1, ends ? sorted.get(key) : null, new Range(from, to, range.depth + 1));
                from = to;
            }
        }
        builder.firstChild[builder.size] = builder.size;
        return builder.build();
    }

    /** The node of the longest phrase that {@code text} has at {@code from} and that ends at or before {@code to}. */
    int longest(char[] text, int from, int to) {
        int node = root[text[from]];
        int best = NONE;
        for (int i = from + 1; node != NONE; i++) {
            if (output[node] != null) {
                best = node;
            }
            if (i >= to) {
                break;
            }
            node = child(node, text[i]);
        }
        return best;
    }

    private int child(int node, char next) {
        int low = firstChild[node];
        int high = firstChild[node + 1] - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            if (label[middle] < next) {
                low = middle + 1;
            } else if (label[middle] > next) {
                high = middle - 1;
            } else {
                return middle;
            }
        }
        return NONE;
    }

    boolean begins(char first) {
        return root[first] != NONE;
    }

    /** How many characters the longest phrase has. */
    int longest() {
        return depth[depth.length - 1];
    }

    /** How many characters the phrase that ends at {@code node} has. */
    int length(int node) {
        return depth[node];
    }

    char[] output(int node) {
        return output[node];
    }

    void write(DataOutput out) throws IOException {
        out.writeInt(label.length);
        for (int node = 0; node < label.length; node++) {
            out.writeChar(label[node]);
            out.writeInt(firstChild[node]);
            out.writeByte(depth[node]);
            out.writeUTF(output[node] == null ? "" : "=" + new String(output[node]));
        }
        out.writeInt(firstChild[label.length]);
    }

    static PhraseTable read(DataInput in) throws IOException {
        Builder builder = new Builder(in.readInt());
        for (int node = 0; node < builder.label.length; node++) {
            builder.label[node] = in.readChar();
            builder.firstChild[node] = in.readInt();
            builder.depth[node] = in.readByte();
            String output = in.readUTF();
            builder.output[node] = output.isEmpty() ? null : output.substring(1).toCharArray();
        }
        builder.size = builder.label.length;
        builder.firstChild[builder.size] = in.readInt();
        return builder.build();
    }

    /** The keys from {@code from} to {@code to} share their first {@code depth} characters. */
    private record Range(int from, int to, int depth) {}

    private static final class Builder {
        private final char[] label;
        private final int[] firstChild;
        private final byte[] depth;
        private final char[][] output;
        private final List<Range> ranges = new ArrayList<>();
        private int size;

        Builder(int capacity) {
            label = new char[capacity];
            firstChild = new int[capacity + 1];
            depth = new byte[capacity];
            output = new char[capacity][];
        }

        void add(char first, int level, @Nullable String becomes, Range range) {
            label[size] = first;
            depth[size] = (byte) level;
            output[size] = becomes == null ? null : becomes.toCharArray();
            ranges.add(range);
            size++;
        }

        PhraseTable build() {
            return new PhraseTable(
                    Arrays.copyOf(label, size),
                    Arrays.copyOf(firstChild, size + 1),
                    Arrays.copyOf(depth, size),
                    Arrays.copyOf(output, size));
        }
    }
}
