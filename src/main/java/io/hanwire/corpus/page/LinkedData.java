package io.hanwire.corpus.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The articles that a page describes in JSON-LD. What is not well-formed there, as much is not, is passed over. */
final class LinkedData {

    /** One described article; fields that are not given are empty. */
    record Entry(String headline, String published, List<String> authors, String publisher) {}

    private static final int LONGEST = 1 << 20;
    private static final int MAX_ENTRIES = 20;

    private static final JsonMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(
                            StreamReadConstraints.builder().maxNestingDepth(50).build())
                    .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
                    .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
                    .build())
            .build();

    private LinkedData() {}

    static List<Entry> read(Document page) {
        List<Entry> entries = new ArrayList<>();
        for (Element script : page.select("script[type=application/ld+json]")) {
            String json = script.data();
            if (json.length() > LONGEST) {
                continue;
            }
            try {
                collect(MAPPER.readTree(json), 0, entries);
            } catch (JacksonException e) {
                continue;
            }
        }
        return entries;
    }

    private static void collect(JsonNode node, int depth, List<Entry> entries) {
        if (depth > 4 || entries.size() >= MAX_ENTRIES) {
            return;
        }
        if (node.isArray()) {
            node.forEach(child -> collect(child, depth + 1, entries));
            return;
        }
        if (!node.isObject()) {
            return;
        }
        String type = node.path("@type").toString().toLowerCase(Locale.ROOT);
        if (type.contains("article")
                || type.contains("report")
                || type.contains("posting")
                || node.has("headline")
                || node.has("pubDate")) {
            entries.add(new Entry(
                    string(node.has("headline") ? node.path("headline") : node.path("title")),
                    string(node.has("datePublished") ? node.path("datePublished") : node.path("pubDate")),
                    names(node.path("author")),
                    names(node.path("publisher")).stream().findFirst().orElse("")));
        }
        collect(node.path("@graph"), depth + 1, entries);
        collect(node.path("mainEntity"), depth + 1, entries);
    }

    private static String string(JsonNode node) {
        return node.isString() ? node.stringValue().strip() : "";
    }

    /** Persons of an author field, which may be a name, an object or a list of either. */
    private static List<String> names(JsonNode node) {
        List<String> names = new ArrayList<>();
        if (node.isString()) {
            names.add(node.stringValue().strip());
        } else if (node.isObject()) {
            names.add(string(node.path("name")));
        } else if (node.isArray()) {
            node.forEach(child -> names.addAll(child.isArray() ? List.of() : names(child)));
        }
        names.removeIf(String::isEmpty);
        return names;
    }
}
