package io.hanwire.cli;

import io.hanwire.export.FactWriter;
import java.io.IOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options that say how and where facts are written. */
final class FactOutput {

    /** A run that writes facts. */
    interface Facts {
        void writeTo(FactWriter writer) throws IOException;
    }

    /** Wide enough for every column when the output is a file. */
    private static final int NO_LIMIT = 1_000;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "table",
            description = "${COMPLETION-CANDIDATES}; default: ${DEFAULT-VALUE}.")
    private FactForm format = FactForm.TABLE;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "Write to FILE, whole or not at all, instead of standard output.")
    private @Nullable Path file;

    FactForm format() {
        return format;
    }

    void write(Terminal terminal, Facts facts) throws IOException {
        if (file == null) {
            int columns = terminal.outIsTerminal() ? terminal.columns() : NO_LIMIT;
            try (FactWriter writer = format.writer(terminal.out(), columns)) {
                facts.writeTo(writer);
            }
            return;
        }
        try (OutputFile output = OutputFile.create(file)) {
            try (FactWriter writer = format.writer(output.stream(), NO_LIMIT)) {
                facts.writeTo(writer);
            }
            output.commit();
        }
    }
}
