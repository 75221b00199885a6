package io.hanwire.cli;

import io.hanwire.corpus.encoding.Decoded;
import io.hanwire.corpus.encoding.EncodingDetector;
import io.hanwire.corpus.guard.Limits;
import io.hanwire.corpus.guard.Reason;
import io.hanwire.corpus.guard.Refusal;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A text given on the command line: a file, or standard input, in any encoding that articles may be in. */
record TextInput(String name, String text) {

    private static final String STANDARD_INPUT = "-";

    /** Takes one text after the other. */
    interface Consumer {
        void accept(TextInput input) throws IOException;
    }

    /**
     * Hands over each of the inputs named, standard input where none is. One that cannot be read, or is larger than {@code limits}
     * allow, ends the command with its name.
     */
    static void each(List<String> names, Limits limits, Terminal terminal, Consumer consumer) throws IOException {
        List<String> inputs = names.isEmpty() ? List.of(STANDARD_INPUT) : names;
        for (String name : inputs) {
            if (!name.equals(STANDARD_INPUT) && !Files.isRegularFile(Path.of(name))) {
                throw UserException.failure(
                        Files.exists(Path.of(name))
                                ? name + " is not a file"
                                : name + " does not exist: check the path");
            }
        }
        for (String name : inputs) {
            consumer.accept(read(name, limits, terminal));
        }
    }

    private static TextInput read(String name, Limits limits, Terminal terminal) {
        try (InputStream file = name.equals(STANDARD_INPUT) ? InputStream.nullInputStream() : open(name)) {
            InputStream in = name.equals(STANDARD_INPUT) ? terminal.in() : file;
            byte[] bytes = in.readNBytes(limits.documentBytes());
            if (bytes.length == limits.documentBytes() && in.read() >= 0) {
                throw UserException.failure(name + " has more than " + limits.documentBytes()
                        + " bytes, the limit for one text: cut it into several files");
            }
            return new TextInput(name, decoded(bytes, terminal, name));
        } catch (IOException e) {
            throw UserException.failure(name + " cannot be read: " + e.getMessage());
        }
    }

    private static InputStream open(String name) throws IOException {
        return Files.newInputStream(Path.of(name));
    }

    private static String decoded(byte[] bytes, Terminal terminal, String name) {
        try {
            Decoded decoded = EncodingDetector.decode(bytes, null);
            decoded.warnings().forEach(warning -> terminal.say(name + ": " + warning));
            return decoded.text();
        } catch (Refusal refusal) {
            if (refusal.reason() == Reason.EMPTY) {
                return "";
            }
            throw UserException.failure(name + " cannot be read: " + refusal.getMessage());
        }
    }
}
