package io.hanwire.index.analysis;

import io.hanwire.language.CoreWords;
import io.hanwire.language.Syllables;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Build step: writes what index needs of the language package as tables that are loaded without building them, where they are not
 * there yet: words as a {@link WordTable}, pronunciations as a {@link PinyinTable}.
 */
final class TableCompiler {

    private TableCompiler() {}

    /** The one argument is the folder that holds the classes of this package. */
    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments[0]);
        compile(folder, WordTable.RESOURCE, WordTable.class, out -> {
            Map<String, Integer> frequencies = new HashMap<>();
            CoreWords.forEach(WordTable.LONGEST, frequencies::put);
            WordTable.of(frequencies).write(out);
        });
        compile(folder, PinyinTable.RESOURCE, PinyinTable.class, out -> {
            Map<Character, List<String>> syllables = new HashMap<>();
            Syllables.forEach(syllables::put);
            PinyinTable.of(syllables).write(out);
        });
    }

    private interface Writer {
        void write(OutputStream out) throws IOException;
    }

    /** Writes {@code resource} unless it is newer than the class that reads it. */
    private static void compile(Path folder, String resource, Class<?> format, Writer writer) throws IOException {
        Path output = folder.resolve(resource);
        Path reader = folder.resolve(format.getSimpleName() + ".class");
        if (Files.exists(output)
                && Files.getLastModifiedTime(output).compareTo(Files.getLastModifiedTime(reader)) > 0) {
            return;
        }
        Path temporary = folder.resolve(resource + ".new");
        try (OutputStream out = Files.newOutputStream(temporary)) {
            writer.write(out);
        }
        Files.move(temporary, output, StandardCopyOption.REPLACE_EXISTING);
    }
}
