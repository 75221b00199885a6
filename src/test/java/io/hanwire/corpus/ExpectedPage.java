package io.hanwire.corpus;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A page of the test resources and what is to be read from it. */
record ExpectedPage(
        String name,
        Path html,
        boolean none,
        String title,
        String published,
        String source,
        List<String> authors,
        List<String> editors,
        List<String> body,
        List<String> mustNotContain) {

    static final Path FOLDER = Path.of("src/test/resources/io/hanwire/corpus/pages");

    static List<ExpectedPage> all() {
        return in(FOLDER);
    }

    /** The pages of {@code folder}: NAME.html with NAME.json beside it. */
    static List<ExpectedPage> in(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .map(ExpectedPage::read)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ExpectedPage read(Path json) {
        JsonNode node = JsonMapper.shared().readTree(json);
        String name = json.getFileName().toString().replace(".json", "");
        return new ExpectedPage(
                name,
                json.resolveSibling(name + ".html"),
                node.has("none"),
                node.path("title").asString(""),
                node.path("published").asString(""),
                node.path("source").asString(""),
                strings(node.path("authors")),
                strings(node.path("editors")),
                strings(node.path("body")),
                strings(node.path("mustNotContain")));
    }

    private static List<String> strings(JsonNode list) {
        List<String> strings = new ArrayList<>();
        list.forEach(item -> strings.add(item.asString()));
        return strings;
    }

    /** The F1 measure of the body's runs of four characters against the expected ones, white space aside. */
    double bodyScore(String found) {
        Set<String> expected = runs(String.join("", body));
        Set<String> actual = runs(found);
        Set<String> common = new HashSet<>(expected);
        common.retainAll(actual);
        return expected.isEmpty() || actual.isEmpty() ? 0 : 2.0 * common.size() / (expected.size() + actual.size());
    }

    private static Set<String> runs(String text) {
        String dense = text.replaceAll("\\s", "");
        Set<String> runs = new HashSet<>();
        for (int i = 0; i + 4 <= dense.length(); i++) {
            runs.add(dense.substring(i, i + 4));
        }
        return runs;
    }

    @Override
    public String toString() {
        return name;
    }
}
