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

    /** What this run found that is no file to be read: pipes, folders that cannot be listed. */
    private final Set<String> refused = new HashSet<>();

    private final boolean incremental;
    private final List<Path> roots;
    /** The index itself may lie in a folder that is ingested; it is no input. */
    private final Path index;

    IngestRun(Ingester ingester, Store store, IngestOptions options, Workers workers) {
        this.ingester = ingester;
        this.store = store;
        this.incremental = !store.isEmpty();
        this.options = options;
        this.roots = outermost(options.roots());
        this.index = store.place().toAbsolutePath().normalize();
        this.sink = new IndexSink(
                store, workers, tally, new Commits(ingester.clock(), options.program()), ingester.progress());
        this.pipeline = new InputPipeline(ingester.reader(), ingester.analyzer(), workers, sink);
    }

    IngestReport run() {
        expect();
        CorpusWalker.Passed passed = walk(new InputVisitor() {
            @Override
            public void visit(Input input) {
                visitInput(input);
            }

            @Override
            public void rejected(Path file, Rejection rejection) {
                pipeline.finish();
                refused.add(InputKey.of(file));
                sink.refuseInput(file, rejection);
            }
        });
        if (options.prune()) {
            FailPoint.BEFORE_PRUNE.pass();
            prune();
        }
        sink.commit();
        if (incremental || sink.refusedByIndex()) {
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

    /** The roots that are below no other: a file below two of them is read once. */
    private static List<Path> outermost(List<Path> roots) {
        return roots.stream()
                .filter(root -> roots.stream()
                        .map(IngestRun::absolute)
                        .noneMatch(other ->
                                !other.equals(absolute(root)) && absolute(root).startsWith(other)))
                .toList();
    }

    private static Path absolute(Path path) {
        return path.toAbsolutePath().normalize();
    }

    private interface InputVisitor {
        void visit(Input input);

        default void rejected(Path file, Rejection rejection) {}
    }

    private CorpusWalker.Passed walk(InputVisitor visitor) {
        CorpusWalker.Passed passed = CorpusWalker.walk(roots, new CorpusWalker.Visitor() {
            @Override
            public void input(Input input) {
                visitor.visit(input);
            }

            @Override
            public void rejected(Path file, Rejection rejection) {
                visitor.rejected(file, rejection);
            }
        });
        pipeline.finish();
        return passed;
    }

    private void visitInput(Input input) {
        if (input.file().toAbsolutePath().normalize().startsWith(index)) {
            return;
        }
        String key = InputKey.of(input);
        Optional<InputRecord> before = store.input(key);
        if (before.isPresent() && unchanged(input, before.get())) {
            tally.unchanged(before.get());
            ingester.progress().done(input.path(), input.size());
            return;
        }
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
        boolean read =
                before.program().equals(options.program()) && !before.hash().isEmpty();
        if (!read || input.size() != before.size()) {
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
        List<Path> folders = roots.stream().map(IngestRun::absolute).toList();
        List<InputRecord> gone = new ArrayList<>();
        store.inputs(record -> {
            if (isGone(record.path(), folders)) {
                gone.add(record);
            }
        });
        for (InputRecord record : gone) {
            sink.forget(record.path());
            tally.removed();
        }
    }

    private boolean isGone(String key, List<Path> folders) {
        try {
            Path file = Path.of(key);
            boolean below = file.isAbsolute() && folders.stream().anyMatch(file::startsWith);
            // A folder that could not be listed before and can be now is no input any more.
            return below && (Files.notExists(file) || Files.isDirectory(file) && !refused.contains(key));
        } catch (InvalidPathException e) {
            return false;
        }
    }

    /**
     * Where the article that another one repeated has gone, the other one takes its place: its input is read again. Without
     * that, the text would be in the folder and not in the index.
     */
    private void rereadOrphans() {
        store.rejections(rejection -> {
            String id = IndexSink.inTheWay(rejection);
            if (id != null && !store.hasArticle(id)) {
                orphaned.add(rejection.path());
            }
        });
        if (orphaned.isEmpty()) {
            return;
        }
        walk(input -> {
            String key = InputKey.of(input);
            if (orphaned.remove(key)) {
                store.input(key).ifPresent(before -> tally.again(before, !incremental || read.contains(key)));
                read(input);
            }
        });
        // Those outside of this run's folders are read by the next ingest that comes by them.
        orphaned.forEach(key -> store.input(key).map(InputRecord::unread).ifPresent(store::end));
        sink.commit();
    }
}
