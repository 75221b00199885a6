package io.hanwire.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A text given on the command line: a file, or standard input. */
record TextInput(String name, String text) {

    private static final String STANDARD_INPUT = "-";

    /** The inputs named, standard input where none is; a file that cannot be read ends the command with its name. */
    static List<TextInput> open(List<String> names, Terminal terminal) throws IOException {
        if (names.isEmpty()) {
            return List.of(read(STANDARD_INPUT, terminal));
        }
        for (String name : names) {
            if (!name.equals(STANDARD_INPUT) && !Files.isRegularFile(Path.of(name))) {
                throw UserException.failure(
                        Files.exists(Path.of(name))
                                ? name + " is not a file"
                                : name + " does not exist: check the path");
            }
        }
        return names.stream().map(name -> readUnchecked(name, terminal)).toList();
    }

    private static TextInput readUnchecked(String name, Terminal terminal) {
        try {
            return read(name, terminal);
        } catch (IOException e) {
            throw UserException.failure(name + " cannot be read: " + e.getMessage());
        }
    }

    private static TextInput read(String name, Terminal terminal) throws IOException {
        byte[] bytes = name.equals(STANDARD_INPUT) ? terminal.in().readAllBytes() : Files.readAllBytes(Path.of(name));
        return new TextInput(name, new String(bytes, StandardCharsets.UTF_8));
    }
}
