package io.hanwire.ingest;

import io.hanwire.corpus.ArticleReader;
import io.hanwire.corpus.CorpusWalker;
import io.hanwire.corpus.Input;
import io.hanwire.corpus.guard.Rejection;
import io.hanwire.index.InputRecord;
import io.hanwire.index.Store;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutorService;

/** One ingest from its start to its last commit. */
final class IngestRun {

    private final Ingester ingester;
    private final Store store;
    private final IngestOptions options;
    private final Tally tally = new Tally();
    private final IndexSink sink;
    private final InputPipeline pipeline;
    /** Inputs of which an article was left out as the duplicate of one that has gone or changed since. */
    private final Set<String> orphaned = new HashSet<>();

    /** The inputs read by this run, kept where the index had others before: only then can a duplicate lose its original. */
    private final Set<String> read = new HashSet<>();

    private final boolean incremental;
    private final boolean sameProgram;
    private boolean primariesChanged;

    IngestRun(Ingester ingester, Store store, IngestOptions options, ExecutorService workers) {
        this.ingester = ingester;
        this.store = store;
        this.incremental = !store.isEmpty();
        this.sameProgram = options.program().equals(store.userData().get(Commits.PROGRAM));
        this.options = options;
        this.sink = new IndexSink(
                store, workers, tally, new Commits(ingester.clock(), options.program()), ingester.progress());
        int window = 2 * options.threads() + 2;
        this.pipeline = new InputPipeline(ingester.reader(), ingester.analyzer(), workers, window, sink);
    }

    IngestReport run() {
        expect();
        CorpusWalker.Passed passed = walk(new InputVisitor() {
            @Override
            public void visit(Input input) {
                visitInput(input);
            }

            @Override
            public void rejected(Rejection rejection) {
                pipeline.finish();
                sink.refuseInput(rejection);
            }
        });
        if (options.prune()) {
            FailPoint.BEFORE_PRUNE.pass();
            prune();
        }
        sink.commit();
        if (primariesChanged) {
            rereadOrphans();
        }
        store.settle();
        return tally.report(passed.links());
    }

    private void expect() {
        long[] sums = new long[2];
        walk(input -> {
            sums[0]++;
            sums[1] += input.size();
        });
        ingester.progress().expect(sums[0], sums[1]);
    }

    private interface InputVisitor {
        void visit(Input input);

        default void rejected(Rejection rejection) {}
    }

    private CorpusWalker.Passed walk(InputVisitor visitor) {
        CorpusWalker.Passed passed = CorpusWalker.walk(options.roots(), new CorpusWalker.Visitor() {
            @Override
            public void input(Input input) {
                visitor.visit(input);
            }

            @Override
            public void rejected(Rejection rejection) {
                visitor.rejected(rejection);
            }
        });
        pipeline.finish();
        return passed;
    }

    private void visitInput(Input input) {
        String key = InputKey.of(input);
        Optional<InputRecord> before = store.input(key);
        if (before.isPresent() && sameProgram && unchanged(input, before.get())) {
            tally.unchanged(before.get());
            ingester.progress().done(input.path(), input.size());
            return;
        }
        primariesChanged |= before.isPresent() && before.get().indexed() > 0;
        read(input);
    }

    private void read(Input input) {
        if (incremental) {
            read.add(InputKey.of(input));
        }
        sink.note(input);
        pipeline.accept(input);
    }

    private boolean unchanged(Input input, InputRecord before) {
        if (input.size() != before.size() || before.hash().isEmpty()) {
            return false;
        }
        if (!options.rehash() && IndexSink.modified(input).equals(before.modified())) {
            return true;
        }
        try {
            return ArticleReader.fingerprint(input).equals(before.hash());
        } catch (IOException e) {
            // The reader meets the same fault and says what it is.
            return false;
        }
    }

    /** Takes out the articles of files below the roots that are gone; one that only cannot be looked at stays. */
    private void prune() {
        List<Path> roots = options.roots().stream()
                .map(root -> root.toAbsolutePath().normalize())
                .toList();
        List<InputRecord> gone = new ArrayList<>();
        store.inputs(record -> {
            if (isGone(record.path(), roots)) {
                gone.add(record);
            }
        });
        for (InputRecord record : gone) {
            store.forget(record.path());
            tally.removed();
            primariesChanged |= record.indexed() > 0;
        }
    }

    private static boolean isGone(String key, List<Path> roots) {
        try {
            Path file = Path.of(key);
            return file.isAbsolute() && roots.stream().anyMatch(file::startsWith) && Files.notExists(file);
        } catch (InvalidPathException e) {
            return false;
        }
    }

    /**
     * Where the article that another one repeated has gone, the other one takes its place: its input is read again. Without
     * that, the text would be in the folder and not in the index.
     */
    private void rereadOrphans() {
        Set<String> ids = new HashSet<>();
        store.rejections(rejection -> {
            if (rejection.reason().equals(IndexSink.DUPLICATE)) {
                ids.add(rejection.message());
            }
        });
        ids.removeIf(store::hasArticle);
        if (ids.isEmpty()) {
            return;
        }
        store.rejections(rejection -> {
            if (rejection.reason().equals(IndexSink.DUPLICATE) && ids.contains(rejection.message())) {
                orphaned.add(rejection.path());
            }
        });
        walk(input -> {
            String key = InputKey.of(input);
            if (orphaned.remove(key)) {
                store.input(key).ifPresent(before -> tally.again(before, read.contains(key)));
                read(input);
            }
        });
        // Those outside of this run's folders are read by the next ingest that comes by them.
        orphaned.forEach(key -> store.input(key).map(InputRecord::unread).ifPresent(store::end));
        sink.commit();
    }
}
