package io.hanwire.index;

import io.hanwire.analysis.AnalyzedArticle;
import io.hanwire.entity.Entity;
import io.hanwire.script.Canonicalizer;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexFileNames;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.index.Term;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.IOUtils;
import org.jspecify.annotations.Nullable;

/**
 * Writes articles, their facts and the ledger of inputs: all of it under one commit, so that they can never disagree.
 *
 * <p>What is added is durable once {@link #commit} has returned and not before; readers see the last commit. Any failure
 * of input or output throws away everything since the last commit and ends this store. Safe for use by several threads.
 */
public final class Store implements Closeable {

    private static final long MEGABYTE = 1 << 20;

    private final Path place;
    private final Directory directory;
    private final @Nullable StoreLock lock;
    private final Merges merges = new Merges();
    private final IndexWriter writer;
    private final Documents documents;
    private final Set<String> entitiesWritten = ConcurrentHashMap.newKeySet();
    private DirectoryReader committed;
    private String metrics = "";

    private Store(Path place, Directory directory, @Nullable StoreLock lock, Canonicalizer canonicalizer)
            throws IOException {
        this.place = place;
        this.directory = directory;
        this.lock = lock;
        this.documents = new Documents(canonicalizer);
        boolean exists = DirectoryReader.indexExists(directory);
        if (exists) {
            Format.check(directory, place);
            forgetOlderCommits(directory);
        }
        this.writer = new IndexWriter(directory, configuration(merges));
        try {
            if (!exists) {
                writer.setLiveCommitData(Format.mark(Map.of()).entrySet());
                writer.commit();
            }
            this.committed = DirectoryReader.open(directory);
        } catch (IOException | RuntimeException e) {
            writer.rollback();
            throw e;
        }
    }

    /**
     * The index in {@code place}, which is made, empty, where there is none.
     *
     * @throws StoreException where another process writes it, a newer version wrote it, or it is damaged
     */
    public static Store open(Path place) {
        return open(place, Canonicalizer.create());
    }

    /** As {@link #open(Path)}, with the canonicalizer that the articles are read with. */
    public static Store open(Path place, Canonicalizer canonicalizer) {
        try {
            Files.createDirectories(place);
            StoreLock lock = StoreLock.take(place);
            try {
                return new Store(place, FSDirectory.open(place), lock, canonicalizer);
            } catch (IOException | RuntimeException e) {
                lock.close();
                throw e;
            }
        } catch (IOException e) {
            throw Failures.of("open", place, e);
        }
    }

    /** A store in any {@code directory}, without a lock of its own. */
    static Store open(Directory directory, Canonicalizer canonicalizer) {
        try {
            return new Store(Path.of("memory"), directory, null, canonicalizer);
        } catch (IOException e) {
            throw Failures.of("open", directory, e);
        }
    }

    /**
     * Deletes the lists of files of commits before the last one, as the writer is about to. The writer reads them first, and after a
     * power cut such a list may be there again while files that it names are not.
     */
    private static void forgetOlderCommits(Directory directory) throws IOException {
        String last = SegmentInfos.getLastCommitSegmentsFileName(directory);
        for (String file : directory.listAll()) {
            if (file.startsWith(IndexFileNames.SEGMENTS + "_") && !file.equals(last)) {
                directory.deleteFile(file);
            }
        }
    }

    private static IndexWriterConfig configuration(Merges merges) {
        IndexWriterConfig configuration = new IndexWriterConfig();
        long megabytes = Runtime.getRuntime().maxMemory() / 8 / MEGABYTE;
        configuration.setRAMBufferSizeMB(Math.max(2, Math.min(64, megabytes)));
        configuration.setCommitOnClose(false);
        configuration.setMergeScheduler(merges);
        configuration.setSimilarity(Weights.SIMILARITY);
        return configuration;
    }

    /**
     * Keeps the user's own metrics with every commit from now on: {@link StoreReader#lexicon}.
     *
     * @param table in the form of {@link io.hanwire.fact.Lexicon#shippedWith}; empty for none, as at first
     */
    public synchronized void keepMetrics(String table) {
        metrics = table;
    }

    /** The ledger's entry of the input {@code path} as of the last commit. */
    public synchronized Optional<InputRecord> input(String path) {
        return attempt("read", () -> Ledger.input(committed, path));
    }

    /** What was kept with the last commit; see {@link #commit}. */
    public synchronized Map<String, String> userData() {
        return attempt("read", () -> committed.getIndexCommit().getUserData());
    }

    /** The folder of the index. */
    public Path place() {
        return place;
    }

    /** Whether nothing was committed yet. */
    public synchronized boolean isEmpty() {
        return committed.numDocs() == 0;
    }

    /** Whether the article {@code id} is there, as of the last commit. */
    public synchronized boolean hasArticle(String id) {
        return attempt("read", () -> Ledger.hasArticle(committed, id));
    }

