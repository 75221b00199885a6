package io.hanwire.index;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.NIOFSDirectory;

/**
 * Opens the folder of an index for a reader. The files of a small index are read, those of a larger one mapped into memory: the JVM
 * takes longer to set up mapping than to read some megabytes.
 */
final class ReadingDirectory {

    /** Up to so many bytes an index is small. */
    private static final long SMALL = 32L << 20;

    private ReadingDirectory() {}

    static FSDirectory open(Path place) throws IOException {
        return bytes(place) <= SMALL ? new NIOFSDirectory(place) : FSDirectory.open(place);
    }

    /** The size of all files of {@code place}, or of the first of them that are together too large to be small. */
    private static long bytes(Path place) throws IOException {
        long bytes = 0;
        try (DirectoryStream<Path> files = Files.newDirectoryStream(place)) {
            for (Path file : files) {
                bytes += size(file);
                if (bytes > SMALL) {
                    break;
                }
            }
        } catch (DirectoryIteratorException e) {
            throw e.getCause();
        }
        return bytes;
    }

    private static long size(Path file) throws IOException {
        try {
            return Files.size(file);
        } catch (NoSuchFileException e) {
            // A writer at work deletes the files of an older commit.
            return 0;
        }
    }
}
