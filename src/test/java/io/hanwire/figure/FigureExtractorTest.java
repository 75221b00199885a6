package io.hanwire.figure;

import static org.assertj.core.api.Assertions.assertThat;

import io.hanwire.text.Region;
import io.hanwire.text.Span;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FigureExtractorTest {

    private static final int MANY = 200_000;

    private final FigureExtractor extractor = FigureExtractor.create();

    private List<Figure> read(String text) {
        return extractor.extract(text, Region.CN);
    }

    private Figure only(String text) {
        List<Figure> figures = read(text);
        assertThat(figures).as(text).hasSize(1);
        return figures.getFirst();
    }

    @Test
    void theModifierStandsOutsideTheSpanAndInsideTheOuterSpan() {
        Figure figure = only("预计约16亿至17亿元左右");

        assertThat(figure.span()).isEqualTo(new Span(3, 11));
        assertThat(figure.outer()).isEqualTo(new Span(2, 13));
        assertThat(figure.modifier()).isEqualTo(Modifier.ABOUT);
    }

    @ParameterizedTest
    @CsvSource({
        "7.43亿元, -6",
        "7亿元, -8",
        "3.1415万元, 0",
        "38.65%, 2",
        "七成, -1",
        "三成五, 0",
        "百分之六十二点三, 1",
        "1兆7739亿元, -8",
        "三百万元, -4",
        "300万元, -4",
        "11.5港仙, 3",
        "3442.89EFLOPS, -16",
        "16亿至17.5亿元, -8",
        "1.20元, 2"
    })
    void theStatedPrecisionIsThatOfTheLastDigit(String text, int decimals) {
        assertThat(only(text).decimals()).isEqualTo(decimals);
    }

    @Test
    void aBareYuanIsThatOfTheRegionAndSaysSo() {
        Figure mainland = extractor.extract("5亿元", Region.CN).getFirst();
        Figure taiwan = extractor.extract("5亿元", Region.TW).getFirst();
        Figure named = extractor.extract("5亿美元", Region.TW).getFirst();

        assertThat(mainland.unit()).isEqualTo("CNY");
        assertThat(mainland.unitInferred()).isTrue();
        assertThat(taiwan.unit()).isEqualTo("TWD");
        assertThat(named.unit()).isEqualTo("USD");
        assertThat(named.unitInferred()).isFalse();
    }

    @Test
    void zhaoIsAMillionMillionBeforeMoneyAndAMegaBeforeAUnit() {
        assertThat(only("1.2兆元").min()).isEqualByComparingTo("1200000000000");
        assertThat(only("兆瓦级机组功率为8兆瓦").min()).isEqualByComparingTo("8000000");
        assertThat(only("频率2600兆赫").unit()).isEqualTo("Hz");
        assertThat(only("1.2兆元").min()).isEqualByComparingTo(only("1.2万亿元").min());
    }

    @Test
    void aSignIsInTheValueAndAWordForALossIsNot() {
        assertThat(only("净利润为-3.2亿元").max()).isEqualByComparingTo("-320000000");
        assertThat(only("净利润负3.2亿元").max()).isEqualByComparingTo("-320000000");
        assertThat(only("▼1.5%").min()).isEqualByComparingTo("-1.5");
        assertThat(only("亏损3.2亿元").min()).isEqualByComparingTo("320000000");
        assertThat(only("净利润为-3.2亿元").has(FigureMark.SIGNED)).isTrue();
    }

    @Test
    void aConvertedAmountIsMarked() {
        List<Figure> figures = read("投资100亿美元（约718亿元人民币）");

        assertThat(figures).extracting(Figure::unit).containsExactly("USD", "CNY");
        assertThat(figures)
                .extracting(figure -> figure.has(FigureMark.CONVERTED))
                .containsExactly(false, true);
    }

    @Test
    void aUnitThatStandsLaterInTheListIsShared() {
        List<Figure> figures = read("100亿、120亿及150亿元");

        assertThat(figures).extracting(Figure::unit).containsOnly("CNY");
        assertThat(figures)
                .extracting(figure -> figure.has(FigureMark.SHARED_UNIT))
                .containsExactly(true, true, false);
    }

    @Test
    void aDeclaredCurrencyHoldsForTheAccountsAndNotForTheShare() {
        List<Figure> figures = extractor.extract("收入10亿元（人民币，下同），赚2亿元。今日收报91.2元，市值约800亿元。", Region.HK);

        assertThat(figures).extracting(Figure::unit).containsExactly("CNY", "CNY", "HKD", "HKD");
        assertThat(figures.get(1).has(FigureMark.DECLARED)).isTrue();
        assertThat(figures.get(1).unitInferred()).isFalse();
    }

    @Test
    void aVagueNumberHasBoundsAndSaysSo() {
        Figure figure = only("几十亿元");

        assertThat(figure.min()).isEqualByComparingTo("1000000000");
        assertThat(figure.max()).isEqualByComparingTo("10000000000");
        assertThat(figure.has(FigureMark.INDEFINITE)).isTrue();
    }

    @Test
    void aLargeNumberWithoutUnitIsMarked() {
        Figure figure = only("市值一度突破3000亿");

        assertThat(figure.kind()).isEqualTo(FigureKind.NUMBER);
        assertThat(figure.has(FigureMark.LARGE)).isTrue();
    }

    @Test
    void theSameAmountInAnyDigitsIsOneValue() {
        List<String> forms = List.of("4.38亿元", "4亿3800万元", "四点三八亿元", "四亿三千八百万元", "４．３８億元", "43,800万元", "438,000,000元");

        assertThat(forms).allSatisfy(form -> assertThat(only(form).min()).isEqualByComparingTo("438000000"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "9", "九", "十", "百", "亿", "万亿", "1,111,", "1.", "1-", "1、", "1亿", "十万", "几", "(", "（人民币", "约", "-", "第",
                "前3", "百分之", "1/", "五六", "1 ", "元", "3至", "A1", "点五", "零", "多", "负", "1亿多"
            })
    void aLongRunOfOneThingIsReadToItsEnd(String unit) {
        String text = unit.repeat(MANY / unit.length());

        List<Figure> figures = extractor.extract(text, Region.TW);

        assertThat(figures)
                .allMatch(figure ->
                        figure.min().precision() < 100 && figure.span().length() < 200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", " ", "\n", "－", "-", "%", "亿", "元", "零亿", "兆", "\uD840", "第", "（", "点", "分之", "百分之", "1e400"
            })
    void aTextWithNothingToReadIsNoError(String text) {
        assertThat(read(text))
                .allSatisfy(figure -> assertThat(figure.span().length()).isPositive());
    }

    @Test
    void anAbsurdFigureIsExactOrLeftOut() {
        assertThat(only("99999999999999999999亿元").max().toPlainString()).isEqualTo("9999999999999999999900000000");
        assertThat(only("0.00000000000000000001%").max().toPlainString()).isEqualTo("0.00000000000000000001");
        assertThat(read("9".repeat(1000) + "亿元")).isEmpty();
    }

    @Test
    void whatIsWrittenIsRead() {
        long seed = Long.parseUnsignedLong(System.getProperty("tests.seed", "1"), 16);
        Random random = new Random(seed);
        for (int i = 0; i < 2000; i++) {
            BigDecimal value =
                    BigDecimal.valueOf(random.nextLong(1, 1L << random.nextInt(2, 45)), random.nextInt(0, 3));
            boolean arabic = random.nextBoolean();
            String text = "营收"
                    + (arabic
                            ? Written.arabic(value)
                            : Written.chinese(value.toBigInteger().max(BigInteger.ONE))) + "美元";
            BigDecimal expected =
                    arabic ? value : new BigDecimal(value.toBigInteger().max(BigInteger.ONE));
            List<Figure> figures = read(text);
            assertThat(figures).as("%s, tests.seed %x", text, seed).hasSize(1);
            assertThat(figures.getFirst().min())
                    .as("%s, tests.seed %x", text, seed)
                    .isEqualByComparingTo(expected);
        }
    }

    /** Writes numbers by the rules of school, independently of the reader. */
    private static final class Written {

        private static final String DIGITS = "零一二三四五六七八九";
        private static final String[] SMALL = {"", "十", "百", "千"};
        private static final String[] BIG = {"", "万", "亿", "兆"};

        static String arabic(BigDecimal value) {
            return String.format(Locale.ROOT, "%,." + value.scale() + "f", value);
        }

        static String chinese(BigInteger value) {
            StringBuilder written = new StringBuilder();
            String digits = value.toString();
            boolean zero = false;
            boolean inGroup = false;
            for (int i = 0; i < digits.length(); i++) {
                int place = digits.length() - 1 - i;
                int digit = digits.charAt(i) - '0';
                if (digit == 0) {
                    zero = true;
                } else {
                    written.append(zero && !written.isEmpty() ? "零" : "")
                            .append(DIGITS.charAt(digit))
                            .append(SMALL[place % 4]);
                    zero = false;
                    inGroup = true;
                }
                if (place % 4 == 0) {
                    written.append(inGroup ? BIG[place / 4] : "");
                    inGroup = false;
                }
            }
            return written.toString();
        }
    }
}
