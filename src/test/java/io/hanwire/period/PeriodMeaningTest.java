package io.hanwire.period;

import static org.assertj.core.api.Assertions.assertThat;

import io.hanwire.period.Period.Basis;
import io.hanwire.period.Period.Kind;
import io.hanwire.script.CanonicalText;
import io.hanwire.script.Canonicalizer;
import io.hanwire.text.Region;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class PeriodMeaningTest {

    private static final LocalDate PUBLISHED = LocalDate.of(2025, 11, 6);
    private static final PeriodExtractor EXTRACTOR = PeriodExtractor.create();

    private static Period last(String text) {
        return EXTRACTOR.extract(text, PUBLISHED, Region.CN).getLast();
    }

    @Test
    void aWrittenYearIsStated() {
        assertThat(last("2025年第三季度营收增长").basis()).isEqualTo(Basis.STATED);
    }

    @Test
    void aRelativeYearAndAMissingYearRestOnTheArticle() {
        assertThat(last("去年营收增长").basis()).isEqualTo(Basis.ARTICLE);
        assertThat(last("第三季度营收增长").basis()).isEqualTo(Basis.ARTICLE);
    }

    @Test
    void theSameStretchRestsOnTheContext() {
        Period same = last("第三季度营收增长，单季净利创新高");
        assertThat(same.basis()).isEqualTo(Basis.CONTEXT);
        assertThat(same.kind()).isEqualTo(Kind.SAME);
    }

    @Test
    void theSameStretchOfTheYearBeforeIsMarked() {
        assertThat(last("第三季度营收43亿元，上年同期39亿元").kind()).isEqualTo(Kind.SAME_YEAR_BEFORE);
    }

    @Test
    void theStretchBeforeIsMarkedWhereSomethingIsComparedWithIt() {
        assertThat(last("第三季度营收43亿元，较上季增长").kind()).isEqualTo(Kind.PREVIOUS);
        assertThat(last("公司上季亏损").kind()).isEqualTo(Kind.SPAN);
    }

    @Test
    void daysAndEndsAreInstants() {
        assertThat(last("12月17日上市").kind()).isEqualTo(Kind.INSTANT);
        assertThat(last("截至2025年10月，用户15万").kind()).isEqualTo(Kind.INSTANT);
        assertThat(last("9月底存货下降").kind()).isEqualTo(Kind.INSTANT);
        assertThat(last("截至9月底止三个月收入").kind()).isEqualTo(Kind.SPAN);
    }

    @Test
    void sumsAreCumulative() {
        assertThat(last("累计前10月营收").cumulative()).isTrue();
        assertThat(last("1—10月累计销量").cumulative()).isTrue();
        assertThat(last("截至2025年第一季度销量").cumulative()).isTrue();
        assertThat(last("今年以来涨五成").cumulative()).isTrue();
        assertThat(last("10月销量").cumulative()).isFalse();
    }

    @Test
    void aFiscalPeriodHasNoDays() {
        Period fiscal = last("2026财年第三季度营收570亿美元");
        assertThat(fiscal.isFiscal()).isTrue();
        assertThat(fiscal.start()).isNull();
        assertThat(fiscal.end()).isNull();
        assertThat(Periods.yearBefore(fiscal).label()).isEqualTo("FY2025-Q3");
    }

    @Test
    void thePeriodBeforeHasTheSameLength() {
        assertThat(Periods.periodBefore(last("2025年第三季度")).label()).isEqualTo("2025-Q2");
        assertThat(Periods.periodBefore(last("2025年10月")).label()).isEqualTo("2025-09");
    }

    @Test
    void spansAreInOrderAndApart() {
        for (PeriodExtractorTest.Case row : PeriodExtractorTest.cases().toList()) {
            List<Period> periods = row.read();
            for (int i = 1; i < periods.size(); i++) {
                assertThat(periods.get(i).span().start())
                        .as(row.text())
                        .isGreaterThanOrEqualTo(periods.get(i - 1).span().end());
            }
        }
    }

    @TestFactory
    Stream<DynamicTest> theCanonicalTextSaysTheSameAsTheTextAsPrinted() {
        Canonicalizer canonicalizer = Canonicalizer.create();
        return PeriodExtractorTest.cases()
                .map(row -> DynamicTest.dynamicTest(row.text(), () -> {
                    CanonicalText canonical = canonicalizer.canonicalize(row.text());
                    assertThat(EXTRACTOR.extract(canonical.text(), row.date(), row.region()).stream()
                                    .map(Period::label))
                            .isEqualTo(row.read().stream().map(Period::label).toList());
                }));
    }
}
