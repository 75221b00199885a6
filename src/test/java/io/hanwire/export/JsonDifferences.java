package io.hanwire.export;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Says field by field in what two exports differ: {@code line 3 (revenue 7.43亿元): confidence 0.95 → 0.91}. */
final class JsonDifferences {

    private static final JsonMapper MAPPER = new JsonMapper();

    private JsonDifferences() {}

    static List<String> between(List<String> expected, List<String> actual) {
        List<String> differences = new ArrayList<>();
        if (expected.size() != actual.size()) {
            differences.add(expected.size() + " lines expected, " + actual.size() + " printed");
        }
        for (int i = 0; i < Math.min(expected.size(), actual.size()); i++) {
            if (!expected.get(i).equals(actual.get(i))) {
                differences.add("line " + (i + 1) + " " + fields(expected.get(i), actual.get(i)));
            }
        }
        return differences;
    }

    private static String fields(String expected, String actual) {
        JsonNode before = MAPPER.readTree(expected);
        Map<String, String> one = new LinkedHashMap<>();
        Map<String, String> other = new LinkedHashMap<>();
        flatten("", before, one);
        flatten("", MAPPER.readTree(actual), other);
        Set<String> names = new LinkedHashSet<>(one.keySet());
        names.addAll(other.keySet());
        List<String> changes = new ArrayList<>();
        for (String name : names) {
            String old = one.getOrDefault(name, "(none)");
            String now = other.getOrDefault(name, "(none)");
            if (!old.equals(now)) {
                changes.add(name + " " + old + " → " + now);
            }
        }
        String fact =
                before.at("/metric").asString() + " " + before.at("/value/text").asString();
        return "(" + fact + "): " + (changes.isEmpty() ? "order or form of the fields" : String.join(", ", changes));
    }

    private static void flatten(String path, JsonNode node, Map<String, String> fields) {
        if (node.isObject()) {
            node.properties()
                    .forEach(entry ->
                            flatten((path.isEmpty() ? "" : path + ".") + entry.getKey(), entry.getValue(), fields));
        } else {
            fields.put(path, node.toString());
        }
    }
}
