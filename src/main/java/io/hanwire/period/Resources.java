package io.hanwire.period;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The rows of the tables that ship with this package. */
final class Resources {

    private Resources() {}

    /** The rows of {@code name}, each split at its tabs into at least {@code columns} cells; comments and blank lines left out. */
    static List<String[]> rows(String name, int columns) {
        try (InputStream in = Resources.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("resource " + name + " is not on the class path");
            }
            return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .filter(line -> !line.isBlank() && line.charAt(0) != '#')
                    .map(line -> cells(name, line, columns))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("resource " + name + " cannot be read", e);
        }
    }

    private static String[] cells(String name, String line, int columns) {
        String[] cells = line.split("\t", -1);
        if (cells.length < columns) {
            throw new IllegalStateException(
                    "line '" + line + "' of resource " + name + " has fewer than " + columns + " columns");
        }
        return cells;
    }
}
