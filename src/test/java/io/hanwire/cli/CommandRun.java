package io.hanwire.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/**
 * A command line that was run in this process.
 *
 * @param code its exit code
 * @param out what it wrote to standard output, which must be UTF-8
 * @param err what it wrote to standard error
 */
record CommandRun(int code, String out, String err) {

    static CommandRun run(String... args) {
        return runWith("", args);
    }

    /** Runs with {@code input} as standard input. */
    static CommandRun runWith(String input, String... args) {
        return run(input, false, args);
    }

    static CommandRun runInColor(String... args) {
        return run("", true, args);
    }

    private static CommandRun run(String input, boolean color, String... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Terminal terminal = new Terminal(
                new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)),
                out,
                new PrintStream(err, true, StandardCharsets.UTF_8),
                Path.of("."),
                false,
                false,
                color,
                100,
                "./hanwire");
        int code = Main.run(terminal, args);
        return new CommandRun(code, utf8(out), utf8(err));
    }

    private static String utf8(ByteArrayOutputStream bytes) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes.toByteArray()))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new AssertionError("the output is not UTF-8", e);
        }
    }
}
