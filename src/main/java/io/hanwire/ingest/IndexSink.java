package io.hanwire.ingest;

import io.hanwire.analysis.AnalyzedArticle;
import io.hanwire.corpus.Input;
import io.hanwire.corpus.ReadNotes;
import io.hanwire.corpus.guard.Printable;
import io.hanwire.corpus.guard.Rejection;
import io.hanwire.index.InputRecord;
import io.hanwire.index.Provenance;
import io.hanwire.index.ReadingRecord;
import io.hanwire.index.RejectionRecord;
import io.hanwire.index.Store;
import io.hanwire.text.Article;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Decides, piece by piece and in order, what goes into the index: an article whose text or id the index has from another place
 * is left out, a near duplicate goes in with its origin. Only the writing itself is done by other threads.
 */
final class IndexSink implements Consumer<Piece> {

    /** The reason under which a left out article is kept in the ledger. */
    static final String DUPLICATE = "duplicate";

    /** The reason where another text has the article's id; the message begins with that id. */
    static final String DUPLICATE_ID = "duplicate-id";

    /** The reason where the index refuses an article. */
    static final String NOT_INDEXABLE = "not-indexable";

    private static final int LONGEST_MESSAGE = 300;
    private static final String HAS_ID = " is already the id of another text in the index";

    private static final int COMMIT_EVERY = 10_000;
    private static final int MAX_PENDING = 256;
    /** So many may still be pending when the next articles are taken: the workers must never wait for the decisions. */
    private static final int LEFT_PENDING = 192;

    /** An article that is being written. */
    private record Pending(CompletableFuture<?> written, String path, long position, String id, int facts) {}

    private final Store store;
    private final BiConsumer<AnalyzedArticle, Provenance> writer;
    private final Workers workers;
    private final Tally tally;
    private final Commits commits;
    private final IngestProgress progress;
    private final KnownArticles known;
    private final Queue<Pending> pending = new ArrayDeque<>();
    /** The entries of inputs that ended while articles of theirs may still be pending. */
    private final Map<String, InputRecord> ended = new HashMap<>();

    private final Map<String, Instant> modified = new HashMap<>();
    private boolean refusedByIndex;

    private int sinceCommit;
    private String path = "";
    /** Of the input's first article. */
    private @Nullable String encoding;

    private int indexed;
    private int duplicates;
    private int rejected;
    private long facts;

    IndexSink(Store store, Workers workers, Tally tally, Commits commits, IngestProgress progress) {
        this(store, store::add, workers, tally, commits, progress);
    }

    /** @param writer writes articles to {@code store} */
    IndexSink(
            Store store,
            BiConsumer<AnalyzedArticle, Provenance> writer,
            Workers workers,
            Tally tally,
            Commits commits,
            IngestProgress progress) {
        this.store = store;
        this.writer = writer;
        this.workers = workers;
        this.tally = tally;
        this.commits = commits;
        this.progress = progress;
        this.known = new KnownArticles(store);
    }

    @Override
    public void accept(Piece piece) {
        switch (piece) {
            case Piece.Begin begin -> begin(begin.input());
            case Piece.Read read -> {
                note(read.notes());
                article(read);
            }
            case Piece.Refused refused -> refuse(refused.rejection());
            case Piece.Failed failed -> {
                note(failed.notes());
                reject(
                        failed.notes().place().number(),
                        "analysis",
                        "the program failed on this article (" + failed.failure() + "); please report it");
            }
            case Piece.End end -> end(end);
        }
    }

    /** The article that stands in the way of a rejected one, or null where that is not why it was rejected. */
    static @Nullable String inTheWay(RejectionRecord rejection) {
        if (rejection.reason().equals(DUPLICATE)) {
            return rejection.message();
        }
        boolean sameId =
                rejection.reason().equals(DUPLICATE_ID) && rejection.message().endsWith(HAS_ID);
        return sameId ? rejection.message().substring(0, rejection.message().length() - HAS_ID.length()) : null;
    }

    private void begin(Input input) {
        path = InputKey.of(input);
        encoding = null;
        indexed = 0;
        duplicates = 0;
        rejected = 0;
        facts = 0;
        store.forget(path);
        known.forget(path);
        FailPoint.AFTER_BEGIN.pass();
    }

    private void note(ReadNotes notes) {
        encoding = encoding == null ? notes.encoding() : encoding;
    }

    private void article(Piece.Read read) {
        Article article = read.analyzed().article();
        long position = read.notes().place().number();
        KnownArticles.Verdict verdict = known.meet(article, read.fingerprint(), path);
        switch (verdict) {
            case KnownArticles.Verdict.New fresh -> add(read, fresh.origin());
            case KnownArticles.Verdict.SameText same -> {
                duplicates++;
                store.reject(new RejectionRecord(path, position, DUPLICATE, same.id()));
            }
            case KnownArticles.Verdict.SameId same -> reject(position, DUPLICATE_ID, article.id() + HAS_ID);
        }
    }

