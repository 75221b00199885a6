package io.hanwire.index;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.apache.lucene.index.IndexFormatTooNewException;
import org.apache.lucene.index.IndexNotFoundException;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.store.Directory;

/** The version of the index's own layout, kept with each commit. */
final class Format {

    /** Goes up with every change after which an older program cannot read an index, or a newer one not an older index. */
    static final int VERSION = 4;

    private static final String KEY = "hanwire.format";

    private Format() {}

    /** {@code userData} with the version. */
    static Map<String, String> mark(Map<String, String> userData) {
        Map<String, String> marked = new HashMap<>(userData);
        marked.put(KEY, Integer.toString(VERSION));
        return marked;
    }

    /** Throws a {@link StoreException} where the last commit of {@code directory} cannot be read by this version. */
    static void check(Directory directory, Object place) throws IOException {
        try {
            check(SegmentInfos.readLatestCommit(directory).getUserData(), place);
        } catch (IndexNotFoundException e) {
            throw Failures.missing(place, e);
        } catch (IndexFormatTooNewException e) {
            throw new StoreException(
                    StoreException.Kind.NEWER,
                    "The index at " + place + " was written by a newer Lucene (" + e.getVersion()
                            + ") than this one reads (" + e.getMaxVersion() + "); use the newer Hanwire",
                    e);
        }
    }

    private static void check(Map<String, String> userData, Object place) {
        String version = userData.get(KEY);
        if (version == null) {
            throw new StoreException(
                    StoreException.Kind.DAMAGED, "The Lucene index at " + place + " was not written by Hanwire");
        }
        if (isOlder(version)) {
            throw new StoreException(
                    StoreException.Kind.OLDER,
                    "The index at " + place + " has format " + version + ", and this Hanwire reads format " + VERSION
                            + "; ingest the corpus anew into another directory, or delete the index first");
        }
        if (!version.equals(Integer.toString(VERSION))) {
            throw new StoreException(
                    StoreException.Kind.NEWER,
                    "The index at " + place + " has format " + version + ", and this Hanwire reads up to " + VERSION
                            + "; use the newer Hanwire, or ingest into another directory");
        }
    }

    private static boolean isOlder(String version) {
        try {
            return Integer.parseInt(version) < VERSION;
        } catch (NumberFormatException e) {
            return false;
        }
    }
}
