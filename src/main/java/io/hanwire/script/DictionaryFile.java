package io.hanwire.script;

import io.hanwire.text.Tsv;
import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A table of words ({@link Tsv}): the first column is what is printed, the second what it becomes, a third the kind of word.
 */
record DictionaryFile(Path path, List<Entry> entries) {

    private static final int COLUMNS = 3;

    record Entry(String printed, String becomes) {}

    /** Throws {@link IllegalArgumentException} that names file and line where a line is not an entry. */
    static DictionaryFile read(Path path) throws IOException {
        List<Entry> entries = new ArrayList<>();
        String name = path.getFileName().toString();
        try (Reader table = Files.newBufferedReader(path, StandardCharsets.UTF_8)) {
            Tsv.read(table, name, 2, COLUMNS, columns -> {
                if (columns[0].isBlank() || columns[1].isBlank()) {
                    throw new IllegalArgumentException("one of its first two cells is empty");
                }
                entries.add(new Entry(columns[0].strip(), columns[1].strip()));
            });
        }
        return new DictionaryFile(path, List.copyOf(entries));
    }
}
