package io.hanwire.index.analysis;

import io.hanwire.language.CoreWords;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HashMap;
import java.util.Map;

/** Build step: writes the words of the language package as a {@link WordTable}, where that is not there yet. */
final class WordTableCompiler {

    private WordTableCompiler() {}

    /** The one argument is the folder that holds the classes of this package. */
    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments[0]);
        Path output = folder.resolve(WordTable.RESOURCE);
        Path format = folder.resolve("WordTable.class");
        if (Files.exists(output)
                && Files.getLastModifiedTime(output).compareTo(Files.getLastModifiedTime(format)) > 0) {
            return;
        }
        Map<String, Integer> frequencies = new HashMap<>();
        CoreWords.forEach(WordTable.LONGEST, frequencies::put);
        Path temporary = folder.resolve(WordTable.RESOURCE + ".new");
        try (OutputStream out = Files.newOutputStream(temporary)) {
            WordTable.of(frequencies).write(out);
        }
        Files.move(temporary, output, StandardCopyOption.REPLACE_EXISTING);
    }
}
