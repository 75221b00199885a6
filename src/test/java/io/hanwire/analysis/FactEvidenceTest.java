package io.hanwire.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import io.hanwire.fact.Fact;
import io.hanwire.script.Canonicalizer;
import io.hanwire.text.Article;
import io.hanwire.text.Language;
import io.hanwire.text.Script;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What holds for every fact of every article. */
class FactEvidenceTest {

    private static final ArticleAnalyzer ANALYZER = ArticleAnalyzer.create();
    private static final List<Article> ARTICLES =
            FactScores.articles(List.of(Path.of("src", "test", "resources", "io", "hanwire", "fact", "fresh")));

    @Test
    void evidenceIsExactInTheOriginal() {
        for (Article article : ARTICLES) {
            for (Fact fact : ANALYZER.analyze(article).facts()) {
                String text = article.text();
                assertThat(fact.evidence().span().of(text))
                        .isEqualTo(fact.evidence().exact())
                        .isNotBlank();
                assertThat(fact.evidence().quote()).contains(fact.evidence().exact());
                assertThat(text).contains(fact.evidence().quote()).contains(fact.subjectText());
            }
        }
    }

    @Test
    void eachFactIsStatedOnceWithAnIdOfItsOwn() {
        for (Article article : ARTICLES) {
            List<Fact> facts = ANALYZER.analyze(article).facts();
            assertThat(facts.stream().map(Fact::id)).doesNotHaveDuplicates();
        }
    }

    @Test
    void theSameArticleGivesTheSameFactsAgain() {
        for (Article article : ARTICLES) {
            assertThat(ANALYZER.analyze(article).facts())
                    .isEqualTo(ANALYZER.analyze(article).facts());
        }
    }

    @Test
    void theSameArticleInSimplifiedCharactersGivesTheSameFacts() {
        Canonicalizer canonicalizer = Canonicalizer.create();
        for (Article article : ARTICLES) {
            Article simplified = new Article(
                    article.id(),
                    article.path(),
                    article.url(),
                    canonicalizer.canonicalize(article.title()).text(),
                    canonicalizer.canonicalize(article.body()).text(),
                    article.source(),
                    article.authors(),
                    article.published(),
                    new Language(Script.HANS, article.language().region()));
            assertThat(values(simplified)).as(article.path()).isEqualTo(values(article));
        }
    }

    private static List<String> values(Article article) {
        return ANALYZER.analyze(article).facts().stream()
                .map(fact -> fact.subject().name() + " " + fact.metric() + " "
                        + fact.min().toPlainString() + " "
                        + fact.max().toPlainString() + " " + fact.figure().unit() + " "
                        + (fact.period() == null ? "" : fact.period().label()))
                .sorted()
                .toList();
    }
}
