package io.hanwire.export;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.hanwire.analysis.AnalyzedArticle;
import io.hanwire.analysis.ArticleAnalyzer;
import io.hanwire.fact.Fact;
import io.hanwire.fact.SourcedFact;
import io.hanwire.text.Article;
import io.hanwire.text.ArticleInfo;
import io.hanwire.text.Language;
import io.hanwire.text.Published;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class ExportTest {

    private static final String TITLE = "=cmd|' /C calc'!A0 沐曦股份";
    private static final String BODY =
            "𠮟：沐曦股份2024年营收7.43亿元，净亏损14.09亿元，毛利率53.43%。\n沐曦股份預計2025年營收16億至17億元。\n星河 半导体公司2024年营收1.2亿元，制程7纳米，客户30家。";

    private static List<SourcedFact> facts;
    private static Article article;

    @BeforeAll
    static void extract() {
        article = new Article(
                "a1",
                "a/b.txt",
                null,
                TITLE,
                BODY,
                "=來源",
                List.of(),
                new Published(LocalDate.of(2025, 12, 16), Published.Basis.GIVEN),
                Language.SIMPLIFIED);
        AnalyzedArticle analyzed = ArticleAnalyzer.create().analyze(article);
        ArticleInfo info = ArticleInfo.of(analyzed.article());
        facts = analyzed.facts().stream()
                .map(fact -> new SourcedFact(fact, info, "a1"))
                .toList();
        assertThat(facts).hasSizeGreaterThan(2);
    }

    @Test
    void everyLineIsValidAgainstTheShippedSchema() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        FactSchema.copyTo(bytes);
        Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(bytes.toString(StandardCharsets.UTF_8), InputFormat.JSON);
        List<String> lines = written(FactFormat.JSONL).lines().toList();
        assertThat(lines).hasSize(facts.size());
        for (String line : lines) {
            assertThat(schema.validate(line, InputFormat.JSON)).as(line).isEmpty();
        }
    }

    @Test
    void theFieldsStandInTheOrderOfTheContract() throws IOException {
        String line = written(FactFormat.JSONL).lines().findFirst().orElseThrow();
        assertThat(line)
                .matches(
                        "\\{\"id\":.*\"subject\":\\{\"id\":.*\"name\":.*\"type\":.*\"text\":.*\"aliases\":.*\"metric\":.*"
                                + "\"value\":\\{\"min\":.*\"max\":.*\"unit\":.*\"unitBasis\":.*\"decimals\":.*\"modifier\":.*\"text\":.*"
                                + "\"period\":.*\"status\":.*\"scope\":.*\"attribution\":.*\"confidence\":.*\"rule\":.*"
                                + "\"evidence\":\\{\"quote\":.*\"exact\":.*\"start\":.*\"end\":.*\"article\":\\{\"id\":.*\\}\\}");
    }

    @Test
    void numbersAreNeverInExponentForm() throws IOException {
        assertThat(written(FactFormat.JSONL))
                .contains("\"min\":743000000,")
                .doesNotContainPattern("[0-9][eE][+-]?[0-9]+,");
    }

    @Test
    void offsetsCountCodePointsOfTheArticlesText() {
        int[] text = article.text().codePoints().toArray();
        for (SourcedFact sourced : facts) {
            Fact fact = sourced.fact();
            int start = fact.evidence().codePoints().start();
            String there = new String(text, start, fact.evidence().codePoints().length());
            assertThat(there).isEqualTo(fact.evidence().exact());
        }
    }

    @Test
    void aSpreadsheetRunsNoFormulaOfAnArticle() throws IOException {
        String csv = written(FactFormat.CSV);
        assertThat(csv).contains("'=來源").contains("'=cmd|").doesNotContain(",=");
    }

    @Test
    void negativeNumbersStayNumbersInCsv() throws IOException {
        assertThat(written(FactFormat.CSV)).contains(",-1409000000,");
    }

    @Test
    void theJsonArrayAndTheLinesHoldTheSame() throws IOException {
        String array = written(FactFormat.JSON);
        assertThat(array.replaceAll("^\\[\n|\n]\n$", "").replace(",\n", "\n") + "\n")
                .isEqualTo(written(FactFormat.JSONL));
    }

    @Test
    void anEmptyArrayIsAnArray() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        FactFormat.JSON.writer(out).close();
        assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo("[]\n");
    }

    @Test
    void xbrlJsonIsValidAgainstWhatTheModelDemands() throws IOException {
        String text;
        try (InputStream in = ExportTest.class.getResourceAsStream("xbrl-json.schema.json")) {
            text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
        Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(text, InputFormat.JSON);
        String report = written(FactFormat.XBRL_JSON);
        assertThat(schema.validate(report, InputFormat.JSON)).isEmpty();
        assertThat(schema.validate(report.replace("\"f", "\"1"), InputFormat.JSON))
                .as("a fact's id must begin with a letter")
                .isNotEmpty();
    }

    @Test
    void xbrlPeriodsEndWithTheDayAfterTheLast() throws IOException {
        assertThat(written(FactFormat.XBRL_JSON))
                .contains("\"concept\":\"hanwire:revenue\"")
                .contains("\"period\":\"2024-01-01T00:00:00/2025-01-01T00:00:00\"")
                .contains("\"value\":\"743000000\",\"decimals\":-6")
                .contains("\"unit\":\"iso4217:CNY\"");
    }

    @Test
    void directionMarksAndBrokenSurrogatesAreMadeHarmless() {
        assertThat(Json.wellFormed("a\ud800b")).isEqualTo("a\ufffdb");
    }

    private static String written(FactFormat format) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (FactWriter writer = format.writer(out)) {
            for (SourcedFact fact : facts) {
                writer.write(fact);
            }
        }
        return out.toString(StandardCharsets.UTF_8);
    }
}
