package io.hanwire.figure;

import static org.assertj.core.api.Assertions.assertThat;

import io.hanwire.script.CanonicalText;
import io.hanwire.script.Canonicalizer;
import io.hanwire.script.LanguageDetector;
import io.hanwire.text.Region;
import io.hanwire.text.Span;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Looks for the value of every hand-made fact among the figures inside its evidence, where such facts are at hand. */
class FigureGoldTest {

    private static final Path SHARED = Path.of("../shared");
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final Canonicalizer canonicalizer = Canonicalizer.create();
    private final FigureExtractor extractor = FigureExtractor.create();
    private final Map<String, Document> documents = new HashMap<>();

    private record Document(CanonicalText text, List<Figure> figures) {}

    @Test
    void almostEveryValueOfTheGoldFactsIsFoundInItsEvidence() throws IOException {
        Assumptions.assumeTrue(Files.isDirectory(SHARED.resolve("eval/gold")), "no gold facts here");
        int facts = 0;
        List<String> missed = new ArrayList<>();
        for (Path file : goldFiles()) {
            for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
                JsonNode fact = JsonMapper.shared().readTree(line);
                facts++;
                if (!isFound(fact)) {
                    missed.add(fact.get("doc").asString() + " "
                            + fact.get("evidence").asString() + " " + fact.get("min") + " "
                            + fact.get("unit").asString());
                }
            }
        }
        assertThat(facts).isPositive();
        assertThat(missed).as("values of %d facts that are not found", facts).hasSizeLessThanOrEqualTo(facts / 50);
    }

    private static List<Path> goldFiles() throws IOException {
        try (Stream<Path> files = Files.list(SHARED.resolve("eval/gold"))) {
            return Stream.concat(
                            files.filter(file -> file.getFileName().toString().matches("\\d+\\.jsonl")),
                            Stream.of(SHARED.resolve("eval/styles/gold.jsonl")))
                    .sorted()
                    .toList();
        }
    }

    private Document document(String name) {
        return documents.computeIfAbsent(name, key -> {
            Path article = SHARED.resolve("eval/styles/articles").resolve(key);
            Path path =
                    Files.exists(article) ? article : SHARED.resolve("seeds").resolve(key);
            try {
                String original = Files.readString(path, StandardCharsets.UTF_8);
                Region region = LanguageDetector.detect(original).region();
                CanonicalText text = canonicalizer.canonicalize(original);
                return new Document(text, extractor.extract(text.text(), region));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    private boolean isFound(JsonNode fact) {
        Document document = document(fact.get("doc").asString());
        String evidence = fact.get("evidence").asString();
        String original = document.text().original();
        for (int at = original.indexOf(evidence); at >= 0; at = original.indexOf(evidence, at + 1)) {
            Span place = new Span(at, at + evidence.length());
            for (Figure figure : document.figures()) {
                if (place.overlaps(document.text().toOriginal(figure.span())) && agrees(figure, fact)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Whether the two are one value but for what binary fractions in the gold files lost. */
    private static boolean isNear(BigDecimal one, BigDecimal other) {
        return one.subtract(other).abs().scaleByPowerOfTen(12).compareTo(other.abs()) <= 0;
    }

    private static boolean agrees(Figure figure, JsonNode fact) {
        BigDecimal min = fact.get("min").decimalValue().abs();
        BigDecimal max = fact.get("max").decimalValue().abs();
        BigDecimal low = min.min(max);
        BigDecimal high = min.max(max);
        String unit = fact.get("unit").asString();
        BigDecimal figureLow = figure.min().abs().min(figure.max().abs());
        BigDecimal figureHigh = figure.max().abs().max(figure.min().abs());
        if (figure.has(FigureMark.INDEFINITE) && low.compareTo(high) == 0) {
            figureHigh = figureLow;
        }
        if (unit.equals("%") && figure.kind() == FigureKind.MULTIPLE) {
            boolean added = figureLow.multiply(HUNDRED).compareTo(low) == 0;
            boolean total = figureLow.subtract(BigDecimal.ONE).multiply(HUNDRED).compareTo(low) == 0;
            return added || total;
        }
        boolean bare = figure.unit().isEmpty() && figure.kind() == FigureKind.NUMBER;
        // the region of a whole document that holds several articles is not a matter of figures
        boolean local = figure.unitInferred() && List.of("CNY", "TWD", "HKD").contains(unit);
        return (bare || local || figure.unit().equals(unit)) && isNear(figureLow, low) && isNear(figureHigh, high);
    }
}
