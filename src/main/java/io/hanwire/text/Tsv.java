package io.hanwire.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;

/**
 * Reads tables of words: UTF-8, one row a line, cells parted by tabs. Blank lines are left out, and so are lines that begin with
 * {@code #}, which say what the columns mean; there is no quoting.
 */
public final class Tsv {

    private Tsv() {}

    /** The rows of the resource {@code name} beside {@code owner}, each of exactly {@code columns} cells. */
    public static List<String[]> rows(Class<?> owner, String name, int columns) {
        return rows(owner, name, columns, columns);
    }

    /**
     * The rows of the resource {@code name} beside {@code owner}, each of {@code most} cells: cells missing at its end are empty.
     *
     * @throws IllegalStateException where there is no such resource, or, with the number of the line, where a row has fewer than
     *     {@code least} cells or more than {@code most}
     */
    public static List<String[]> rows(Class<?> owner, String name, int least, int most) {
        List<String[]> rows = new ArrayList<>();
        read(owner, name, least, most, rows::add);
        return rows;
    }

    /**
     * Hands the rows of {@link #rows(Class, String, int, int)} to {@code row}.
     *
     * @throws IllegalStateException as there, and where {@code row} rejects a line with a {@link RuntimeException}
     */
    public static void read(Class<?> owner, String name, int least, int most, Consumer<String[]> row) {
        try (InputStream in = owner.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException(
                        "The table " + name + " beside " + owner.getName() + " is missing from the program");
            }
            read(new InputStreamReader(in, StandardCharsets.UTF_8), name, least, most, row);
        } catch (IOException e) {
            throw new UncheckedIOException("The table " + name + " cannot be read", e);
        } catch (IllegalArgumentException e) {
            throw new IllegalStateException(e.getMessage(), e);
        }
    }

    /**
     * Hands the rows of {@code table} to {@code row}, each of {@code most} cells: cells missing at its end are empty.
     *
     * @param name what errors call the table
     * @throws IllegalArgumentException with the line and its number where a row has fewer than {@code least} cells or more than
     *     {@code most}, or where {@code row} rejects it with a {@link RuntimeException}
     */
    public static void read(Reader table, String name, int least, int most, Consumer<String[]> row) throws IOException {
        BufferedReader lines = new BufferedReader(table);
        int number = 0;
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            number++;
            if (line.isBlank() || line.charAt(0) == '#') {
                continue;
            }
            try {
                row.accept(cells(line, least, most));
            } catch (RuntimeException e) {
                throw new IllegalArgumentException(
                        name + " line " + number + " cannot be read: " + e.getMessage() + "; the line is '" + line
                                + "'",
                        e);
            }
        }
    }

    /** The words of a cell, which spaces part; none of an empty one. */
    public static List<String> words(String cell) {
        return cell.isBlank() ? List.of() : List.of(cell.strip().split(" +"));
    }

    private static String[] cells(String line, int least, int most) {
        String[] cells = line.split("\t", -1);
        if (cells.length < least || cells.length > most) {
            String expected = least == most ? String.valueOf(most) : least + " to " + most;
            throw new IllegalArgumentException("expected " + expected + " cells, found " + cells.length);
        }
        String[] filled = Arrays.copyOf(cells, most);
        Arrays.fill(filled, cells.length, most, "");
        return filled;
    }
}
