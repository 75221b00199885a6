package io.hanwire.figure;

import static org.assertj.core.api.Assertions.assertThat;

import io.hanwire.script.CanonicalText;
import io.hanwire.script.Canonicalizer;
import io.hanwire.text.Region;
import io.hanwire.text.Span;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The sentences of {@code figures.tsv} and {@code not-figures.tsv}: exactly the figures that a reader sees in them, and no others. */
class FigureTableTest {

    private static final FigureExtractor EXTRACTOR = FigureExtractor.create();
    private static final Canonicalizer CANONICALIZER = Canonicalizer.create();

    /** A line of the table. */
    record Sentence(Region region, String text, String figures) {
        @Override
        public String toString() {
            return text;
        }
    }

    static Stream<Sentence> sentences() throws IOException {
        return Stream.concat(table("figures.tsv"), table("not-figures.tsv"));
    }

    private static Stream<Sentence> table(String name) throws IOException {
        List<Sentence> sentences = new ArrayList<>();
        try (BufferedReader reader = new BufferedReader(
                new InputStreamReader(FigureTableTest.class.getResourceAsStream(name), StandardCharsets.UTF_8))) {
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                if (!line.startsWith("#")) {
                    String[] cells = line.split("\t", -1);
                    String figures = cells.length > 2 ? cells[2] : "";
                    sentences.add(new Sentence(Region.valueOf(cells[0]), cells[1], figures));
                }
            }
        }
        return sentences.stream();
    }

    @ParameterizedTest
    @MethodSource("sentences")
    void theFiguresOfASentenceAreRead(Sentence sentence) {
        CanonicalText text = CANONICALIZER.canonicalize(sentence.text());
        List<Figure> figures = EXTRACTOR.extract(text.text(), sentence.region());
        assertThat(written(figures, figure -> text.originalOf(figure.span()))).isEqualTo(expected(sentence));
    }

    @ParameterizedTest
    @MethodSource("sentences")
    void theFiguresOfASentenceAreReadAsPrinted(Sentence sentence) {
        List<Figure> figures = EXTRACTOR.extract(sentence.text(), sentence.region());
        assertThat(written(figures, figure -> figure.span().of(sentence.text())))
                .isEqualTo(expected(sentence));
    }

    private interface Surface {
        String of(Figure figure);
    }

    private static List<String> written(List<Figure> figures, Surface surface) {
        return figures.stream()
                .map(figure -> surface.of(figure) + "=" + value(figure.min(), figure.max()) + " " + unit(figure)
                        + (figure.modifier() == Modifier.NONE
                                ? ""
                                : " " + figure.modifier().label()))
                .toList();
    }

    private static List<String> expected(Sentence sentence) {
        List<String> all = new ArrayList<>();
        for (String figure : sentence.figures().isEmpty()
                ? new String[0]
                : sentence.figures().split("; ")) {
            int equals = figure.lastIndexOf('=');
            int blank = figure.indexOf(' ', equals);
            String[] bounds = figure.substring(equals + 1, blank).split("\\.\\.");
            BigDecimal min = new BigDecimal(bounds[0]);
            BigDecimal max = new BigDecimal(bounds[bounds.length - 1]);
            all.add(figure.substring(0, equals) + "=" + value(min, max) + figure.substring(blank));
        }
        return all;
    }

    private static String value(BigDecimal min, BigDecimal max) {
        String low = min.stripTrailingZeros().toPlainString();
        String high = max.stripTrailingZeros().toPlainString();
        return low.equals(high) ? low : low + ".." + high;
    }

    private static String unit(Figure figure) {
        return switch (figure.kind()) {
            case NUMBER -> "num";
            case ORDINAL -> "ord";
            case COUNT -> "c:" + figure.classifier();
            case MEASURE -> "m:" + figure.unit();
            case MONEY, PERCENT, PERCENTAGE_POINT, MULTIPLE -> figure.unit();
        };
    }

    @ParameterizedTest
    @MethodSource("sentences")
    void figuresAreInOrderAndDoNotOverlap(Sentence sentence) {
        int end = 0;
        for (Figure figure : EXTRACTOR.extract(sentence.text(), sentence.region())) {
            Span outer = figure.outer();
            assertThat(outer.start()).isGreaterThanOrEqualTo(end);
            end = figure.span().end();
            assertThat(outer.end()).isLessThanOrEqualTo(sentence.text().length());
        }
    }
}
