package io.hanwire.text;

/**
 * A stretch of a text, from {@code start} (inclusive) to {@code end} (exclusive).
 *
 * <p>Offsets are UTF-16 code units inside the program and Unicode code points at the edge of the export; which text they
 * count in is said by whatever holds the span.
 */
public record Span(int start, int end) implements Comparable<Span> {

    public Span {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("Invalid span [" + start + ", " + end + ")");
        }
    }

    public int length() {
        return end - start;
    }

    public boolean contains(int offset) {
        return start <= offset && offset < end;
    }

    public boolean contains(Span other) {
        return start <= other.start && other.end <= end;
    }

    public boolean overlaps(Span other) {
        return start < other.end && other.start < end;
    }

    /** This span moved by {@code distance}, as from a sentence's own offsets to its text's. */
    public Span shift(int distance) {
        return new Span(start + distance, end + distance);
    }

    /** The smallest span that contains both. */
    public Span union(Span other) {
        return new Span(Math.min(start, other.start), Math.max(end, other.end));
    }

    /** The characters of {@code text} from start to end. */
    public String of(CharSequence text) {
        return text.subSequence(start, end).toString();
    }

    /** Orders by start, and where that is equal the longer span first. */
    @Override
    public int compareTo(Span other) {
        return start != other.start ? Integer.compare(start, other.start) : Integer.compare(other.end, end);
    }
}
