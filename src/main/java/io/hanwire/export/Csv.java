package io.hanwire.export;

import io.hanwire.text.ControlCharacters;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Writes CSV (RFC 4180, UTF-8), cell by cell.
 *
 * <p>A text cell that a spreadsheet would take for a formula (one that starts with {@code = + - @}, a tab or a line feed) gets an
 * apostrophe before it, as OWASP ASVS 1.2.10 asks; numbers stay numbers, negative ones too.
 */
final class Csv {

    private final Writer out;
    private boolean lineStarted;

    Csv(OutputStream out) {
        this.out = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    }

    void header(List<String> names) throws IOException {
        for (String name : names) {
            cell(name);
        }
        endLine();
    }

    void text(@Nullable String value) throws IOException {
        if (value == null) {
            cell("");
            return;
        }
        String whole = visible(Json.wellFormed(value));
        boolean formula = !whole.isEmpty() && "=+-@\t\n＝＋－＠".indexOf(whole.charAt(0)) >= 0;
        String safe = formula ? "'" + whole : whole;
        boolean quoted = safe.chars().anyMatch(c -> c == ',' || c == '"' || c == '\n');
        cell(quoted ? '"' + safe.replace("\"", "\"\"") + '"' : safe);
    }

    private static String visible(String text) {
        if (!ControlCharacters.areIn(text)) {
            return text;
        }
        StringBuilder visible = new StringBuilder(text.length() + 8);
        text.codePoints().forEach(c -> {
            if (c != '\n' && c != '\t' && ControlCharacters.contains(c)) {
                visible.append(ControlCharacters.escape(c));
            } else {
                visible.appendCodePoint(c);
            }
        });
        return visible.toString();
    }

    void number(String plain) throws IOException {
        cell(plain);
    }

    private void cell(String cell) throws IOException {
        if (lineStarted) {
            out.write(',');
        }
        lineStarted = true;
        out.write(cell);
    }

    void endLine() throws IOException {
        out.write("\r\n");
        lineStarted = false;
    }

    void flush() throws IOException {
        out.flush();
    }
}
