package io.hanwire.fact.reconcile;

import static io.hanwire.fact.reconcile.Statement.said;
import static org.assertj.core.api.Assertions.assertThat;

import io.hanwire.fact.Metric;
import io.hanwire.fact.SourcedFact;
import io.hanwire.fact.Status;
import io.hanwire.period.Period;
import io.hanwire.text.Region;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReconcilerTest {

    private static final Map<String, Metric> METRICS = Map.of(
            "revenue", new Metric("revenue", Set.of("money"), Metric.Timing.SPAN, null),
            "revenue_growth", new Metric("revenue_growth", Set.of("%"), Metric.Timing.SPAN, null),
            "market_cap", new Metric("market_cap", Set.of("money"), Metric.Timing.DAY, null),
            "process_node", new Metric("process_node", Set.of("nm"), Metric.Timing.NONE, null));

    @Test
    void theSameValueFromTwoOutletsIsOneThingWithTwoOrigins() {
        Consolidated thing = only(said("7.43亿元", "甲报"), said("7.43亿元", "乙报"));
        assertThat(thing.relation()).isEqualTo(Relation.SAME);
        assertThat(thing.origins()).isEqualTo(2);
    }

    @Test
    void aReprintIsNoSecondOrigin() {
        assertThat(only(said("7.43亿元", "甲报"), said("7.43亿元", "乙报").reprintOf("甲报"))
                        .origins())
                .isEqualTo(1);
    }

    @Test
    void anOutletThatRepeatsItselfIsNoSecondOrigin() {
        assertThat(only(said("7.43亿元", "甲报"), said("7.43亿元", "甲报").later(2)).origins())
                .isEqualTo(1);
    }

    @Test
    void twoOutletsThatPrintOneWiresSentenceAreOneOriginInEitherScript() {
        Statement mainland = said("7.43亿元", "甲报").quote("招股书显示，沐曦股份2024年实现营业收入7.43亿元，同比增长13倍。");
        Statement taiwan = said("7.43亿元", "乙報").quote("招股書顯示，沐曦股份 2024年實現營業收入7.43億元，同比增長13倍。");
        Statement other = said("7.43亿元", "丙报").quote("沐曦去年的收入是7.43亿元，比前一年多得多，上市在即。");
        assertThat(only(mainland, taiwan).origins()).isEqualTo(1);
        assertThat(only(mainland, taiwan, other).origins()).isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource({
        "4.4亿元, 4.38亿元",
        "超50亿元, 约52亿元",
        "近4.4亿元, 4.38亿元",
        "不足5亿元, 4.38亿元",
        "576亿元, 576.73亿元",
        "1.24亿元, 12365万元",
        "12亿元至15亿元, 14亿元至16亿元"
    })
    void roundingIsNeverAConflict(String one, String other) {
        assertThat(only(said(one, "甲报"), said(other, "乙报")).relation()).isEqualTo(Relation.CONSISTENT);
        assertThat(only(said(one, "甲报").loss(), said(other, "乙报").loss()).relation())
                .isEqualTo(Relation.CONSISTENT);
    }

    @ParameterizedTest
    @CsvSource({
        "5.39亿元, 5.40亿元",
        "7.02亿元, 7.2亿元",
        "超50亿元, 49亿元",
        "约52亿元, 62亿元",
        "不足5亿元, 5.1亿元",
        "576亿元, 577.2亿元",
        "12亿元至15亿元, 16.2亿元"
    })
    void valuesThatCannotBothBeRightAreAConflict(String one, String other) {
        assertThat(only(said(one, "甲报"), said(other, "乙报")).relation()).isEqualTo(Relation.CONFLICT);
        assertThat(only(said(one, "甲报").loss(), said(other, "乙报").loss()).relation())
                .isEqualTo(Relation.CONFLICT);
    }

    @Test
    void theSameOutletRestatesLater() {
        Consolidated thing = only(said("5.39亿元", "甲报"), said("5.93亿元", "甲报").later(3));
        assertThat(thing.relation()).isEqualTo(Relation.RESTATED);
        assertThat(thing.best().fact().min()).isEqualByComparingTo("593000000");
    }

    @Test
    void twoValuesOfOneOutletOnOneDayAreAConflict() {
        assertThat(only(said("5.39亿元", "甲报"), said("5.93亿元", "甲报").in("甲报二")).relation())
                .isEqualTo(Relation.CONFLICT);
    }

    @Test
    void twoAuthoritiesInOneOutletAreAConflict() {
        Statement one = said("5.39亿元", "甲报").attribution("IDC");
        Statement other = said("5.93亿元", "甲报").later(3).attribution("Canalys");
        assertThat(only(one, other).relation()).isEqualTo(Relation.CONFLICT);
    }

    @Test
    void forecastsSpreadAndDoNotConflict() {
        Consolidated thing = only(said("9亿元", "甲报").forecast(), said("7.43亿元", "乙报"));
        assertThat(thing.relation()).isEqualTo(Relation.FORECAST_SPREAD);
        assertThat(thing.best().fact().status()).isEqualTo(Status.REPORTED);
    }

    @Test
    void anExpectationBesideTheValueInOneArticleIsAForecast() {
        assertThat(only(said("7.43亿元", "甲报"), said("6.6亿元", "甲报").forecast()).relation())
                .isEqualTo(Relation.FORECAST_SPREAD);
    }

    @Test
    void anArticleThatGivesTwoValuesTellsThemApartAndAgreesWithWhoeverGivesEither() {
        Consolidated thing = only(said("631.3亿元", "甲报"), said("705.5亿元", "甲报"), said("705.5亿元", "乙报"));
        assertThat(thing.relation()).isEqualTo(Relation.SCOPE_DIFFERS);
        assertThat(thing.disputed()).isTrue();
    }

    @Test
    void aHeadlineThatRoundsIsNoOtherPart() {
        assertThat(only(said("2800亿元", "甲报"), said("2823亿元", "甲报")).relation()).isEqualTo(Relation.CONSISTENT);
        assertThat(only(said("2800亿元", "甲报"), said("2823亿元", "乙报")).relation()).isEqualTo(Relation.CONFLICT);
        assertThat(only(said("18亿元", "甲报"), said("19亿元", "甲报")).relation()).isEqualTo(Relation.SCOPE_DIFFERS);
    }

    @Test
    void aValueThatAnotherArticleGivesForAPartDiffersInScope() {
        List<Consolidated> found = reconciler(List.of(
                        said("1928.7亿元", "甲报").build(),
                        said("958.6亿元", "乙报").build(),
                        said("958.6亿元", "丙报").scope("增值服务").build()))
                .conflicts();
        assertThat(found).extracting(Consolidated::relation).containsOnly(Relation.SCOPE_DIFFERS);
        assertThat(found)
                .anyMatch(thing -> thing.statements().size() == 2
                        && thing.statements().stream()
                                .anyMatch(said -> said.fact().scope().equals("增值服务")));
    }

    @Test
    void theOnlyValueForTheWholeIsDisputedWhereAnotherArticleGivesItForAPart() {
        List<Consolidated> all =
                reconciled(said("958.6亿元", "乙报"), said("958.6亿元", "丙报").scope("增值服务"));
        assertThat(all).extracting(Consolidated::disputed).containsExactly(true, false);
    }

    @Test
    void ratesOfAPartAndTheWholeMayBeAlikeByChance() {
        assertThat(reconciler(List.of(
                                said("15.3%", "甲报").metric("revenue_growth").build(),
                                said("15.3%", "乙报")
                                        .metric("revenue_growth")
                                        .scope("游戏")
                                        .build()))
                        .conflicts())
                .isEmpty();
    }

    @Test
    void aMarketValueOfOneYearChangesFromDayToDay() {
        Statement one = said("3181亿元", "甲报").metric("market_cap").period("2025");
        Statement other = said("2823亿元", "乙报").metric("market_cap").period("2025");
        assertThat(only(one, other).relation()).isEqualTo(Relation.CONSISTENT);
        assertThat(only(one.period("2025-12-05"), other.period("2025-12-05")).relation())
                .isEqualTo(Relation.CONFLICT);
    }

    @Test
    void factsWithoutPeriodAreNotHeldAgainstEachOther() {
        assertThat(only(said("1亿元", "甲报").period(null), said("2亿元", "乙报").period(null))
                        .relation())
                .isEqualTo(Relation.CONSISTENT);
    }

    @Test
    void ofWhatDoesNotChangeASubjectMayHaveSeveral() {
        Statement one = said("3纳米", "甲报").metric("process_node");
        assertThat(only(one, said("5纳米", "乙报").metric("process_node")).relation())
                .isEqualTo(Relation.CONSISTENT);
    }

    @Test
    void anAmountWithoutCurrencyIsTheOneWhoseCurrencyIsWritten() {
        Statement headline = said("16亿元", "甲报").region(Region.HK).loss();
        Statement text = said("16.01亿元人民币", "乙报").loss();
        Statement other = said("3.2亿元", "丙报").region(Region.HK).loss();
        assertThat(only(headline, text).key().unit()).isEqualTo("CNY");
        assertThat(reconciled(headline, text, other)).hasSize(2);
    }

    @Test
    void theMorePreciseOfValuesThatAgreeIsTheBest() {
        assertBest("438000000", said("4.4亿元", "甲报").attribution("招股书"), said("4.38亿元", "乙报"));
    }

    @Test
    void whatMoreIndependentSourcesAgreeOnIsTheBest() {
        assertBest("702000000", said("7.200亿元", "甲报"), said("7.02亿元", "乙报"), said("7.0亿元", "丙报"));
        assertBest(
                "720000000",
                said("7.02亿元", "甲报"),
                said("7.02亿元", "乙报").reprintOf("甲报"),
                said("7.2亿元", "丙报").attribution("招股书"));
    }

    @Test
    void whatNamesItsPeriodIsBetterThanWhatCarriesOneOver() {
        assertBest("720000000", said("7.023亿元", "甲报").basis(Period.Basis.CONTEXT), said("7.2亿元", "乙报"));
    }

    @Test
    void whatNamesItsAuthorityIsBetterThanWhatDoesNot() {
        assertBest("720000000", said("7.023亿元", "甲报"), said("7.2亿元", "乙报").attribution("招股书"));
    }

    @Test
    void theGravestDisagreementsComeFirst() {
        List<Consolidated> found = reconciler(List.of(
                        said("5亿元", "甲报").period("2022").forecast().build(),
                        said("6亿元", "乙报").period("2022").forecast().build(),
                        said("5.39亿元", "甲报").period("2023").build(),
                        said("5.40亿元", "乙报").period("2023").build()))
                .conflicts();
        assertThat(found)
                .extracting(Consolidated::relation)
                .containsExactly(Relation.CONFLICT, Relation.FORECAST_SPREAD);
    }

    @Test
    void theOrderOfAddingDoesNotMatter() {
        long seed = Long.getLong("hanwire.test.seed", System.nanoTime());
        Random random = new Random(seed);
        List<SourcedFact> facts = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            Statement statement = said(random.nextInt(400, 460) / 100.0 + "亿元", "报" + random.nextInt(6))
                    .later(random.nextInt(5))
                    .period("202" + random.nextInt(3))
                    .scope(random.nextInt(4) == 0 ? "芯片" : "");
            facts.add((random.nextInt(3) == 0 ? statement.forecast() : statement).build());
        }
        List<Consolidated> expected = reconciler(facts).consolidated();
        List<Consolidated> conflicts = reconciler(facts).conflicts();
        for (int i = 0; i < 20; i++) {
            Collections.shuffle(facts, random);
            assertThat(reconciler(facts).consolidated()).as("seed %d", seed).isEqualTo(expected);
            assertThat(reconciler(facts).conflicts()).as("seed %d", seed).isEqualTo(conflicts);
        }
    }

    private static void assertBest(String value, Statement... statements) {
        assertThat(only(statements).best().fact().min()).isEqualByComparingTo(value);
    }

    private static Consolidated only(Statement... statements) {
        List<Consolidated> all = reconciled(statements);
        assertThat(all).hasSize(1);
        return all.getFirst();
    }

    private static List<Consolidated> reconciled(Statement... statements) {
        return reconciler(Arrays.stream(statements).map(Statement::build).toList())
                .consolidated();
    }

    private static Reconciler reconciler(List<SourcedFact> facts) {
        Reconciler reconciler = new Reconciler(METRICS::get);
        facts.forEach(reconciler::add);
        return reconciler;
    }
}
