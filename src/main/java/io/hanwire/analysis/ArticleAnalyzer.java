package io.hanwire.analysis;

import io.hanwire.entity.EntityLinker;
import io.hanwire.entity.EntityRegistry;
import io.hanwire.entity.Mention;
import io.hanwire.fact.FactExplanation;
import io.hanwire.fact.FactExtractor;
import io.hanwire.fact.Lexicon;
import io.hanwire.fact.Observations;
import io.hanwire.figure.Figure;
import io.hanwire.figure.FigureExtractor;
import io.hanwire.period.Period;
import io.hanwire.period.PeriodExtractor;
import io.hanwire.script.CanonicalText;
import io.hanwire.script.Canonicalizer;
import io.hanwire.text.Article;
import io.hanwire.text.Published;
import io.hanwire.text.Region;
import io.hanwire.text.Sentence;
import io.hanwire.text.Sentences;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** From an article to its facts: a pure function, without input or output. Safe for use by several threads. */
public final class ArticleAnalyzer {

    private final Canonicalizer canonicalizer;
    private final EntityLinker linker;
    private final FigureExtractor figureExtractor;
    private final PeriodExtractor periodExtractor;
    private final FactExtractor factExtractor;

    public ArticleAnalyzer(
            Canonicalizer canonicalizer,
            EntityLinker linker,
            FigureExtractor figureExtractor,
            PeriodExtractor periodExtractor,
            FactExtractor factExtractor) {
        this.canonicalizer = canonicalizer;
        this.linker = linker;
        this.figureExtractor = figureExtractor;
        this.periodExtractor = periodExtractor;
        this.factExtractor = factExtractor;
    }

    /** An analyzer with everything that ships with the program. */
    public static ArticleAnalyzer create() {
        return create(EntityRegistry.shipped(), Lexicon.shipped());
    }

    /** An analyzer that knows the names of {@code registry} and the metrics of {@code lexicon}. */
    public static ArticleAnalyzer create(EntityRegistry registry, Lexicon lexicon) {
        return new ArticleAnalyzer(
                registry.canonicalizer(),
                EntityLinker.of(registry),
                FigureExtractor.create(),
                PeriodExtractor.create(),
                FactExtractor.with(lexicon));
    }

    /** {@code article} with all that is seen in it and its facts; its date is inferred where it has none. */
    public AnalyzedArticle analyze(Article article) {
        Observations observations = observe(article);
        return new AnalyzedArticle(observations, factExtractor.extract(observations));
    }

    /** Why the fact {@code id} of {@code article} is as it is; empty where the article does not state it. */
    public Optional<FactExplanation> explain(Article article, String id) {
        return factExtractor.explain(observe(article), id);
    }

    /** What is seen in {@code article}, without facts. */
    public Observations observe(Article article) {
        CanonicalText text = canonicalizer.canonicalize(article.text());
        Region region = article.language().region();
        Article dated = article.published() != null
                ? article
                : article.withPublished(
                        periodExtractor.inferPublished(text.text(), region).orElse(null));
        List<Sentence> sentences = Sentences.of(text.text());
        List<Mention> mentions = linker.link(text, sentences);
        List<Figure> figures = figureExtractor.extract(text.text(), region);
        List<Period> periods = periodExtractor.extract(text.text(), day(dated.published()), region);
        return new Observations(dated, text, sentences, mentions, figures, periods);
    }

    private static @Nullable LocalDate day(@Nullable Published published) {
        return published == null ? null : published.date();
    }
}
