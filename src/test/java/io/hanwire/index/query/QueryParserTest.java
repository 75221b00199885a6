package io.hanwire.index.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.hanwire.index.query.Condition.All;
import io.hanwire.index.query.Condition.Any;
import io.hanwire.index.query.Condition.Bound;
import io.hanwire.index.query.Condition.Field;
import io.hanwire.index.query.Condition.Figure;
import io.hanwire.index.query.Condition.Not;
import io.hanwire.index.query.Condition.Phrase;
import io.hanwire.index.query.Condition.Words;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.MethodSource;

class QueryParserTest {

    private static Condition parse(String query) {
        return QueryParser.parse(query);
    }

    @Test
    void wordsStayTogether() {
        assertThat(parse("輝達 資料中心  營收")).isEqualTo(new Words("輝達 資料中心 營收"));
    }

    @Test
    void aQuestionInPlainLanguageIsWords() {
        for (String question :
                List.of("韋氏詞典的「足本」地位是哪一年確立的?", "Macintosh(1984)的外觀如何？", "為何1999-2000年:業績下滑", "「天下為公」出自哪本書")) {
            assertThat(parse(question)).isEqualTo(new Words(question));
        }
    }

    @Test
    void quotedWordsArePhrasesInAnyQuotationMarks() {
        for (String quoted : List.of("\"毛利率 提升\"", "“毛利率 提升”", "「毛利率 提升」", "『毛利率 提升』")) {
            assertThat(parse(quoted)).isEqualTo(new Phrase("毛利率 提升"));
        }
    }

    @Test
    void orBindsLooserThanSideBySide() {
        assertThat(parse("輝達 OR 超微 晶片")).isEqualTo(new Any(List.of(new Words("輝達"), new Words("超微 晶片"))));
        assertThat(parse("輝達|超微")).isEqualTo(new Words("輝達|超微"));
        assertThat(parse("輝達 | 超微")).isEqualTo(new Any(List.of(new Words("輝達"), new Words("超微"))));
    }

    @Test
    void minusTurnsWordsPhrasesAndGroupsAround() {
        assertThat(parse("沐曦 -上市")).isEqualTo(new All(List.of(new Words("沐曦"), new Not(new Words("上市")))));
        assertThat(parse("沐曦 -\"首日\" -(a OR b)"))
                .isEqualTo(new All(List.of(
                        new Words("沐曦"),
                        new Not(new Phrase("首日")),
                        new Not(new Any(List.of(new Words("a"), new Words("b")))))));
    }

    @Test
    void fieldsHaveEnglishAndChineseNames() {
        assertThat(parse("company:沐曦")).isEqualTo(new Field(FieldName.COMPANY, "沐曦", 1));
        assertThat(parse("公司：沐曦")).isEqualTo(new Field(FieldName.COMPANY, "沐曦", 1));
        assertThat(parse("來源:\"經濟 日報\"")).isEqualTo(new Field(FieldName.SOURCE, "經濟 日報", 1));
        assertThat(parse("a after:2025-12-01"))
                .isEqualTo(new All(List.of(new Words("a"), new Field(FieldName.AFTER, "2025-12-01", 3))));
    }

    @Test
    void figuresHaveOneOrTwoBounds() {
        assertThat(parse("revenue>5亿")).isEqualTo(new Figure("revenue", null, new Bound("5亿", false, 9), null, 1));
        assertThat(parse("營收（2024年）＞＝5億元")).isEqualTo(new Figure("營收", "2024年", new Bound("5億元", true, 12), null, 1));
        assertThat(parse("net_profit<0")).isEqualTo(new Figure("net_profit", null, null, new Bound("0", false, 12), 1));
        assertThat(parse("market_share:20..30%"))
                .isEqualTo(new Figure("market_share", null, new Bound("20", true, 14), new Bound("30%", true, 18), 1));
        Bound five = new Bound("5", true, 5);
        assertThat(parse("eps=5")).isEqualTo(new Figure("eps", null, five, five, 1));
    }

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "wrong-queries.csv", numLinesToSkip = 1)
    void wrongSyntaxIsSaidWithItsPlace(String query, int position, String problem) {
        assertThatThrownBy(() -> parse(query)).isInstanceOfSatisfying(QuerySyntaxException.class, e -> {
            assertThat(e.position()).isEqualTo(position);
            assertThat(e).hasMessageContaining(problem).hasMessageContaining(e.advice());
        });
    }

    static List<String> bombs() {
        return List.of(
                "(".repeat(5_000),
                "(".repeat(1_000),
                "-(".repeat(900),
                "((((a{100}){100}){100}){100})",
                "/((((a{100}){100}){100}){100})/",
                "詞 ".repeat(3_000),
                "詞 ".repeat(900),
                "*a*b*c*".repeat(200),
                "a~2 ".repeat(100),
                "營".repeat(50_000),
                "營".repeat(2_000),
                "\"",
                "AND",
                "OR OR OR",
                "[1 TO",
                "\\",
                "\\\"",
                ">".repeat(1_000),
                "revenue>" + "9".repeat(1_900),
                "revenue" + "(".repeat(900),
                "company:" + "company:".repeat(200),
                "\u0000\uffff\ud800 \udc00");
    }

    @ParameterizedTest
    @MethodSource("bombs")
    void aBombIsReadOrRefusedAtOnce(String bomb) {
        Throwable thrown =
                Assertions.assertTimeoutPreemptively(Duration.ofSeconds(2), () -> catchThrowable(() -> parse(bomb)));
        if (thrown != null) {
            assertThat(thrown).isInstanceOf(QuerySyntaxException.class);
        }
    }

    @Test
    void anyCharactersAreReadOrRefusedWithAPlace() {
        long seed = Long.getLong("hanwire.test.seed", System.nanoTime());
        Random random = new Random(seed);
        String alphabet = "\"“”「」()（）-:：><=≥.|OR 公司revenue2024億,%\\/*~\t\n營收輝";
        for (int i = 0; i < 20_000; i++) {
            StringBuilder query = new StringBuilder();
            for (int length = 1 + random.nextInt(30); length > 0; length--) {
                query.append(alphabet.charAt(random.nextInt(alphabet.length())));
            }
            Throwable thrown = catchThrowable(() -> parse(query.toString()));
            if (thrown != null) {
                assertThat(thrown).as("seed %d, query %s", seed, query).isInstanceOf(QuerySyntaxException.class);
                assertThat(((QuerySyntaxException) thrown).position()).isBetween(1, query.length() + 1);
            }
        }
    }
}
