package io.hanwire.index;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.util.Map;
import java.util.TreeMap;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FilterDirectory;
import org.apache.lucene.store.IOContext;
import org.apache.lucene.store.IndexInput;
import org.apache.lucene.util.IOUtils;

/**
 * The files of one commit, held open: what a writer in any process adds or deletes meanwhile is not seen. Only for reading; closing
 * it leaves the directory open.
 */
final class Snapshot extends FilterDirectory {

    /** A commit may go while its files are opened; then the next one is taken, which does not happen often in a row. */
    private static final int ATTEMPTS = 20;

    private final Map<String, IndexInput> files;

    private Snapshot(Directory directory, Map<String, IndexInput> files) {
        super(directory);
        this.files = files;
    }

    /**
     * The last commit of {@code directory}.
     *
     * @throws IOException where there is none, or one of its files is missing or cannot be opened
     */
    static Snapshot of(Directory directory) throws IOException {
        for (int attempt = 1; ; attempt++) {
            String list = SegmentInfos.getLastCommitSegmentsFileName(directory);
            try {
                return open(directory, list);
            } catch (NoSuchFileException | FileNotFoundException e) {
                if (attempt == ATTEMPTS || list.equals(SegmentInfos.getLastCommitSegmentsFileName(directory))) {
                    throw e;
                }
            }
        }
    }

    private static Snapshot open(Directory directory, String list) throws IOException {
        Map<String, IndexInput> files = new TreeMap<>();
        boolean complete = false;
        try {
            for (String file : SegmentInfos.readCommit(directory, list).files(true)) {
                files.put(file, directory.openInput(file, IOContext.DEFAULT));
            }
            complete = true;
            return new Snapshot(directory, files);
        } finally {
            if (!complete) {
                IOUtils.closeWhileHandlingException(files.values());
            }
        }
    }

    @Override
    public String[] listAll() {
        return files.keySet().toArray(String[]::new);
    }

    @Override
    public long fileLength(String name) throws IOException {
        return file(name).length();
    }

    @Override
    public IndexInput openInput(String name, IOContext context) throws IOException {
        return file(name).clone();
    }

    private IndexInput file(String name) throws IOException {
        IndexInput file = files.get(name);
        if (file == null) {
            throw new NoSuchFileException(name);
        }
        return file;
    }

    @Override
    public void close() throws IOException {
        IOUtils.close(files.values());
    }
}
