package io.hanwire.fact.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import io.hanwire.entity.Entity;
import io.hanwire.entity.EntityType;
import io.hanwire.fact.Evidence;
import io.hanwire.fact.Fact;
import io.hanwire.fact.Metric;
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
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ReconcilerTest {

    private static final Entity METAX =
            new Entity("metax", "沐曦", EntityType.COMPANY, List.of("沐曦股份"), List.of("688802.SH"), null);
    private static final Metric REVENUE = new Metric("revenue", Set.of("money"), Metric.Timing.SPAN, null);
    private static final Metric MARKET_CAP = new Metric("market_cap", Set.of("money"), Metric.Timing.DAY, null);

    @Test
    void theSameValueFromTwoSourcesIsOneThingWithTwoOrigins() {
        Consolidated thing = only(said("7.43亿元", "甲报"), said("7.43亿元", "乙报"));
        assertThat(thing.relation()).isEqualTo(Relation.SAME);
        assertThat(thing.origins()).isEqualTo(2);
    }

    @Test
    void aReprintIsNoSecondOrigin() {
        SourcedFact first = said("7.43亿元", "甲报");
        SourcedFact reprint = new SourcedFact(said("7.43亿元", "乙报").fact(), info("乙报", 1), first.origin());
        assertThat(only(first, reprint).origins()).isEqualTo(1);
    }

    @Test
    void roundingIsNeverAConflict() {
        assertThat(only(said("4.4亿元", "甲报"), said("4.38亿元", "乙报")).relation()).isEqualTo(Relation.CONSISTENT);
        assertThat(only(said("超50亿元", "甲报"), said("约52亿元", "乙报")).relation()).isEqualTo(Relation.CONSISTENT);
    }

    @Test
    void theMoreExactValueIsTheBest() {
        Consolidated thing = only(said("4.4亿元", "甲报"), said("4.38亿元", "乙报"));
        assertThat(thing.best().fact().min()).isEqualByComparingTo("438000000");
    }

    @Test
    void valuesThatOnlyTouchAreAConflict() {
        assertThat(only(said("5.39亿元", "甲报"), said("5.40亿元", "乙报")).relation()).isEqualTo(Relation.CONFLICT);
    }

    @Test
    void theSameSourceRestatesLater() {
        assertThat(only(said("5.39亿元", "甲报"), said("5.93亿元", "甲报", 3)).relation())
                .isEqualTo(Relation.RESTATED);
    }

    @Test
    void forecastsSpreadAndDoNotConflict() {
        SourcedFact forecast = fact("revenue", "9亿元", "甲报", 0, Status.FORECAST, "2024");
        Consolidated thing = only(forecast, said("7.43亿元", "乙报"));
        assertThat(thing.relation()).isEqualTo(Relation.FORECAST_SPREAD);
        assertThat(thing.best().fact().status()).isEqualTo(Status.REPORTED);
    }

    @Test
    void aMarketValueOfOneYearChangesFromDayToDay() {
        SourcedFact one = fact("market_cap", "3181亿元", "甲报", 0, Status.REPORTED, "2025");
        SourcedFact other = fact("market_cap", "2823亿元", "乙报", 1, Status.REPORTED, "2025");
        assertThat(only(one, other).relation()).isEqualTo(Relation.CONSISTENT);
    }

    @Test
    void factsWithoutPeriodAreNotHeldAgainstEachOther() {
        SourcedFact one = fact("revenue", "1亿元", "甲报", 0, Status.REPORTED, null);
        SourcedFact other = fact("revenue", "2亿元", "乙报", 1, Status.REPORTED, null);
        assertThat(only(one, other).relation()).isEqualTo(Relation.CONSISTENT);
    }

    @Test
    void twoValuesInOneArticleAreNoDisagreementOfSources() {
        SourcedFact one = said("5.39亿元", "甲报");
        SourcedFact other = new SourcedFact(said("6.1亿元", "甲报").fact(), one.article(), one.origin());
        assertThat(only(one, other).relation()).isEqualTo(Relation.CONSISTENT);
    }

    @Test
    void theOrderOfAddingDoesNotMatter() {
        long seed = Long.getLong("hanwire.test.seed", 42);
        Random random = new Random(seed);
        List<SourcedFact> facts = new ArrayList<>(
                List.of(said("4.4亿元", "甲报"), said("4.38亿元", "乙报"), said("4.5亿元", "丙报", 2), said("4.38亿元", "丁报")));
        List<Consolidated> expected = reconciled(facts);
        for (int i = 0; i < 20; i++) {
            Collections.shuffle(facts, random);
            assertThat(reconciled(facts)).as("seed %d", seed).isEqualTo(expected);
        }
    }

    private static Consolidated only(SourcedFact... facts) {
        List<Consolidated> all = reconciled(List.of(facts));
        assertThat(all).hasSize(1);
        return all.getFirst();
    }

    private static List<Consolidated> reconciled(List<SourcedFact> facts) {
        Reconciler reconciler = new Reconciler(id -> id.equals("revenue") ? REVENUE : MARKET_CAP);
        facts.forEach(reconciler::add);
        return reconciler.consolidated();
    }

    private static SourcedFact said(String amount, String source) {
        return said(amount, source, 0);
    }

    private static SourcedFact said(String amount, String source, int daysLater) {
        return fact("revenue", amount, source, daysLater, Status.REPORTED, "2024");
    }

    private static SourcedFact fact(
            String metric, String amount, String source, int daysLater, Status status, String year) {
        Figure figure = FigureExtractor.create().extract(amount, Region.CN).getFirst();
        Period period = year == null
                ? null
                : new Period(
                        new Span(0, 0),
                        year,
                        LocalDate.of(Integer.parseInt(year), 1, 1),
                        LocalDate.of(Integer.parseInt(year), 12, 31),
                        Period.Basis.STATED,
                        Period.Kind.SPAN);
        Fact fact = new Fact(
                metric + amount + source + daysLater,
                METAX,
                "沐曦",
                metric,
                figure.min(),
                figure.max(),
                figure,
                period,
                year,
                status,
                "",
                null,
                0.9,
                "test",
                Evidence.of(amount, figure.span(), amount));
        ArticleInfo info = info(source, daysLater);
        return new SourcedFact(fact, info, info.id());
    }

    private static ArticleInfo info(String source, int daysLater) {
        Published published = new Published(LocalDate.of(2025, 12, 16).plusDays(daysLater), Published.Basis.METADATA);
        return new ArticleInfo(source + daysLater, source + ".txt", null, "标题", source, published, Language.SIMPLIFIED);
    }
}
