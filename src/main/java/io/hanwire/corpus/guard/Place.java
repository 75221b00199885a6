package io.hanwire.corpus.guard;

/**
 * Where in its file an article or a rejected part stands.
 *
 * @param unit what is counted
 * @param number counted from 1; 0 for the whole file
 */
public record Place(Unit unit, long number) {

    /** What places are counted in. */
    public enum Unit {
        FILE,
        /** A line of a JSON Lines file. */
        LINE,
        /** An element of a JSON array, an entry of a feed, an article of a page that holds several. */
        ENTRY,
        /** A record of a WARC file. */
        RECORD
    }

    public static final Place WHOLE_FILE = new Place(Unit.FILE, 0);

    public Place {
        if (number < 0) {
            throw new IllegalArgumentException("number must not be negative, was " + number);
        }
    }

    public static Place line(long number) {
        return new Place(Unit.LINE, number);
    }

    public static Place entry(long number) {
        return new Place(Unit.ENTRY, number);
    }

    public static Place record(long number) {
        return new Place(Unit.RECORD, number);
    }

    /** For people: {@code "line 12"}, and {@code ""} for the whole file. */
    @Override
    public String toString() {
        return switch (unit) {
            case FILE -> "";
            case LINE -> "line " + number;
            case ENTRY -> "entry " + number;
            case RECORD -> "record " + number;
        };
    }
}
