package io.hanwire.ingest;

import io.hanwire.analysis.ArticleAnalyzer;
import io.hanwire.corpus.ArticleReader;
import io.hanwire.corpus.Input;
import io.hanwire.corpus.ReadNotes;
import io.hanwire.corpus.ReadResult;
import io.hanwire.corpus.Sink;
import io.hanwire.corpus.UnreadDocument;
import io.hanwire.corpus.guard.Rejection;
import io.hanwire.text.Article;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/**
 * Reads and analyses inputs on many threads and hands the pieces on in the order of the inputs, so that the result depends on
 * no thread's luck. At most a few batches, of {@value #BYTES_UNDER_WAY} bytes or one document, are under way at once,
 * whatever the size of the inputs.
 *
 * <p>A small input is one task. A large one, or one that by its name holds many articles, is taken apart by the calling thread, which
 * makes a task of every few documents: a task of a thousand articles would leave the other threads without work.
 */
final class InputPipeline {

    private static final long LARGE = 4 << 20;
    private static final int LARGE_FOR_MANY = 64 << 10;
    private static final int BATCH = 32;
    private static final int BATCH_BYTES = 1 << 20;
    private static final long BYTES_UNDER_WAY = 64 << 20;
    private static final Pattern OF_MANY = Pattern.compile("(?i).*\\.(?:jsonl|ndjson|warc)(?:\\.gz)?", Pattern.DOTALL);

    /** @param bytes what is kept for it */
    private record UnderWay(Future<List<Piece>> pieces, long bytes) {}

    private final ArticleReader reader;
    private final ArticleAnalyzer analyzer;
    private final Workers workers;
    private final Consumer<Piece> consumer;
    private final Queue<UnderWay> underWay = new ArrayDeque<>();
    private long bytesUnderWay;

    InputPipeline(ArticleReader reader, ArticleAnalyzer analyzer, Workers workers, Consumer<Piece> consumer) {
        this.reader = reader;
        this.analyzer = analyzer;
        this.workers = workers;
        this.consumer = consumer;
    }

    /** Takes one input; its pieces reach the consumer in this call or a later one, on the calling thread. */
    void accept(Input input) {
        boolean many = OF_MANY.matcher(input.path()).matches();
        if (input.size() < (many ? LARGE_FOR_MANY : LARGE)) {
            submit(() -> readWhole(input), input.size());
        } else {
            readStreaming(input);
        }
    }

    /** Hands on every piece that is still under way. */
    void finish() {
        while (!underWay.isEmpty()) {
            takeFirst();
        }
    }

    private List<Piece> readWhole(Input input) {
        List<Piece> pieces = new ArrayList<>();
        pieces.add(new Piece.Begin(input));
        ReadResult result = reader.read(input, analyzingInto(pieces));
        pieces.add(end(input, result));
        return pieces;
    }

    private void readStreaming(Input input) {
        put(List.of(new Piece.Begin(input)));
        Batches batches = new Batches();
        ReadResult result = reader.read(input, batches);
        batches.submit();
        put(List.of(end(input, result)));
    }

    /** Makes a task of every few articles and documents. */
    private final class Batches implements Sink {

        private List<Consumer<Sink>> batch = new ArrayList<>();
        private long bytes;

        @Override
        public void article(Article article, ReadNotes notes) {
            add(sink -> sink.article(article, notes), 0);
        }

        @Override
        public void document(UnreadDocument document) {
            add(document::read, document.size());
        }

        @Override
        public void rejected(Rejection rejection) {
            add(sink -> sink.rejected(rejection), 0);
        }

        private void add(Consumer<Sink> part, int size) {
            batch.add(part);
            bytes += size;
            if (batch.size() == BATCH || bytes >= BATCH_BYTES) {
                submit();
            }
        }

        void submit() {
            List<Consumer<Sink>> parts = batch;
            batch = new ArrayList<>();
            long size = bytes;
            bytes = 0;
            InputPipeline.this.submit(
                    () -> {
                        List<Piece> pieces = new ArrayList<>();
                        Sink sink = analyzingInto(pieces);
                        parts.forEach(part -> part.accept(sink));
                        return pieces;
                    },
                    size);
        }
    }

    private Sink analyzingInto(List<Piece> pieces) {
        return new Sink() {
            @Override
            public void article(Article article, ReadNotes notes) {
                pieces.add(Analyses.analyze(analyzer, article, notes));
            }

            @Override
            public void rejected(Rejection rejection) {
                pieces.add(new Piece.Refused(rejection));
            }
        };
    }

    private static Piece end(Input input, ReadResult result) {
        String hash = result.sha256() == null ? "" : result.sha256();
        return new Piece.End(input, hash, result.bytes());
    }

    private void submit(Callable<List<Piece>> task, long bytes) {
        FutureTask<List<Piece>> future = new FutureTask<>(task);
        makeRoom(bytes);
        workers.executor().execute(future);
        queue(future, bytes);
    }

    private void put(List<Piece> pieces) {
        queue(CompletableFuture.completedFuture(pieces), 0);
    }

    /** Waits until what is under way is little enough for {@code bytes} more, or nothing. */
    private void makeRoom(long bytes) {
        while (!underWay.isEmpty() && bytesUnderWay + bytes > BYTES_UNDER_WAY) {
            takeFirst();
        }
    }

    private void queue(Future<List<Piece>> pieces, long bytes) {
        underWay.add(new UnderWay(pieces, bytes));
        bytesUnderWay += bytes;
        while (underWay.size() > 2 * workers.threads() + 2) {
            takeFirst();
        }
    }

    private void takeFirst() {
        try {
            UnderWay first = underWay.remove();
            bytesUnderWay -= first.bytes();
            first.pieces().get().forEach(consumer);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while articles were analysed", e);
        } catch (ExecutionException e) {
            switch (e.getCause()) {
                case RuntimeException failure -> throw failure;
                case Error error -> throw error;
                default -> throw new IllegalStateException(e.getCause());
            }
        }
    }
}