    /** Every entry of the ledger as of the last commit, in order of path. */
    public synchronized void inputs(Consumer<InputRecord> consumer) {
        attempt("read", () -> {
            Ledger.entries(committed, Fields.Kind.INPUT, LedgerCodec::readInput, consumer);
            return true;
        });
    }

    /** Every rejection as of the last commit, in order of path and position. */
    public synchronized void rejections(Consumer<RejectionRecord> consumer) {
        attempt("read", () -> {
            Ledger.entries(committed, Fields.Kind.REJECTION, LedgerCodec::readRejection, consumer);
            return true;
        });
    }

    /** Every article as of the last commit with what it is found again by, in order of path and id. */
    public synchronized void fingerprints(FingerprintVisitor visitor) {
        attempt("read", () -> {
            Ledger.fingerprints(committed, visitor);
            return true;
        });
    }

    /** Takes the id of an article and its {@link Provenance}. */
    public interface FingerprintVisitor {
        void visit(String id, String originId, String inputPath, byte[] fingerprint);
    }

    /** Forgets everything of the input {@code path}: its articles, facts and rejections and its entry in the ledger. */
    public void forget(String path) {
        attempt("write", () -> writer.deleteDocuments(new Term(Fields.INPUT, Fields.key(path))));
    }

    /**
     * Adds an article with its facts, both or neither, in place of any article with the same id.
     *
     * @param from where it came from
     */
    public void add(AnalyzedArticle analyzed, Provenance from) {
        Document document = documents.article(analyzed, from);
        attempt("write", () -> {
            for (Map.Entry<String, Entity> entity :
                    Documents.registered(analyzed).entrySet()) {
                if (entitiesWritten.add(entity.getKey())) {
                    writer.updateDocument(
                            Documents.entityKey(entity.getKey()), documents.entity(entity.getKey(), entity.getValue()));
                }
            }
            return writer.updateDocument(
                    new Term(Fields.ARTICLE, Fields.key(analyzed.article().id())), document);
        });
    }

    /** Notes that an input, or an article of it, was rejected. */
    public void reject(RejectionRecord rejection) {
        attempt("write", () -> writer.addDocument(Documents.rejection(rejection)));
    }

    /** Enters a finished input into the ledger, in place of any entry of the same path. */
    public void end(InputRecord input) {
        attempt(
                "write",
                () -> writer.updateDocument(new Term(Fields.LEDGER, Fields.key(input.path())), Documents.input(input)));
    }

    /**
     * Writes out the largest of the buffers in which threads that add have gathered articles; nothing where there is none.
     * What it wrote is no more durable than before. Several threads at once write several buffers.
     */
    public void flush() {
        attempt("write", () -> {
            writer.flushNextBuffer();
            return true;
        });
    }

    /**
     * Makes everything so far durable.
     *
     * @param userData what to keep with the commit: what ran, when
     * @throws StoreException where that fails; everything since the last commit is then gone, and this store is closed
     */
    public synchronized void commit(Map<String, String> userData) {
        attempt("commit", () -> {
            writer.setLiveCommitData(
                    Format.mark(OwnMetrics.add(userData, metrics)).entrySet());
            writer.commit();
            DirectoryReader newer = DirectoryReader.openIfChanged(committed);
            if (newer != null) {
                committed.close();
                committed = newer;
            }
            return newer;
        });
    }

    /**
     * Waits until the segments that grew since the store was opened are merged, which makes searches faster, and makes that
     * durable. For use after the last {@link #commit}; closing without it loses nothing.
     */
    public synchronized void settle() {
        attempt("merge", () -> {
            writer.maybeMerge();
            merges.sync();
            return writer.commit();
        });
    }

    /** Ends writing; what is not committed is gone. */
    @Override
    public synchronized void close() {
        try {
            closeAll();
        } catch (IOException e) {
            throw Failures.of("close", place, e);
        }
    }

    private void closeAll() throws IOException {
        IOUtils.close(writer::rollback, committed, lock, directory);
    }

    private interface Step<T extends @Nullable Object> {
        T run() throws IOException;
    }

    /**
     * Runs {@code step}. No failure is tried again: after a failed fsync the system may have dropped what it could not
     * write, and a second attempt would report success.
     */
    private <T extends @Nullable Object> T attempt(String action, Step<T> step) {
        try {
            return step.run();
        } catch (IOException | RuntimeException | Error e) {
            if (e instanceof IllegalArgumentException refused) {
                throw refused;
            }
            try {
                closeAll();
            } catch (IOException | RuntimeException suppressed) {
                e.addSuppressed(suppressed);
            }
            if (e instanceof Error error) {
                throw error;
            }
            throw Failures.of(action, place, e);
        }
    }
}
