package io.hanwire.bench;

import io.hanwire.analysis.AnalyzedArticle;
import io.hanwire.analysis.ArticleAnalyzer;
import io.hanwire.corpus.ArticleReader;
import io.hanwire.corpus.SiteRules;
import io.hanwire.corpus.guard.Limits;
import io.hanwire.entity.EntityLinker;
import io.hanwire.entity.EntityRegistry;
import io.hanwire.fact.FactExtractor;
import io.hanwire.fact.Observations;
import io.hanwire.figure.FigureExtractor;
import io.hanwire.period.PeriodExtractor;
import io.hanwire.script.Canonicalizer;
import io.hanwire.text.Article;
import io.hanwire.text.Sentences;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/** Microseconds that one core takes for each step from the bytes of a generated article of about 700 characters to its facts. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 8, time = 1)
@Measurement(iterations = 8, time = 1)
@Fork(value = 1, jvmArgs = "-XX:+UseSerialGC")
public class AnalysisBenchmark {

    private static final long SEED = 20_260_101;
    private static final int ARTICLES = 500;

    private final ArticleReader reader = new ArticleReader(Limits.DEFAULT, SiteRules.NONE);
    private final Canonicalizer canonicalizer = EntityRegistry.shipped().canonicalizer();
    private final EntityLinker linker = EntityLinker.of(EntityRegistry.shipped());
    private final FigureExtractor figures = FigureExtractor.create();
    private final PeriodExtractor periods = PeriodExtractor.create();
    private final FactExtractor facts = FactExtractor.create();
    private final ArticleAnalyzer analyzer = ArticleAnalyzer.create();

    private byte[] lines = {};
    private final List<Article> articles = new ArrayList<>();
    private final List<Observations> observations = new ArrayList<>();

    @Setup
    public void generate() {
        NewsGenerator generator = new NewsGenerator(SEED);
        StringBuilder text = new StringBuilder();
        for (int number = 0; number < ARTICLES; number++) {
            text.append(generator.article(number).strip()).append('\n');
        }
        lines = text.toString().getBytes(StandardCharsets.UTF_8);
        readInto(articles::add);
        if (articles.size() != ARTICLES) {
            throw new IllegalStateException(articles.size() + " articles were read of " + ARTICLES);
        }
        articles.forEach(article -> observations.add(analyzer.analyze(article).observations()));
    }

    private void readInto(Consumer<Article> consumer) {
        InputStream in = new ByteArrayInputStream(lines);
        reader.read(in, "news.jsonl", new EachArticle(consumer));
    }

    @Benchmark
    @OperationsPerInvocation(ARTICLES)
    public void read(Blackhole blackhole) {
        readInto(blackhole::consume);
    }

    @Benchmark
    @OperationsPerInvocation(ARTICLES)
    public void canonicalText(Blackhole blackhole) {
        articles.forEach(article -> blackhole.consume(canonicalizer.canonicalize(article.text())));
    }

    @Benchmark
    @OperationsPerInvocation(ARTICLES)
    public void sentences(Blackhole blackhole) {
        observations.forEach(seen -> blackhole.consume(Sentences.of(seen.text().text())));
    }

    @Benchmark
    @OperationsPerInvocation(ARTICLES)
    public void names(Blackhole blackhole) {
        observations.forEach(seen -> blackhole.consume(linker.link(seen.text(), seen.sentences())));
    }

    @Benchmark
    @OperationsPerInvocation(ARTICLES)
    public void figures(Blackhole blackhole) {
        observations.forEach(seen -> blackhole.consume(
                figures.extract(seen.text().text(), seen.article().language().region())));
    }

    @Benchmark
    @OperationsPerInvocation(ARTICLES)
    public void periods(Blackhole blackhole) {
        observations.forEach(seen -> blackhole.consume(periods.extract(
                seen.text().text(),
                seen.article().published() == null
                        ? null
                        : seen.article().published().date(),
                seen.article().language().region())));
    }

    @Benchmark
    @OperationsPerInvocation(ARTICLES)
    public void facts(Blackhole blackhole) {
        observations.forEach(seen -> blackhole.consume(facts.extract(seen)));
    }

    /** All steps after reading. */
    @Benchmark
    @OperationsPerInvocation(ARTICLES)
    public void analysis(Blackhole blackhole) {
        for (Article article : articles) {
            AnalyzedArticle analyzed = analyzer.analyze(article);
            blackhole.consume(analyzed);
        }
    }
}
