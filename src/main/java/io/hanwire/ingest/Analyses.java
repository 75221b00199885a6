package io.hanwire.ingest;

import io.hanwire.analysis.AnalyzedArticle;
import io.hanwire.analysis.ArticleAnalyzer;
import io.hanwire.corpus.Format;
import io.hanwire.corpus.ReadNotes;
import io.hanwire.text.Article;
import java.util.regex.Pattern;

/** Analyses articles so that one that the program fails on is rejected and stops no other. */
final class Analyses {

    /** 「…(2)」 and 「…第2页」 at the end of a page's title. */
    private static final Pattern PAGE_NUMBER = Pattern.compile("[ ]?(?:[(（]\\d{1,2}[)）]|[_-]\\d{1,2}|第\\d{1,2}[页頁])$");

    private Analyses() {}

    static Piece analyze(ArticleAnalyzer analyzer, Article article, ReadNotes notes) {
        try {
            AnalyzedArticle analyzed = analyzer.analyze(article);
            return new Piece.Read(analyzed, Fingerprint.of(analyzed.observations(), series(article, notes)), notes);
        } catch (RuntimeException | StackOverflowError e) {
            return new Piece.Failed(article, notes, e.toString());
        }
    }

    private static long series(Article article, ReadNotes notes) {
        boolean page = notes.format() == Format.HTML || notes.format() == Format.MHTML;
        if (!page || article.title().isEmpty()) {
            return 0;
        }
        String folder = article.path().substring(0, article.path().lastIndexOf('/') + 1);
        return Fingerprint.series(folder, PAGE_NUMBER.matcher(article.title()).replaceFirst(""), notes.paged());
    }
}
