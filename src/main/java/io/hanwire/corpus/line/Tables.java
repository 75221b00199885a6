package io.hanwire.corpus.line;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Reads the word tables of the corpus package: tab-separated, # for comments, a first line that names the columns. */
public final class Tables {

    private Tables() {}

    /**
     * The rows of the table {@code name}, which stands beside {@code owner}, without the line of column names. A row with
     * another number of cells than that line is an {@link IllegalStateException}.
     */
    public static List<List<String>> read(Class<?> owner, String name) {
        try (InputStream in = owner.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("resource " + name + " is missing beside " + owner.getName());
            }
            List<List<String>> rows = new ArrayList<>();
            int columns = 0;
            for (String line : new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .toList()) {
                if (line.isBlank() || line.startsWith("#")) {
                    continue;
                }
                List<String> cells = List.of(line.split("\t", -1));
                if (columns == 0) {
                    columns = cells.size();
                } else if (cells.size() != columns) {
                    throw new IllegalStateException(name + ": expected " + columns + " cells in: " + line);
                } else {
                    rows.add(cells);
                }
            }
            return rows;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The words of a cell, which spaces separate. */
    public static List<String> words(String cell) {
        return List.of(cell.strip().split(" +"));
    }
}
