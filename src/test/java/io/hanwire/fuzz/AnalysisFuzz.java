package io.hanwire.fuzz;

import io.hanwire.analysis.ArticleAnalyzer;
import io.hanwire.fact.Evidence;
import io.hanwire.fact.Fact;
import io.hanwire.script.LanguageDetector;
import io.hanwire.text.Article;
import java.util.List;

/** Whole articles: every fact stands where its evidence says, and the analysis never fails. */
public final class AnalysisFuzz {

    private static final ArticleAnalyzer ANALYZER = ArticleAnalyzer.create();
    private static final FuzzText TEXT = FuzzText.of("article");

    private AnalysisFuzz() {}

    /** The entry that Jazzer calls. */
    public static void fuzzerTestOneInput(byte[] data) {
        String body = TEXT.decode(data);
        if (body.isBlank()) {
            return;
        }
        Article article =
                new Article("a", "a.txt", null, "季報", body, null, List.of(), null, LanguageDetector.detect(body));
        Budget.run(() -> ANALYZER.analyze(article).facts().forEach(fact -> check(fact, article.text())));
    }

    private static void check(Fact fact, String text) {
        Evidence evidence = fact.evidence();
        if (!evidence.span().of(text).equals(evidence.exact())
                || !evidence.quote().contains(evidence.exact())) {
            throw new AssertionError(fact + " does not stand where its evidence says");
        }
    }
}
