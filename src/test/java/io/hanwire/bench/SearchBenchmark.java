package io.hanwire.bench;

import io.hanwire.analysis.ArticleAnalyzer;
import io.hanwire.corpus.ArticleReader;
import io.hanwire.corpus.SiteRules;
import io.hanwire.corpus.guard.Limits;
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
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Random;
import java.util.stream.IntStream;
import org.apache.lucene.analysis.cjk.CJKAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/**
 * Measures searches on generated articles: the time of warm queries of two to six characters for the ten best hits with
 * snippets, on one thread, and the size of the index beside that of the same texts under Lucene's stock CJKAnalyzer.
 */
public final class SearchBenchmark {

    private static final long SEED = 20_260_102;
    private static final int QUERIES = 2_000;
    private static final int SAMPLED_ARTICLES = 1_000;
    /** Of more articles the sizes are not measured: a second index of them would have to be written. */
    private static final int MOST_FOR_SIZES = 100_000;

    private final Path folder;
    private final int articles;
    private final Random random = new Random(SEED);

    private SearchBenchmark(Path folder, int articles) {
        this.folder = folder;
        this.articles = articles;
    }

    /**
     * @param args how many articles (20000), and a folder for the index: one that it holds is used as it is, and kept. For one core, run
     *     it under {@code taskset -c 0}
     */
    public static void main(String[] args) throws IOException {
        Path folder = Files.createTempDirectory("hanwire-search");
        try {
            int articles = args.length > 0 ? Integer.parseInt(args[0]) : 20_000;
            Path index = args.length > 1 ? Path.of(args[1]) : folder.resolve("index");
            new SearchBenchmark(folder, articles).measure(index);
        } finally {
            Folders.delete(folder);
        }
    }

    private void measure(Path index) throws IOException {
        if (!Files.exists(index)) {
            ingest(index);
        }
        try (StoreReader reader = StoreReader.open(index)) {
            times(reader);
            if (articles <= MOST_FOR_SIZES) {
                sizes(reader, index);
            }
        }
    }

    private void ingest(Path index) throws IOException {
        Path corpus = folder.resolve("corpus");
        new NewsGenerator(SEED).write(corpus, articles, 1_000);
        try (Store store = Store.open(index)) {
            int threads = Runtime.getRuntime().availableProcessors();
            IngestOptions options = new IngestOptions(List.of(corpus), threads, false, false, "benchmark");
            ArticleReader reader = new ArticleReader(Limits.DEFAULT, SiteRules.NONE);
            new Ingester(reader, ArticleAnalyzer.create(), InstantSource.system(), IngestProgress.NONE)
                    .ingest(store, options);
            store.settle();
        }
    }

    private void times(StoreReader reader) {
        List<String> queries = queries(reader);
        ShortQueries.nanos(reader, queries);
        long[] nanos = ShortQueries.nanos(reader, queries);
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

    private List<String> queries(StoreReader reader) {
        List<String> texts = new ArrayList<>();
        reader.articles(stored -> {
            if (texts.size() < SAMPLED_ARTICLES) {
                texts.add(stored.article().text());
            }
        });
        return ShortQueries.cut(texts, QUERIES, random);
    }

    private void sizes(StoreReader reader, Path index) throws IOException {
        double own = Folders.size(index) / 1e6;
        double text = stock(reader, null) / 1e6;
        double same;
        try (FSDirectory directory = FSDirectory.open(index);
                DirectoryReader raw = DirectoryReader.open(directory)) {
            same = stock(reader, records(raw)) / 1e6;
        }
        System.out.printf(
                Locale.ROOT,
                "index %.1f MB with names and facts; under CJKAnalyzer title and text alone %.1f MB (ratio %.2f), "
                        + "with the same stored records %.1f MB (ratio %.2f)%n",
                own,
                text,
                own / text,
                same,
                own / same);
    }

    /** What this index stores of each article, names and facts among it. */
    private static Iterator<BytesRef> records(DirectoryReader raw) throws IOException {
        StoredFields stored = raw.storedFields();
        return IntStream.range(0, raw.maxDoc())
                .mapToObj(document -> {
                    try {
                        return stored.document(document).getBinaryValue("record");
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                })
                .filter(Objects::nonNull)
                .iterator();
    }

    /** The size of a stock index of the articles, which stores title and body, or the next of {@code records} in their place. */
    private long stock(StoreReader reader, @Nullable Iterator<BytesRef> records) throws IOException {
        Path stock = folder.resolve(records == null ? "stock" : "stock-records");
        try (FSDirectory directory = FSDirectory.open(stock);
                IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig(new CJKAnalyzer()))) {
            reader.articles(stored -> {
                try {
                    writer.addDocument(document(stored.article(), records));
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
            writer.commit();
        }
        return Folders.size(stock);
    }

    private static Document document(Article article, @Nullable Iterator<BytesRef> records) {
        Field.Store store = records == null ? Field.Store.YES : Field.Store.NO;
        Document document = new Document();
        document.add(new StringField("id", article.id(), store));
        document.add(new TextField("title", article.title(), store));
        document.add(new TextField("body", article.body(), store));
        if (records != null) {
            document.add(new StoredField("record", records.next()));
        }
        return document;
    }
}
