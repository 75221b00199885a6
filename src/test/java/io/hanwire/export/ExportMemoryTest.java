package io.hanwire.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** An export of any length needs the memory of one fact; {@code .ci/faults} does it with a million. */
class ExportMemoryTest {

    private static final int FACTS = Integer.getInteger("hanwire.export.facts", 60_000);

    @ParameterizedTest
    @EnumSource(FactFormat.class)
    void aLongExportFitsIntoASmallHeap(FactFormat format) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx16m",
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                        GeneratedFacts.class.getName(),
                        format.name(),
                        Integer.toString(FACTS))
                .redirectErrorStream(true)
                .start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(5, TimeUnit.MINUTES)).isTrue();
        assertThat(process.exitValue()).as(output).isZero();
        assertThat(Long.parseLong(output.strip())).isGreaterThan(FACTS * 200L);
    }
}
