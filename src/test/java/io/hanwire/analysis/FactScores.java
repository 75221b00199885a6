package io.hanwire.analysis;

import io.hanwire.corpus.ArticleReader;
import io.hanwire.corpus.CorpusWalker;
import io.hanwire.corpus.Input;
import io.hanwire.corpus.ReadNotes;
import io.hanwire.corpus.Sink;
import io.hanwire.corpus.SiteRules;
import io.hanwire.corpus.guard.Limits;
import io.hanwire.corpus.guard.Rejection;
import io.hanwire.export.FactFormat;
import io.hanwire.export.FactWriter;
import io.hanwire.fact.Fact;
import io.hanwire.fact.SourcedFact;
import io.hanwire.text.Article;
import io.hanwire.text.ArticleInfo;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Writes the facts of the articles below folders as JSON Lines, for scoring: {@code FactScores OUT.jsonl FOLDER...}. */
public final class FactScores {

    private FactScores() {}

    public static void main(String[] arguments) throws IOException {
        ArticleAnalyzer analyzer = ArticleAnalyzer.create();
        List<Path> roots = new ArrayList<>();
        for (int i = 1; i < arguments.length; i++) {
            roots.add(Path.of(arguments[i]));
        }
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(Path.of(arguments[0])));
                FactWriter writer = FactFormat.JSONL.writer(out)) {
            for (Article article : articles(roots)) {
                AnalyzedArticle analyzed = analyzer.analyze(article);
                for (Fact fact : analyzed.facts()) {
                    writer.write(new SourcedFact(fact, ArticleInfo.of(analyzed.article()), article.id()));
                }
            }
        }
    }

    /** The articles of the files below {@code roots}, in order. */
    static List<Article> articles(List<Path> roots) {
        ArticleReader reader = new ArticleReader(Limits.DEFAULT, SiteRules.NONE);
        List<Article> articles = new ArrayList<>();
        Sink sink = new Sink() {
            @Override
            public void article(Article article, ReadNotes notes) {
                articles.add(article);
            }

            @Override
            public void rejected(Rejection rejection) {
                throw new UncheckedIOException(new IOException(rejection.toString()));
            }
        };
        CorpusWalker.walk(roots, new CorpusWalker.Visitor() {
            @Override
            public void input(Input input) {
                if (input.path().endsWith(".txt")) {
                    reader.read(input, sink);
                }
            }

            @Override
            public void rejected(Path file, Rejection rejection) {
                throw new UncheckedIOException(new IOException(rejection.toString()));
            }
        });
        return articles;
    }
}
