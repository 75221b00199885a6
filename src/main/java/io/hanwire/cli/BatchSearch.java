package io.hanwire.cli;

import io.hanwire.index.Ranked;
import io.hanwire.index.StoreReader;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Runs a file of queries and prints the run in TREC's form: {@code query Q0 document rank score tag}. */
final class BatchSearch {

    private static final String TAG = "hanwire";

    private BatchSearch() {}

    static void run(StoreReader reader, Path queries, int limit, OutputStream out) throws IOException {
        JsonMapper mapper = new JsonMapper();
        int number = 0;
        try (BufferedReader lines = Files.newBufferedReader(queries, StandardCharsets.UTF_8)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                number++;
                if (!line.isBlank()) {
                    JsonNode query = read(mapper, line, queries, number);
                    String text = query.path("text").asString("");
                    trec(query.path("id").asString(""), reader.rank(text, limit), out);
                }
            }
        }
    }

    private static JsonNode read(JsonMapper mapper, String line, Path file, int number) {
        try {
            JsonNode node = mapper.readTree(line);
            if (node.path("id").isString() && node.path("text").isString()) {
                return node;
            }
        } catch (JacksonException e) {
            throw UserException.usage(file + " line " + number + " is not JSON: " + e.getOriginalMessage());
        }
        throw UserException.usage(file + " line " + number + " needs the strings \"id\" and \"text\"");
    }

    static void trec(String query, List<Ranked> ranking, OutputStream out) throws IOException {
        int rank = 0;
        for (Ranked article : ranking) {
            rank++;
            String line = String.format(
                    Locale.ROOT, "%s Q0 %s %d %.6f %s%n", query, article.id(), rank, article.score(), TAG);
            out.write(line.getBytes(StandardCharsets.UTF_8));
        }
    }
}
