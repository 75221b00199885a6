package io.hanwire.analysis;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** A fact annotated by hand; an optional one counts neither where it is found nor where it is missed. */
record GoldFact(
        String document,
        String subject,
        String metric,
        BigDecimal min,
        BigDecimal max,
        String unit,
        String period,
        boolean optional) {

    /** The facts of a file of JSON lines. */
    static List<GoldFact> read(Path file) throws IOException {
        ObjectMapper mapper = new ObjectMapper();
        List<GoldFact> facts = new ArrayList<>();
        for (String line : Files.readAllLines(file)) {
            if (line.isBlank()) {
                continue;
            }
            JsonNode node = mapper.readTree(line);
            String note = node.path("note").asString("");
            facts.add(new GoldFact(
                    node.path("doc").asString(),
                    node.path("subject").asString(),
                    node.path("metric").asString(),
                    node.path("min").decimalValue(),
                    node.path("max").decimalValue(),
                    node.path("unit").asString(),
                    node.path("period").asString(""),
                    note.startsWith("borderline") || note.startsWith("optional")));
        }
        return facts.stream().distinct().toList();
    }
}
