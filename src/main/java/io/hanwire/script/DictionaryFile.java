package io.hanwire.script;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A table of words: UTF-8, one entry a line, columns separated by tabs; lines that begin with {@code #} say what the columns
 * mean. The first column is what is printed, the second what it becomes.
 */
record DictionaryFile(Path path, List<Entry> entries) {

    /**
     * @param line counted from 1
     */
    record Entry(int line, String printed, String becomes) {}

    /** Throws {@link IOException} that names file and line where a line is not an entry. */
    static DictionaryFile read(Path path) throws IOException {
        List<Entry> entries = new ArrayList<>();
        List<String> lines = Files.readAllLines(path, StandardCharsets.UTF_8);
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            String[] columns = line.split("\t", -1);
            if (columns.length < 2 || columns[0].isBlank() || columns[1].isBlank()) {
                throw new IOException(path.getFileName() + " line " + (i + 1) + " has no two columns: '" + line + "'");
            }
            entries.add(new Entry(i + 1, columns[0].strip(), columns[1].strip()));
        }
        return new DictionaryFile(path, List.copyOf(entries));
    }
}
