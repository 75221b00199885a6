package io.hanwire.index;

import io.hanwire.fact.Lexicon;
import io.hanwire.fact.SourcedFact;
import io.hanwire.script.Canonicalizer;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.Directory;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.IOUtils;

/**
 * Reads one committed generation of an index: what is written while it is open is not seen. Safe for use by several
 * threads. Failures of input raise a {@link StoreException}.
 */
public final class StoreReader implements Closeable {

    private final Path place;
    private final Directory directory;
    private final Canonicalizer canonicalizer;
    private final DirectoryReader reader;
    private final IndexSearcher searcher;
    private final EntityTable entities;
    private final FactListing facts;
    private final SearchEngine engine;

    static {
        // A query has at most 2,000 characters, each of them in a few clauses: longer ones are refused before this
        // matters.
        IndexSearcher.setMaxClauseCount(16_384);
    }

    private StoreReader(Path place, Directory directory, Canonicalizer canonicalizer) throws IOException {
        this.place = place;
        this.directory = directory;
        this.canonicalizer = canonicalizer;
        this.reader = DirectoryReader.open(directory);
        this.searcher = new IndexSearcher(reader);
        searcher.setSimilarity(Weights.SIMILARITY);
        this.entities = new EntityTable(reader, canonicalizer);
        this.facts = new FactListing(searcher, entities);
        this.engine = new SearchEngine(searcher, entities, facts, canonicalizer, System::nanoTime);
    }

    /**
     * The last commit of the index at {@code place}.
     *
     * @throws StoreException where there is no index, a newer version wrote it, or it is damaged
     */
    public static StoreReader open(Path place) {
        return open(place, Canonicalizer.create());
    }

    /** As {@link #open(Path)}, with the canonicalizer that the articles were read with. */
    public static StoreReader open(Path place, Canonicalizer canonicalizer) {
        if (!Files.isDirectory(place)) {
            throw Failures.missing(place, null);
        }
        try {
            return open(place, ReadingDirectory.open(place), canonicalizer);
        } catch (IOException e) {
            throw Failures.of("open", place, e);
        }
    }

    static StoreReader open(Directory directory, Canonicalizer canonicalizer) {
        return open(Path.of("memory"), directory, canonicalizer);
    }

    /** Takes {@code directory} over: it is closed with the reader, or here where it cannot be read. */
    private static StoreReader open(Path place, Directory directory, Canonicalizer canonicalizer) {
        try {
            Format.check(directory, place);
            return new StoreReader(place, directory, canonicalizer);
        } catch (IOException | RuntimeException | OutOfMemoryError e) {
            try (directory) {
                if (!(e instanceof IOException)) {
                    refuseDamage(place, directory, e);
                }
            } catch (IOException suppressed) {
                e.addSuppressed(suppressed);
            }
            if (e instanceof Error error) {
                throw error;
            }
            throw Failures.of("open", place, e);
        }
    }

    /** How much the index holds. */
    public record Counts(long articles, long facts, long inputs, long rejections) {}

    public Counts counts() {
        return attempt(() -> new Counts(
                count(Fields.Kind.ARTICLE),
                FactCounting.all(reader),
                count(Fields.Kind.INPUT),
                count(Fields.Kind.REJECTION)));
    }

    private long count(Fields.Kind kind) throws IOException {
        return searcher.count(new TermQuery(kind.term()));
    }

    /** What was kept with the commit that is read; see {@link Store#commit}. */
    public Map<String, String> userData() {
        return attempt(() -> reader.getIndexCommit().getUserData());
    }

    /** The metrics and words that facts of the index were read with: the shipped ones and before them the user's own. */
    public Lexicon lexicon() {
        return attempt(() -> OwnMetrics.lexicon(reader.getIndexCommit().getUserData()));
    }

    /** Every entry of the ledger, in order of path. */
    public void inputs(Consumer<InputRecord> consumer) {
        entries(Fields.Kind.INPUT, LedgerCodec::readInput, consumer);
    }

