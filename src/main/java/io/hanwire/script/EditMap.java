package io.hanwire.script;

import java.util.Arrays;

/**
 * The places where a canonical text and its original differ in more than single characters, in order, as four arrays; all
 * between two edits stands in both, character by character. An edit is a stretch of the original and the stretch made from it,
 * which is empty where something was removed.
 */
final class EditMap {

    private static final EditMap IDENTITY = new EditMap(new int[0], new int[0], new int[0], new int[0]);

    private final int[] originalStart;
    private final int[] originalEnd;
    private final int[] canonicalStart;
    private final int[] canonicalEnd;

    private EditMap(int[] originalStart, int[] originalEnd, int[] canonicalStart, int[] canonicalEnd) {
        this.originalStart = originalStart;
        this.originalEnd = originalEnd;
        this.canonicalStart = canonicalStart;
        this.canonicalEnd = canonicalEnd;
    }

    static EditMap of(TracedText traced, int originalLength) {
        Builder builder = new Builder();
        int reached = 0;
        int i = 0;
        while (i < traced.length) {
            int start = traced.start[i];
            int end = traced.end[i];
            if (start > reached) {
                builder.add(reached, start, i, i);
            }
            int next = i + 1;
            while (next < traced.length && traced.start[next] == start) {
                next++;
            }
            // 32位元詮釋資料 is read as 32位 + 元数据 and then as 32位数据: what two steps made of common characters is one edit.
            while (next < traced.length && traced.start[next] < end) {
                end = Math.max(end, traced.end[next]);
                next++;
            }
            if (next - i != 1 || end - start != 1) {
                builder.add(start, end, i, next);
            }
            reached = end;
            i = next;
        }
        if (reached < originalLength) {
            builder.add(reached, originalLength, traced.length, traced.length);
        }
        return builder.build();
    }

    int originalStart(int canonical) {
        return start(canonicalStart, canonicalEnd, originalStart, originalEnd, canonical);
    }

    int originalEnd(int canonical) {
        return end(canonicalStart, canonicalEnd, originalEnd, canonical);
    }

    int canonicalStart(int original) {
        return start(originalStart, originalEnd, canonicalStart, canonicalEnd, original);
    }

    int canonicalEnd(int original) {
        return end(originalStart, originalEnd, canonicalEnd, original);
    }

    /** Where something that begins at {@code offset} of one side begins on the other. */
    private static int start(int[] fromStart, int[] fromEnd, int[] toStart, int[] toEnd, int offset) {
        int edit = lastAtOrBefore(fromStart, offset);
        if (edit < 0) {
            return offset;
        }
        return offset < fromEnd[edit] ? toStart[edit] : toEnd[edit] + offset - fromEnd[edit];
    }

    /** Where something that ends at {@code offset} of one side ends on the other. */
    private static int end(int[] fromStart, int[] fromEnd, int[] toEnd, int offset) {
        int edit = lastAtOrBefore(fromStart, offset - 1);
        if (edit < 0) {
            return offset;
        }
        return offset <= fromEnd[edit] ? toEnd[edit] : toEnd[edit] + offset - fromEnd[edit];
    }

    private static int lastAtOrBefore(int[] starts, int offset) {
        int low = 0;
        int high = starts.length - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            if (starts[middle] <= offset) {
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        return high;
    }

    private static final class Builder {
        private int[][] columns = new int[4][8];
        private int size;

        void add(int originalStart, int originalEnd, int canonicalStart, int canonicalEnd) {
            if (size == columns[0].length) {
                for (int c = 0; c < 4; c++) {
                    columns[c] = Arrays.copyOf(columns[c], size * 2);
                }
            }
            columns[0][size] = originalStart;
            columns[1][size] = originalEnd;
            columns[2][size] = canonicalStart;
            columns[3][size] = canonicalEnd;
            size++;
        }

        EditMap build() {
            return size == 0
                    ? IDENTITY
                    : new EditMap(
                            Arrays.copyOf(columns[0], size),
                            Arrays.copyOf(columns[1], size),
                            Arrays.copyOf(columns[2], size),
                            Arrays.copyOf(columns[3], size));
        }
    }
}
