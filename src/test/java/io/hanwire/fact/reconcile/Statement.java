package io.hanwire.fact.reconcile;

import io.hanwire.entity.Entity;
import io.hanwire.entity.EntityType;
import io.hanwire.fact.Evidence;
import io.hanwire.fact.Fact;
import io.hanwire.fact.SourcedFact;
import io.hanwire.fact.Status;
import io.hanwire.figure.Figure;
import io.hanwire.figure.FigureExtractor;
import io.hanwire.period.Period;
import io.hanwire.text.ArticleInfo;
import io.hanwire.text.Language;
import io.hanwire.text.Published;
import io.hanwire.text.Region;
import io.hanwire.text.Span;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Builds statements for tests: what an outlet says of 沐曦's revenue of 2024, unless it is changed. */
final class Statement {

    private static final Entity METAX =
            new Entity("metax", "沐曦", EntityType.COMPANY, List.of("沐曦股份"), List.of("688802.SH"), null);
    private static final FigureExtractor FIGURES = FigureExtractor.create();

    private final String amount;
    private final @Nullable String outlet;
    private String metric = "revenue";
    private boolean loss;
    private @Nullable String period = "2024";
    private Period.Basis basis = Period.Basis.STATED;
    private Status status = Status.REPORTED;
    private String scope = "";
    private @Nullable String attribution;
    private Region region = Region.CN;
    private int day;
    private String article;
    private @Nullable String original;
    private String quote;

    private Statement(String amount, @Nullable String outlet) {
        this.amount = amount;
        this.outlet = outlet;
        this.article = String.valueOf(outlet);
        this.quote = amount;
    }

    static Statement said(String amount, @Nullable String outlet) {
        return new Statement(amount, outlet);
    }

    Statement metric(String id) {
        metric = id;
        return this;
    }

    Statement loss() {
        loss = true;
        return this;
    }

    /** A year or a day; null for none. */
    Statement period(@Nullable String label) {
        period = label;
        return this;
    }

    Statement basis(Period.Basis other) {
        basis = other;
        return this;
    }

    Statement forecast() {
        status = Status.FORECAST;
        return this;
    }

    Statement scope(String part) {
        scope = part;
        return this;
    }

    Statement attribution(String authority) {
        attribution = authority;
        return this;
    }

    Statement region(Region press) {
        region = press;
        return this;
    }

    /** Days later, in another article of the outlet. */
    Statement later(int days) {
        day = days;
        article = outlet + " " + days;
        return this;
    }

    Statement in(String articleId) {
        article = articleId;
        return this;
    }

    Statement reprintOf(String articleId) {
        original = articleId;
        return this;
    }

    Statement quote(String sentence) {
        quote = sentence;
        return this;
    }

    SourcedFact build() {
        Figure figure = FIGURES.extract(amount, region).getFirst();
        BigDecimal min = loss ? figure.max().negate() : figure.min();
        BigDecimal max = loss ? figure.min().negate() : figure.max();
        String id = String.join(" ", metric, amount, String.valueOf(period), scope, article);
        Evidence evidence = Evidence.of(amount, figure.span(), quote);
        Fact fact = new Fact(
                id,
                METAX,
                "沐曦",
                metric,
                min,
                max,
                figure,
                days(),
                period,
                status,
                scope,
                attribution,
                0.9,
                "test",
                evidence);
        Published published = new Published(LocalDate.of(2025, 12, 16).plusDays(day), Published.Basis.METADATA);
        ArticleInfo info =
                new ArticleInfo(article, article + ".txt", null, "标题", outlet, published, Language.SIMPLIFIED);
        return new SourcedFact(fact, info, original == null ? article : original);
    }

    private @Nullable Period days() {
        if (period == null) {
            return null;
        }
        boolean oneDay = period.length() > 4;
        LocalDate start = oneDay ? LocalDate.parse(period) : LocalDate.of(Integer.parseInt(period), 1, 1);
        LocalDate end = oneDay ? start : start.plusYears(1).minusDays(1);
        return new Period(new Span(0, 0), period, start, end, basis, Period.Kind.SPAN);
    }
}
