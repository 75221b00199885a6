package io.hanwire.cli;

import io.hanwire.export.FactWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options that say how and where facts are written. */
final class FactOutput {

    /** A run that writes facts. */
    interface Facts {
        void writeTo(FactWriter writer) throws IOException;
    }

    /** A run that prints anything. */
    interface Printing {
        void print(OutputStream out, int columns) throws IOException;
    }

    /** Wide enough for every column when the output is a file. */
    private static final int NO_LIMIT = 1_000;

    private static final byte[] BYTE_ORDER_MARK = {(byte) 0xef, (byte) 0xbb, (byte) 0xbf};

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

    @Option(
            names = "--bom",
            description =
                    "Begin a CSV with a byte order mark: Excel takes a file without one for the system's old encoding.")
    private boolean bom;

    @Nullable
    Path file() {
        return file;
    }

    FactForm format() {
        return format;
    }

    void write(Terminal terminal, Facts facts) throws IOException {
        writeWith(terminal, (out, columns) -> {
            mark(out);
            try (FactWriter writer = format.writer(out, columns)) {
                facts.writeTo(writer);
            }
        });
    }

    /** Writes the byte order mark where it is asked for. */
    void mark(OutputStream out) throws IOException {
        if (bom) {
            out.write(BYTE_ORDER_MARK);
        }
    }

    /** Runs {@code printing} on standard output, or on the file of {@code -o}, which then is written whole or not at all. */
    void writeWith(Terminal terminal, Printing printing) throws IOException {
        if (bom && format != FactForm.CSV) {
            throw UserException.usage("--bom is for --format csv, not " + format);
        }
        if (file == null) {
            printing.print(terminal.out(), terminal.outIsTerminal() ? terminal.columns() : NO_LIMIT);
            return;
        }
        try (OutputFile output = OutputFile.create(file)) {
            printing.print(output.stream(), NO_LIMIT);
            output.commit();
        }
    }
}
