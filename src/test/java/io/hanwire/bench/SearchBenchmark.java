package io.hanwire.bench;

import io.hanwire.analysis.ArticleAnalyzer;
import io.hanwire.corpus.ArticleReader;
import io.hanwire.corpus.SiteRules;
import io.hanwire.corpus.guard.Limits;
import io.hanwire.index.SearchRequest;
import io.hanwire.index.Store;
import io.hanwire.index.StoreReader;
import io.hanwire.ingest.IngestOptions;
import io.hanwire.ingest.IngestProgress;
import io.hanwire.ingest.Ingester;
import io.hanwire.text.Article;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Stream;
import org.apache.lucene.analysis.cjk.CJKAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.FSDirectory;

/**
 * Measures searches on generated articles: the time of warm queries of two to six characters for the ten best hits with
 * snippets, on one thread, and the size of the index beside that of the same texts under Lucene's stock CJKAnalyzer.
 */
public final class SearchBenchmark {

    private static final long SEED = 20_260_102;
    private static final int QUERIES = 2_000;
    private static final int SAMPLED_ARTICLES = 1_000;

    private final Path folder;
    private final int articles;
    private final Random random = new Random(SEED);

    private SearchBenchmark(Path folder, int articles) {
        this.folder = folder;
        this.articles = articles;
    }

    /** @param args how many articles (20000) */
    public static void main(String[] args) throws IOException {
        Path folder = Files.createTempDirectory("hanwire-search");
        try {
            new SearchBenchmark(folder, args.length > 0 ? Integer.parseInt(args[0]) : 20_000).measure();
        } finally {
            delete(folder);
        }
    }

    private void measure() throws IOException {
        Path corpus = folder.resolve("corpus");
        Path index = folder.resolve("index");
        new NewsGenerator(SEED).write(corpus, articles, 1_000);
        try (Store store = Store.open(index)) {
            int threads = Runtime.getRuntime().availableProcessors();
            IngestOptions options = new IngestOptions(List.of(corpus), threads, false, false, "benchmark");
            ArticleReader reader = new ArticleReader(Limits.DEFAULT, SiteRules.NONE);
            new Ingester(reader, ArticleAnalyzer.create(), InstantSource.system(), IngestProgress.NONE)
                    .ingest(store, options);
        }
        try (StoreReader reader = StoreReader.open(index)) {
            times(reader);
            sizes(reader, index);
        }
    }

    private void times(StoreReader reader) {
        List<String> queries = queries(reader);
        run(reader, queries);
        long[] nanos = run(reader, queries);
        Arrays.sort(nanos);
        System.out.printf(
                Locale.ROOT,
                "%,d articles, %d queries of two to six characters, JDK %s%n%n| p50 | p90 | p99 | longest |%n|---|---|---|---|%n",
                articles,
                nanos.length,
                Runtime.version());
        System.out.printf(
                Locale.ROOT,
                "| %.1f ms | %.1f ms | %.1f ms | %.1f ms |%n%n",
                nanos[nanos.length / 2] / 1e6,
                nanos[nanos.length * 9 / 10] / 1e6,
                nanos[nanos.length * 99 / 100] / 1e6,
                nanos[nanos.length - 1] / 1e6);
    }

    private static long[] run(StoreReader reader, List<String> queries) {
        long[] nanos = new long[queries.size()];
        for (int i = 0; i < nanos.length; i++) {
            long started = System.nanoTime();
            reader.search(SearchRequest.of(queries.get(i)));
            nanos[i] = System.nanoTime() - started;
        }
        return nanos;
    }

    private List<String> queries(StoreReader reader) {
        List<String> texts = new ArrayList<>();
        reader.articles(stored -> {
            if (texts.size() < SAMPLED_ARTICLES) {
                texts.add(stored.article().text());
            }
        });
        List<String> queries = new ArrayList<>();
        while (queries.size() < QUERIES) {
            String text = texts.get(random.nextInt(texts.size()));
            int start = random.nextInt(text.length() - 6);
            String query = text.substring(start, start + 2 + random.nextInt(5));
            if (query.chars().allMatch(Character::isIdeographic)) {
                queries.add(query);
            }
        }
        return queries;
    }

    private void sizes(StoreReader reader, Path index) throws IOException {
        Path stock = folder.resolve("stock");
        try (FSDirectory directory = FSDirectory.open(stock);
                IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig(new CJKAnalyzer()))) {
            reader.articles(stored -> {
                try {
                    writer.addDocument(document(stored.article()));
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
            writer.commit();
        }
        double own = size(index) / 1e6;
        double other = size(stock) / 1e6;
        System.out.printf(
                Locale.ROOT,
                "index %.1f MB with names and facts; title and text alone under CJKAnalyzer %.1f MB; ratio %.2f%n",
                own,
                other,
                own / other);
    }

    private static Document document(Article article) {
        Document document = new Document();
        document.add(new StringField("id", article.id(), Field.Store.YES));
        document.add(new TextField("title", article.title(), Field.Store.YES));
        document.add(new TextField("body", article.body(), Field.Store.YES));
        return document;
    }

    private static long size(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.mapToLong(file -> file.toFile().length()).sum();
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
