package io.hanwire.analysis;

import io.hanwire.fact.Fact;
import io.hanwire.fact.Status;
import io.hanwire.text.Article;
import io.hanwire.text.Language;
import io.hanwire.text.Published;
import io.hanwire.text.Region;
import io.hanwire.text.Script;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Facts of short articles as lines a reader can check: {@code 晶岛科技 revenue 135000000 CNY 2025}. */
final class ArticleFacts {

    static final LocalDate PUBLISHED = LocalDate.of(2026, 5, 12);

    private static final ArticleAnalyzer ANALYZER = ArticleAnalyzer.create();

    private ArticleFacts() {}

    /** The facts of a mainland article of {@link #PUBLISHED}. */
    static List<String> ofMainland(String title, String... paragraphs) {
        return of(Script.HANS, Region.CN, title, paragraphs);
    }

    /** The facts of a Taiwan article of {@link #PUBLISHED}. */
    static List<String> ofTaiwan(String title, String... paragraphs) {
        return of(Script.HANT, Region.TW, title, paragraphs);
    }

    /** The facts of a Taiwan article of {@link #PUBLISHED} without a headline; a scope stands at the end of the line. */
    static List<String> linesWithScope(String text) {
        return facts(Script.HANT, Region.TW, "", text).stream()
                .map(fact -> fact.scope().isEmpty() ? line(fact) : line(fact) + ' ' + fact.scope())
                .toList();
    }

    /** What values of a mainland article speak of: {@code revenue 741000000 [数据中心业务]}. */
    static List<String> scopesOfMainland(String title, String... paragraphs) {
        return scopes(Script.HANS, Region.CN, title, paragraphs);
    }

    static List<String> scopes(Script script, Region region, String title, String... paragraphs) {
        return facts(script, region, title, paragraphs).stream()
                .map(fact -> fact.metric() + ' ' + plain(fact.min()) + " [" + fact.scope() + ']')
                .toList();
    }

    /** What values of a Taiwan text without a headline, a date or a year speak of. */
    static List<String> undatedScopes(String text) {
        return factsOfDay(null, Script.HANT, Region.TW, "", text).stream()
                .map(fact -> fact.metric() + ' ' + plain(fact.min()) + " [" + fact.scope() + ']')
                .toList();
    }

    static List<String> of(Script script, Region region, String title, String... paragraphs) {
        return facts(script, region, title, paragraphs).stream()
                .map(ArticleFacts::line)
                .toList();
    }

    private static List<Fact> facts(Script script, Region region, String title, String... paragraphs) {
        return factsOfDay(new Published(PUBLISHED, Published.Basis.PAGE), script, region, title, paragraphs);
    }

    private static List<Fact> factsOfDay(
            @Nullable Published published, Script script, Region region, String title, String... paragraphs) {
        Article article = new Article(
                "a1",
                "a1.txt",
                null,
                title,
                String.join("\n", paragraphs),
                null,
                List.of(),
                published,
                new Language(script, region));
        return ANALYZER.analyze(article).facts();
    }

    private static String line(Fact fact) {
        String value = plain(fact.min());
        if (fact.min().compareTo(fact.max()) != 0) {
            value += ".." + plain(fact.max());
        }
        String period = fact.period() == null ? "-" : fact.period().label();
        String status = fact.status() == Status.FORECAST ? " forecast" : "";
        return fact.subject().name()
                + ' '
                + fact.metric()
                + ' '
                + value
                + ' '
                + fact.figure().unit()
                + ' '
                + period
                + status;
    }

    private static String plain(BigDecimal value) {
        return value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString();
    }
}
