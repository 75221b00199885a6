package io.hanwire.index;

import io.hanwire.analysis.AnalyzedArticle;
import io.hanwire.entity.Entity;
import io.hanwire.entity.EntityType;
import io.hanwire.entity.Mention;
import io.hanwire.fact.Evidence;
import io.hanwire.fact.Fact;
import io.hanwire.fact.Observations;
import io.hanwire.fact.Status;
import io.hanwire.figure.Figure;
import io.hanwire.figure.FigureKind;
import io.hanwire.figure.Modifier;
import io.hanwire.period.Period;
import io.hanwire.script.CanonicalText;
import io.hanwire.script.Canonicalizer;
import io.hanwire.text.Article;
import io.hanwire.text.Language;
import io.hanwire.text.Published;
import io.hanwire.text.Sentence;
import io.hanwire.text.Sentences;
import io.hanwire.text.Span;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Articles for tests, with names and facts put in by hand. */
final class Articles {

    static final Canonicalizer CANONICALIZER = Canonicalizer.create();

    private final Article article;
    private final CanonicalText text;
    private final List<Mention> mentions = new ArrayList<>();
    private final List<Fact> facts = new ArrayList<>();

    private Articles(Article article) {
        this.article = article;
        this.text = CANONICALIZER.canonicalize(article.text());
    }

    static Articles of(String id, String title, String body) {
        return of(id, title, body, null);
    }

    static Articles of(String id, String title, String body, @Nullable String day) {
        Published published = day == null ? null : new Published(LocalDate.parse(day), Published.Basis.GIVEN);
        return new Articles(
                new Article(id, id + ".txt", null, title, body, "經濟日報", List.of("王小明"), published, Language.TAIWAN));
    }

    static Entity company(String id, String name, String... aliases) {
        return new Entity(id, name, EntityType.COMPANY, List.of(aliases), List.of(), null);
    }

    /** Every place of {@code name} names {@code entity}. */
    Articles naming(String name, Entity entity) {
        String canonicalName = CANONICALIZER.canonicalize(name).text();
        String canonical = text.text();
        for (int i = canonical.indexOf(canonicalName); i >= 0; i = canonical.indexOf(canonicalName, i + 1)) {
            mentions.add(new Mention(new Span(i, i + canonicalName.length()), entity));
        }
        return this;
    }

    /** {@code subject} has {@code value} for {@code metric}, stated by the characters {@code exact}. */
    Articles stating(Entity subject, String metric, String value, String unit, String exact, @Nullable String year) {
        String original = article.text();
        int start = original.indexOf(exact);
        Span span = new Span(start, start + exact.length());
        Span canonical = text.toCanonical(span);
        BigDecimal amount = new BigDecimal(value);
        Figure figure = new Figure(
                canonical, FigureKind.MONEY, amount.abs(), amount.abs(), unit, true, "", -6, Modifier.NONE, canonical);
        Period period = year == null ? null : year(year);
        String quote = sentence(span).of(original);
        facts.add(new Fact(
                article.id() + "-" + facts.size(),
                subject,
                subject.name(),
                metric,
                amount,
                amount,
                figure,
                period,
                year,
                Status.REPORTED,
                "",
                null,
                0.9,
                "test",
                Evidence.of(original, span, quote)));
        return this;
    }

    private static Period year(String year) {
        LocalDate first = LocalDate.of(Integer.parseInt(year), 1, 1);
        return new Period(
                new Span(0, 0), year, first, first.plusYears(1).minusDays(1), Period.Basis.STATED, Period.Kind.SPAN);
    }

    private Span sentence(Span evidence) {
        for (Sentence sentence : Sentences.of(article.text())) {
            if (sentence.span().contains(evidence)) {
                return sentence.span();
            }
        }
        throw new IllegalArgumentException("no sentence has " + evidence);
    }

    AnalyzedArticle analyzed() {
        Observations observations =
                new Observations(article, text, Sentences.of(text.text()), mentions, List.of(), List.of());
        return new AnalyzedArticle(observations, facts);
    }
}
