package io.hanwire.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.MMapDirectory;
import org.apache.lucene.store.NIOFSDirectory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How a reader gets at the bytes of an index depends on how many there are. */
class ReadingDirectoryTest {

    @TempDir
    Path place;

    private void file(String name, long bytes) throws IOException {
        try (RandomAccessFile file = new RandomAccessFile(place.resolve(name).toFile(), "rw")) {
            file.setLength(bytes);
        }
    }

    @Test
    void aSmallIndexIsRead() throws IOException {
        file("_0.cfs", 16L << 20);
        file("_1.cfs", 16L << 20);
        Files.createSymbolicLink(place.resolve("_2.cfs"), place.resolve("deleted meanwhile"));
        try (FSDirectory directory = ReadingDirectory.open(place)) {
            assertThat(directory).isInstanceOf(NIOFSDirectory.class);
        }
    }

    @Test
    void aLargerIndexIsMapped() throws IOException {
        file("_0.cfs", 16L << 20);
        file("_1.cfs", (16L << 20) + 1);
        try (FSDirectory directory = ReadingDirectory.open(place)) {
            assertThat(directory).isInstanceOf(MMapDirectory.class);
        }
    }
}
