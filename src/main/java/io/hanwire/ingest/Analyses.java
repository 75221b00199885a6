package io.hanwire.ingest;

import io.hanwire.analysis.AnalyzedArticle;
import io.hanwire.analysis.ArticleAnalyzer;
import io.hanwire.corpus.ReadNotes;
import io.hanwire.text.Article;

/** Analyses articles so that one that the program fails on is rejected and stops no other. */
final class Analyses {

    private Analyses() {}

    static Piece analyze(ArticleAnalyzer analyzer, Article article, ReadNotes notes) {
        try {
            AnalyzedArticle analyzed = analyzer.analyze(article);
            return new Piece.Read(analyzed, Fingerprint.of(analyzed.observations()), notes);
        } catch (RuntimeException | StackOverflowError e) {
            return new Piece.Failed(article, notes, e.toString());
        }
    }
}
