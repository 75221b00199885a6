package io.hanwire.bench;

import com.sun.management.OperatingSystemMXBean;
import io.hanwire.analysis.AnalyzedArticle;
import io.hanwire.analysis.ArticleAnalyzer;
import io.hanwire.corpus.ArticleReader;
import io.hanwire.corpus.CorpusWalker;
import io.hanwire.corpus.Input;
import io.hanwire.corpus.SiteRules;
import io.hanwire.corpus.guard.Limits;
import io.hanwire.corpus.guard.Rejection;
import io.hanwire.index.Provenance;
import io.hanwire.index.Store;
import io.hanwire.text.Article;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.cjk.CJKAnalyzer;
import org.apache.lucene.analysis.cn.smart.SmartChineseAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.FSDirectory;

/**
 * Measures what the index alone costs, without reading and analysing: processor time of adding and of committing an article, and
 * bytes, beside Lucene's stock analyzers on title and body. Processor time depends less on what else runs than elapsed time.
 */
public final class IndexingBenchmark {

    private static final long SEED = 20_260_103;
    private static final int ROUNDS = 6;
    private static final OperatingSystemMXBean SYSTEM =
            (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

    private final Path folder;
    private final List<AnalyzedArticle> analyzed = new ArrayList<>();

    private IndexingBenchmark(Path folder) {
        this.folder = folder;
    }

    /** @param args how many articles (3000), and a folder of articles to read in place of generated ones */
    public static void main(String[] args) throws IOException {
        Path folder = Files.createTempDirectory("hanwire-indexing");
        try {
            Path corpus = args.length > 1 ? Path.of(args[1]) : folder.resolve("corpus");
            if (args.length < 2) {
                new NewsGenerator(SEED).write(corpus, args.length > 0 ? Integer.parseInt(args[0]) : 3_000, 1_000);
            }
            new IndexingBenchmark(folder).measure(corpus);
        } finally {
            Folders.delete(folder);
        }
    }

    private void measure(Path corpus) throws IOException {
        ArticleAnalyzer analyzer = ArticleAnalyzer.create();
        ArticleReader reader = new ArticleReader(Limits.DEFAULT, SiteRules.NONE);
        CorpusWalker.walk(List.of(corpus), new Reading(reader, analyzer, analyzed));
        double characters = analyzed.stream()
                .mapToInt(article -> article.article().text().length())
                .average()
                .orElseThrow();
        double facts = analyzed.stream()
                .mapToInt(article -> article.facts().size())
                .average()
                .orElseThrow();
        System.out.printf(
                Locale.ROOT,
                "%,d articles of %.0f characters and %.1f facts; JDK %s%n%n| index | adding µs | committing µs | bytes |%n|---|---|---|---|%n",
                analyzed.size(),
                characters,
                facts,
                Runtime.version());
        measure("Hanwire", this::hanwire);
        measure("SmartChineseAnalyzer", path -> stock(path, new SmartChineseAnalyzer()));
        measure("CJKAnalyzer", path -> stock(path, new CJKAnalyzer()));
    }

    private interface Run {
        /** Fills an index in {@code path} and returns the processor time when adding had ended. */
        long run(Path path) throws IOException;
    }

    private void measure(String name, Run run) throws IOException {
        long adding = Long.MAX_VALUE;
        long committing = Long.MAX_VALUE;
        long size = 0;
        for (int round = 0; round < ROUNDS; round++) {
            Path path = folder.resolve("index-" + round);
            long started = SYSTEM.getProcessCpuTime();
            long added = run.run(path);
            long ended = SYSTEM.getProcessCpuTime();
            adding = Math.min(adding, added - started);
            committing = Math.min(committing, ended - added);
            size = Folders.size(path);
            Folders.delete(path);
        }
        System.out.printf(
                Locale.ROOT,
                "| %s | %.0f | %.0f | %d |%n",
                name,
                adding / 1e3 / analyzed.size(),
                committing / 1e3 / analyzed.size(),
                size / analyzed.size());
    }

    private long hanwire(Path path) {
        long added;
        try (Store store = Store.open(path)) {
            for (AnalyzedArticle article : analyzed) {
                String id = article.article().id();
                store.add(article, new Provenance(id, article.article().path(), null, new byte[64]));
            }
            added = SYSTEM.getProcessCpuTime();
            store.commit(Map.of());
        }
        return added;
    }

    private long stock(Path path, Analyzer analyzer) throws IOException {
        long added;
        try (FSDirectory directory = FSDirectory.open(path);
                IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig(analyzer))) {
            for (AnalyzedArticle each : analyzed) {
                Article article = each.article();
                Document document = new Document();
                document.add(new StringField("id", article.id(), Field.Store.YES));
                document.add(new TextField("title", article.title(), Field.Store.YES));
                document.add(new TextField("body", article.body(), Field.Store.YES));
                writer.addDocument(document);
            }
            added = SYSTEM.getProcessCpuTime();
            writer.commit();
        }
        return added;
    }

    private record Reading(ArticleReader reader, ArticleAnalyzer analyzer, List<AnalyzedArticle> analyzed)
            implements CorpusWalker.Visitor {
        @Override
        public void input(Input input) {
            reader.read(input, new EachArticle(article -> analyzed.add(analyzer.analyze(article))));
        }

        @Override
        public void rejected(Path file, Rejection rejection) {
            throw new IllegalStateException(rejection.toString());
        }
    }
}
