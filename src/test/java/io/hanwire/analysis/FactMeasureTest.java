package io.hanwire.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import io.hanwire.fact.Fact;
import io.hanwire.text.Article;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/** Facts of whole articles against facts annotated by hand. */
class FactMeasureTest {

    private static final ArticleAnalyzer ANALYZER = ArticleAnalyzer.create();
    private static final Path SHARED = Path.of("..", "shared");
    private static final Path FRESH = Path.of("src", "test", "resources", "io", "hanwire", "fact", "fresh");

    @Test
    void articlesOfManySectorsAndRegionsGiveTheirFacts() throws IOException {
        FactMeasure measure = measure(FRESH, FRESH.resolve("subjects.tsv"), List.of(FRESH.resolve("gold.jsonl")));

        assertThat(measure.expected()).isGreaterThan(400);
        assertThat(measure.strict()).as(measure.toString()).isGreaterThan(0.95);
        assertThat(measure.core()).as(measure.toString()).isGreaterThan(0.96);
    }

    @Test
    void realDocumentsGiveTheirFacts() throws IOException {
        Assumptions.assumeTrue(Files.isDirectory(SHARED.resolve("seeds")), "no ../shared beside the checkout");
        Path gold = SHARED.resolve("eval").resolve("gold");
        FactMeasure measure = measure(
                SHARED.resolve("seeds"),
                gold.resolve("subjects.tsv"),
                List.of(gold.resolve("000.jsonl"), gold.resolve("003.jsonl"), gold.resolve("004.jsonl")));

        assertThat(measure.strict()).as(measure.toString()).isGreaterThan(0.92);
        assertThat(measure.core()).as(measure.toString()).isGreaterThan(0.95);
    }

    @Test
    void articlesInTheMannerOfFourPressesGiveTheirFacts() throws IOException {
        Path styles = SHARED.resolve("eval").resolve("styles");
        Assumptions.assumeTrue(Files.isDirectory(styles), "no ../shared beside the checkout");
        FactMeasure measure = measure(
                styles.resolve("articles"), styles.resolve("subjects.tsv"), List.of(styles.resolve("gold.jsonl")));

        assertThat(measure.strict()).as(measure.toString()).isGreaterThan(0.95);
    }

    private static FactMeasure measure(Path articles, Path subjects, List<Path> goldFiles) throws IOException {
        List<GoldFact> gold = new ArrayList<>();
        for (Path file : goldFiles) {
            gold.addAll(GoldFact.read(file));
        }
        Map<String, List<Fact>> facts = new HashMap<>();
        for (Article article : FactScores.articles(List.of(articles))) {
            String document = document(article.path(), gold);
            for (Fact fact : ANALYZER.analyze(article).facts()) {
                facts.computeIfAbsent(document, name -> new ArrayList<>()).add(fact);
            }
        }
        FactMeasure measure = new FactMeasure(subjects);
        gold.stream()
                .collect(Collectors.groupingBy(GoldFact::document))
                .forEach((document, expected) ->
                        measure.add(expected, distinct(facts.getOrDefault(document, List.of()))));
        return measure;
    }

    private static String document(String path, List<GoldFact> gold) {
        String name = path.substring(path.lastIndexOf('/') + 1);
        return gold.stream().anyMatch(fact -> fact.document().equals(name)) ? name : name.replaceFirst("\\.[^.]+$", "");
    }

    /** A page of several articles may state one fact in each. */
    private static List<Fact> distinct(List<Fact> facts) {
        Map<String, Fact> distinct = new HashMap<>();
        for (Fact fact : facts) {
            String period = fact.period() == null ? "" : fact.period().label();
            String key = String.join(
                    " ",
                    fact.subject().name(),
                    fact.metric(),
                    fact.min().stripTrailingZeros().toPlainString(),
                    fact.max().stripTrailingZeros().toPlainString(),
                    fact.figure().unit(),
                    period);
            distinct.putIfAbsent(key, fact);
        }
        return List.copyOf(distinct.values());
    }
}
