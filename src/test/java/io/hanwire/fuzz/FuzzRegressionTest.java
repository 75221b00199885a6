package io.hanwire.fuzz;

import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every input on which a target once failed. */
class FuzzRegressionTest {

    private static final Map<String, Consumer<byte[]>> TARGETS = Map.of(
            "page", PageFuzz::fuzzerTestOneInput,
            "json", JsonFuzz::fuzzerTestOneInput,
            "figure", FigureFuzz::fuzzerTestOneInput,
            "period", PeriodFuzz::fuzzerTestOneInput,
            "query", QueryFuzz::fuzzerTestOneInput,
            "analysis", AnalysisFuzz::fuzzerTestOneInput,
            "search", SearchFuzz::fuzzerTestOneInput);

    static Stream<Path> inputs() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/test/resources/io/hanwire/fuzz"))) {
            List<Path> inputs = files.filter(Files::isRegularFile)
                    .filter(file -> !file.getParent().endsWith("tokens") && !file.endsWith(".gitkeep"))
                    .sorted()
                    .toList();
            return inputs.stream();
        }
    }

    @ParameterizedTest
    @MethodSource("inputs")
    void whatOnceFailedFailsNoMore(Path input) throws IOException {
        byte[] bytes = Files.readAllBytes(input);
        Consumer<byte[]> target = TARGETS.get(input.getParent().getFileName().toString());
        assertThatCode(() -> target.accept(bytes)).doesNotThrowAnyException();
    }
}
