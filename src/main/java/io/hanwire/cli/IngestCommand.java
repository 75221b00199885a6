package io.hanwire.cli;

import io.hanwire.corpus.ArticleReader;
import io.hanwire.index.Store;
import io.hanwire.ingest.IngestOptions;
import io.hanwire.ingest.IngestReport;
import io.hanwire.ingest.Ingester;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Brings the index up to date with folders of files. */
@Command(
        name = "ingest",
        description = {
            "Read files and folders of articles into the index.",
            "HTML and MHTML pages, plain text, Markdown, JSON, JSON Lines, RSS and Atom feeds and WARC, each also gzipped, in"
                    + " any encoding. Only what is new or changed is read. The command can be killed at any time and run again."
        },
        footer = {"  hanwire ingest corpus", "  hanwire ingest ~/news/2025 ~/news/2026 --index ~/news.index --prune"})
final class IngestCommand extends CommandBase {

    @Parameters(paramLabel = "PATH", description = "Files and folders; default: 'corpus' in the program's folder.")
    private List<Path> paths = List.of();

    @Mixin
    private IndexOption index;

    @Mixin
    private VocabularyOptions vocabulary;

    @Mixin
    private ReaderOptions files;

    @Option(names = "--prune", description = "Take out the articles of files below PATH that are gone.")
    private boolean prune;

    @Option(names = "--rehash", description = "Look at the bytes of every file, not only at size and time.")
    private boolean rehash;

    @Option(names = "--threads", paramLabel = "N", description = "How many threads; default: one for each core.")
    private @Nullable Integer threads;

    @Option(
            names = {"-q", "--quiet"},
            description = "Print nothing but errors.")
    private boolean quiet;

    @Override
    public Integer call() {
        List<Path> roots = paths.isEmpty() ? List.of(terminal().home().resolve("corpus")) : paths;
        for (Path root : roots) {
            if (!Files.exists(root)) {
                throw UserException.failure(root + " does not exist: name the folder that holds your articles");
            }
        }
        int workers = threads == null
                ? Runtime.getRuntime().availableProcessors()
                : Typed.within("--threads", threads, Integer.MAX_VALUE);
        Path folder = index.path(terminal());
        for (Path root : roots) {
            if (root.toAbsolutePath().normalize().equals(folder.toAbsolutePath().normalize())) {
                throw UserException.usage(
                        root + " cannot be both read and the index: name another folder with --index");
            }
        }
        ArticleReader reader = files.reader();
        IngestReport report;
        try (Store store = Store.open(folder);
                IngestBar bar = new IngestBar(terminal(), quiet)) {
            Ingester ingester = new Ingester(reader, vocabulary.analyzer(folder), InstantSource.system(), bar);
            store.keepMetrics(vocabulary.metricTable());
            IngestOptions options = options(roots, workers, folder);
            if (!quiet && Ingester.readsEverythingAnew(store, options)) {
                terminal()
                        .say(
                                "Every file is read anew: the program, or the names and metrics that it was given (--entities,"
                                        + " --metrics, the folder 'entities'), are not those of the last ingest.");
            }
            report = ingester.ingest(store, options);
        }
        if (!quiet) {
            new IngestSummary(terminal(), report, folder).print();
        }
        return report.rejected() > 0 ? ExitCode.SOME_REJECTED : ExitCode.OK;
    }

    private IngestOptions options(List<Path> roots, int workers, Path folder) {
        return new IngestOptions(roots, workers, prune, rehash, ProgramId.of(vocabulary.files(folder)));
    }
}
