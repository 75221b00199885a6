package io.hanwire.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HelpTextTest {

    @ParameterizedTest
    @ValueSource(strings = {"hanwire", "./hanwire"})
    void theReadyMadeHelpIsThatOfTheCommands(String command) {
        ByteArrayOutputStream ready = new ByteArrayOutputStream();
        ByteArrayOutputStream made = new ByteArrayOutputStream();
        assertThat(HelpText.isAsked(terminal(command, ready), "--help")).isTrue();
        Main.run(terminal(command, ready), "--help");
        Main.execute(terminal(command, made), "--help");
        assertThat(ready.toString(StandardCharsets.UTF_8))
                .as("src/main/resources/io/hanwire/cli/help.txt holds what 'hanwire --help' printed")
                .isEqualTo(made.toString(StandardCharsets.UTF_8));
    }

    private static Terminal terminal(String command, OutputStream out) {
        return new Terminal(
                InputStream.nullInputStream(),
                out,
                new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8),
                Path.of("."),
                false,
                false,
                false,
                Terminal.DEFAULT_COLUMNS,
                command);
    }
}