    private void add(Piece.Read read, String origin) {
        indexed++;
        facts += read.analyzed().facts().size();
        ReadNotes notes = read.notes();
        ReadingRecord reading = new ReadingRecord(notes.editors(), notes.removed(), notes.warnings());
        Provenance from = new Provenance(
                path, origin, notes.encoding(), read.fingerprint().bytes(), reading);
        CompletableFuture<?> written =
                CompletableFuture.runAsync(() -> writer.accept(read.analyzed(), from), workers.executor());
        String id = read.analyzed().article().id();
        pending.add(new Pending(
                written,
                path,
                notes.place().number(),
                id,
                read.analyzed().facts().size()));
        if (pending.size() >= MAX_PENDING) {
            settle(LEFT_PENDING);
        }
        FailPoint.AFTER_ADD.pass();
    }

    private void refuse(Rejection rejection) {
        reject(rejection.place().number(), rejection.reason().code(), rejection.message());
    }

    /** Enters something that the walk found and that is no file to be read: a pipe, a folder that cannot be listed. */
    void refuseInput(Path file, Rejection rejection) {
        path = InputKey.of(file);
        rejected = 0;
        store.forget(path);
        refuse(rejection);
        InputRecord record = new InputRecord(path, "", commits.program(), 0, Instant.EPOCH, null, 0, 0, rejected);
        store.end(record);
        tally.read(record, 0);
    }

    /** Takes out everything of the input {@code gone}; what repeats its articles may take their place. */
    void forget(String gone) {
        store.forget(gone);
        known.forget(gone);
    }

    private void reject(long position, String reason, String message) {
        rejected++;
        store.reject(new RejectionRecord(path, position, reason, message));
    }

    private void end(Piece.End end) {
        InputRecord record = new InputRecord(
                path,
                end.hash(),
                commits.program(),
                end.bytes(),
                modified.getOrDefault(path, modified(end.input())),
                encoding,
                indexed,
                duplicates,
                rejected);
        modified.remove(path);
        ended.put(path, record);
        store.end(record);
        tally.read(record, facts);
        progress.done(end.input().path(), end.input().size());
        FailPoint.AFTER_END.pass();
        sinceCommit += indexed + duplicates + rejected;
        if (sinceCommit >= COMMIT_EVERY) {
            commit();
        }
    }

    /** Notes when {@code input} was last changed, before its bytes are read: a change during the reading must show later. */
    void note(Input input) {
        modified.put(InputKey.of(input), modified(input));
    }

    static Instant modified(Input input) {
        try {
            return Files.getLastModifiedTime(input.file()).toInstant();
        } catch (IOException e) {
            return Instant.EPOCH;
        }
    }

    /** Waits until everything is written and makes it durable. */
    void commit() {
        settle(0);
        ended.clear();
        flush();
        FailPoint.BEFORE_COMMIT.pass();
        commits.commit(store);
        sinceCommit = 0;
        FailPoint.AFTER_COMMIT.pass();
    }

    /** Whether the index refused an article, of which others may have been left out as duplicates. */
    boolean refusedByIndex() {
        return refusedByIndex;
    }

    /** The commit itself writes one buffer after another; here each thread writes one. */
    private void flush() {
        CompletableFuture<?>[] flushes = new CompletableFuture<?>[workers.threads()];
        for (int i = 0; i < flushes.length; i++) {
            flushes[i] = CompletableFuture.runAsync(store::flush, workers.executor());
        }
        for (CompletableFuture<?> each : flushes) {
            await(each).ifPresent(IndexSink::rethrow);
        }
    }

    /** Waits for the oldest pending articles until at most {@code left} are pending. */
    private void settle(int left) {
        while (pending.size() > left) {
            Pending article = pending.remove();
            await(article.written()).ifPresent(cause -> failed(article, cause));
        }
    }

    /** Why {@code task} failed, or nothing. */
    private static Optional<Throwable> await(CompletableFuture<?> task) {
        try {
            task.get();
            return Optional.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while articles were written", e);
        } catch (ExecutionException e) {
            return Optional.of(e.getCause());
        }
    }

    /** Of all failures only the index's refusal of one article, an immense term in it, concerns that article alone. */
    private void failed(Pending article, Throwable cause) {
        if (cause instanceof IllegalArgumentException refusal) {
            refuse(article, refusal);
        } else {
            rethrow(cause);
        }
    }

    private static void rethrow(Throwable cause) {
        switch (cause) {
            case RuntimeException failure -> throw failure;
            case Error error -> throw error;
            default -> throw new IllegalStateException(cause);
        }
    }

    private void refuse(Pending article, IllegalArgumentException refusal) {
        refusedByIndex = true;
        known.forgetArticle(article.id());
        String message =
                "the index cannot hold this article: " + Printable.escape(String.valueOf(refusal.getMessage()));
        store.reject(new RejectionRecord(article.path(), article.position(), NOT_INDEXABLE, shortened(message)));
        InputRecord before = ended.get(article.path());
        if (before == null) {
            indexed--;
            rejected++;
            facts -= article.facts();
        } else {
            InputRecord after = before.withoutOne();
            ended.put(article.path(), after);
            store.end(after);
            tally.unwritten(article.facts());
        }
    }

    private static String shortened(String message) {
        return message.length() <= LONGEST_MESSAGE ? message : message.substring(0, LONGEST_MESSAGE) + "…";
    }
}