    /** Every rejection, in order of path and position. */
    public void rejections(Consumer<RejectionRecord> consumer) {
        entries(Fields.Kind.REJECTION, LedgerCodec::readRejection, consumer);
    }

    private <T> void entries(Fields.Kind kind, Function<BytesRef, T> codec, Consumer<T> consumer) {
        attempt(() -> {
            Ledger.entries(reader, kind, codec, consumer);
            return true;
        });
    }

    /** The article with {@code id}. */
    public Optional<StoredArticle> article(String id) {
        return attempt(() -> {
            for (LeafReaderContext leaf : reader.leaves()) {
                int document = Ledger.document(leaf, new Term(Fields.ARTICLE, Fields.key(id)));
                if (document >= 0) {
                    return Optional.of(facts.article(leaf.reader().storedFields(), document));
                }
            }
            return Optional.empty();
        });
    }

    /** Every article, in order of path and id. */
    public void articles(Consumer<StoredArticle> consumer) {
        attempt(() -> {
            facts.articles(new TermQuery(Fields.Kind.ARTICLE.term()), consumer);
            return true;
        });
    }

    /** The facts that {@code filter} accepts, in order of their article's path and id and of place in it. */
    public void facts(FactFilter filter, Consumer<SourcedFact> consumer) {
        attempt(() -> {
            facts.facts(filter, consumer);
            return true;
        });
    }

    /** Everybody whom an article names or a fact is about: registered ones in order of id, then the others. */
    public void entities(Consumer<EntityCount> consumer) {
        attempt(() -> {
            EntityCounting.visit(searcher, entities, consumer);
            return true;
        });
    }

    /** Whether an article of the index names somebody who has the id or the name {@code idOrName}, in any script. */
    public boolean knows(String idOrName) {
        return attempt(() -> entities.knows(idOrName));
    }

    /** The ids of the metrics that facts of the index state, in order. */
    public Set<String> metrics() {
        return attempt(() -> FactCounting.metrics(reader));
    }

    IndexSearcher searcher() {
        return searcher;
    }

    /** What is wrong with the index, a sentence each; empty where nothing is. See {@link StoreCheck}. */
    public List<String> check() {
        return attempt(() -> StoreCheck.problemsOfOneCommit(directory, canonicalizer));
    }

    /**
     * Searches.
     *
     * @throws io.hanwire.index.query.QuerySyntaxException where the query cannot be read
     */
    public SearchResult search(SearchRequest request) {
        return attempt(() -> engine.search(request));
    }

    /** The best articles for {@code text}, which is taken as plain words, at most {@code limit} of them. */
    public List<Ranked> rank(String text, int limit) {
        return attempt(() -> engine.rank(text, limit));
    }

    @Override
    public void close() {
        try {
            IOUtils.close(reader, directory);
        } catch (IOException e) {
            throw Failures.of("close", place, e);
        }
    }

    private interface Step<T> {
        T run() throws IOException;
    }

    private <T> T attempt(Step<T> step) {
        try {
            return step.run();
        } catch (IOException | UncheckedIOException e) {
            throw Failures.of("read", place, e);
        } catch (RuntimeException e) {
            refuseDamage(place, directory, e);
            throw e;
        } catch (OutOfMemoryError e) {
            refuseDamage(place, directory, e);
            throw e;
        }
    }

    /** Lucene checks few of the bytes that it reads: damaged ones lead it out of its arrays, or to arrays beyond all bounds. */
    private static void refuseDamage(Path place, Directory directory, Throwable e) {
        if (!e.getClass().getName().startsWith("java.")) {
            return;
        }
        if (e.getCause() instanceof IOException cause) {
            throw Failures.of("read", place, cause);
        }
        try {
            List<String> problems = StoreCheck.filesOf(directory);
            if (!problems.isEmpty()) {
                throw Failures.damaged(place, problems.getFirst(), e);
            }
        } catch (IOException unreadable) {
            throw Failures.of("read", place, unreadable);
        }
    }
}
