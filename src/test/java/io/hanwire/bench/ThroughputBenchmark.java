package io.hanwire.bench;

import com.hankcs.hanlp.HanLP;
import com.hankcs.hanlp.seg.Segment;
import io.hanwire.analysis.ArticleAnalyzer;
import io.hanwire.corpus.ArticleReader;
import io.hanwire.corpus.CorpusWalker;
import io.hanwire.corpus.Input;
import io.hanwire.corpus.SiteRules;
import io.hanwire.corpus.guard.Limits;
import io.hanwire.corpus.guard.Rejection;
import io.hanwire.index.Store;
import io.hanwire.ingest.IngestOptions;
import io.hanwire.ingest.IngestProgress;
import io.hanwire.ingest.Ingester;
import io.hanwire.text.Article;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.lucene.analysis.cn.smart.SmartChineseAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.FSDirectory;

/**
 * Measures side by side, in one run and on the same generated articles: (a) Lucene indexing their text with its stock
 * SmartChineseAnalyzer, on one thread, without names and facts; (b) the whole ingest on one thread; (c) the whole ingest on all
 * cores; (d) HanLP's segmentation with organisation recognition alone. Each is run in turn, the median counts, and what is
 * reported are ratios.
 */
public final class ThroughputBenchmark {

    private static final long SEED = 20_260_101;

    private interface Run {
        void run() throws IOException;
    }

    private final Path folder;
    private final Path corpus;
    private final int articles;
    private final ArticleReader reader = new ArticleReader(Limits.DEFAULT, SiteRules.NONE);
    private final ArticleAnalyzer analyzer = ArticleAnalyzer.create();

    private ThroughputBenchmark(Path folder, int articles) {
        this.folder = folder;
        this.corpus = folder.resolve("corpus");
        this.articles = articles;
    }

    /** @param args how many articles (20000), how many rounds (3), whether to leave out HanLP ({@code quick}) */
    public static void main(String[] args) throws IOException {
        int articles = args.length > 0 ? Integer.parseInt(args[0]) : 20_000;
        int rounds = args.length > 1 ? Integer.parseInt(args[1]) : 3;
        Path folder = Files.createTempDirectory("hanwire-bench");
        try {
            new ThroughputBenchmark(folder, articles).measure(rounds, args.length > 2);
        } finally {
            Folders.delete(folder);
        }
    }

    private void measure(int rounds, boolean quick) throws IOException {
        new NewsGenerator(SEED).write(corpus, articles, 1_000);
        Map<String, Run> runs = new LinkedHashMap<>();
        runs.put("a Lucene, SmartChineseAnalyzer, 1 thread", this::smartChinese);
        runs.put("b Hanwire ingest, 1 thread", () -> ingest(1));
        runs.put(
                "c Hanwire ingest, all cores", () -> ingest(Runtime.getRuntime().availableProcessors()));
        if (!quick) {
            runs.put("d HanLP, organisation recognition, 1 thread", this::hanlp);
        }
        Map<String, List<Double>> seconds = new LinkedHashMap<>();
        for (int round = 0; round <= rounds; round++) {
            for (Map.Entry<String, Run> run : runs.entrySet()) {
                long started = System.nanoTime();
                run.getValue().run();
                double took = (System.nanoTime() - started) / 1e9;
                // The first round warms up.
                if (round > 0) {
                    seconds.computeIfAbsent(run.getKey(), key -> new ArrayList<>())
                            .add(took);
                }
            }
        }
        print(seconds);
    }

    private void print(Map<String, List<Double>> seconds) throws IOException {
        long bytes = Folders.size(corpus);
        System.out.printf(
                Locale.ROOT,
                "%,d articles, %.1f MB; JDK %s; %d cores; heap %d MB%n%n| run | articles/s | ratio to a |%n|---|---|---|%n",
                articles,
                bytes / 1e6,
                Runtime.version(),
                Runtime.getRuntime().availableProcessors(),
                Runtime.getRuntime().maxMemory() >> 20);
        double first = 0;
        for (Map.Entry<String, List<Double>> run : seconds.entrySet()) {
            double median =
                    run.getValue().stream().sorted().toList().get(run.getValue().size() / 2);
            first = first == 0 ? median : first;
            System.out.printf(Locale.ROOT, "| %s | %,.0f | %.2f |%n", run.getKey(), articles / median, first / median);
        }
    }

    private void ingest(int threads) throws IOException {
        Path index = folder.resolve("index");
        Folders.delete(index);
        try (Store store = Store.open(index)) {
            IngestOptions options = new IngestOptions(List.of(corpus), threads, false, false, "benchmark");
            new Ingester(reader, analyzer, InstantSource.system(), IngestProgress.NONE).ingest(store, options);
        }
    }

    private void smartChinese() throws IOException {
        Path index = folder.resolve("smart");
        Folders.delete(index);
        try (FSDirectory directory = FSDirectory.open(index);
                IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig(new SmartChineseAnalyzer()))) {
            forEachArticle(article -> {
                Document document = new Document();
                document.add(new StringField("id", article.id(), Field.Store.YES));
                document.add(new TextField("title", article.title(), Field.Store.YES));
                document.add(new TextField("body", article.body(), Field.Store.YES));
                try {
                    writer.addDocument(document);
                } catch (IOException e) {
                    throw new java.io.UncheckedIOException(e);
                }
            });
            writer.commit();
        }
    }

    private void hanlp() {
        Segment segment = HanLP.newSegment().enableOrganizationRecognize(true);
        forEachArticle(article -> segment.seg(article.text()));
    }

    private void forEachArticle(Consumer<Article> consumer) {
        CorpusWalker.walk(List.of(corpus), new CorpusWalker.Visitor() {
            @Override
            public void input(Input input) {
                reader.read(input, new EachArticle(consumer));
            }

            @Override
            public void rejected(Path file, Rejection rejection) {
                throw new IllegalStateException(rejection.toString());
            }
        });
    }
}
