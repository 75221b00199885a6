package io.hanwire.figure;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.function.Consumer;

/** The tables of this package: lines of cells that tabs part; lines that begin with # tell what the columns mean. */
final class Tsv {

    private Tsv() {}

    /** Hands each line of the table {@code name} to {@code row}, filled up with empty cells to {@code columns}. */
    static void read(String name, int columns, Consumer<String[]> row) {
        InputStream stream = Tsv.class.getResourceAsStream(name);
        if (stream == null) {
            throw new IllegalStateException("The table io/hanwire/figure/" + name + " is missing from the program");
        }
        int number = 0;
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                number++;
                if (!line.isEmpty() && line.charAt(0) != '#') {
                    row.accept(cells(line, columns));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read the table " + name, e);
        } catch (RuntimeException e) {
            throw new IllegalStateException("Bad line " + number + " of the table " + name + ": " + e.getMessage(), e);
        }
    }

    private static String[] cells(String line, int columns) {
        String[] cells = line.split("\t", -1);
        if (cells.length > columns) {
            throw new IllegalArgumentException("expected at most " + columns + " cells, found " + cells.length);
        }
        String[] filled = Arrays.copyOf(cells, columns);
        Arrays.fill(filled, cells.length, columns, "");
        return filled;
    }
}
