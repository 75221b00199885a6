package io.hanwire.period;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.hanwire.script.Canonicalizer;
import io.hanwire.text.Published;
import io.hanwire.text.Region;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The periods of facts that people marked in articles, where those are at hand. */
class GoldPeriodsTest {

    private static final Path SHARED = Path.of("..", "shared");
    private static final PeriodExtractor EXTRACTOR = PeriodExtractor.create();

    @Test
    void findsNearlyAllPeriodsThatFactsOfTheSeedsHave() throws IOException {
        Path gold = SHARED.resolve("eval/gold");
        assumeTrue(Files.isDirectory(gold), "no ../shared/eval/gold beside the checkout");
        List<String> missed = new ArrayList<>();
        int total = 0;
        for (String name : List.of("000", "003", "004")) {
            String text = canonical(only(SHARED.resolve("seeds"), name));
            LocalDate published = EXTRACTOR
                    .inferPublished(text, Region.CN)
                    .map(Published::date)
                    .orElse(null);
            total += missing(gold.resolve(name + ".jsonl"), "", found(text, published, Region.CN), missed);
        }
        assertThat(missed).as("of %s labels", total).hasSizeLessThanOrEqualTo(total * 3 / 100);
    }

    @Test
    void findsNearlyAllPeriodsThatFactsOfOtherStylesHave() throws IOException {
        Path styles = SHARED.resolve("eval/styles");
        assumeTrue(Files.isDirectory(styles), "no ../shared/eval/styles beside the checkout");
        List<String> missed = new ArrayList<>();
        int total = 0;
        try (Stream<Path> articles = Files.list(styles.resolve("articles"))) {
            for (Path article : articles.sorted().toList()) {
                String name = article.getFileName().toString();
                Region region = name.startsWith("tw") ? Region.TW : name.startsWith("hk") ? Region.HK : Region.CN;
                String text = canonical(article);
                LocalDate published = EXTRACTOR.extract(text, null, region).stream()
                        .filter(period -> period.granularity() == Granularity.DAY)
                        .filter(period -> period.basis() == Period.Basis.STATED)
                        .findFirst()
                        .orElseThrow()
                        .start();
                total += missing(styles.resolve("gold.jsonl"), name, found(text, published, region), missed);
            }
        }
        assertThat(missed).as("of %s labels", total).hasSizeLessThanOrEqualTo(total * 3 / 100);
    }

    private static List<TimeRange> found(String text, LocalDate published, Region region) {
        return EXTRACTOR.extract(text, published, region).stream()
                .map(Period::range)
                .toList();
    }

    /** Counts the labels of {@code document} and adds those that no found range has to {@code missed}. */
    private static int missing(Path gold, String document, List<TimeRange> found, List<String> missed)
            throws IOException {
        int total = 0;
        JsonMapper json = JsonMapper.builder().build();
        for (String line : Files.readAllLines(gold)) {
            JsonNode fact = line.isBlank() ? null : json.readTree(line);
            if (fact == null
                    || !fact.get("doc").asString().startsWith(document)
                    || fact.get("period").asString().isEmpty()) {
                continue;
            }
            total++;
            String label = fact.get("period").asString();
            TimeRange range = TimeRange.parse(label).orElseThrow();
            if (!found.contains(range)) {
                missed.add(fact.get("doc").asString() + " " + label + " "
                        + fact.get("evidence").asString());
            }
        }
        return total;
    }

    private static Path only(Path folder, String prefix) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().startsWith(prefix))
                    .findFirst()
                    .orElseThrow();
        }
    }

    private static String canonical(Path file) throws IOException {
        return Canonicalizer.create().canonicalize(Files.readString(file)).text();
    }
}
