package io.hanwire.entity;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * Reads registry files, of which the shipped ones and a user's own have the same form:
 *
 * <pre>{@code
 * type: company            # company | product | person | institution
 * sector: semiconductors   # optional
 * entities:
 *   - id: tsmc
 *     name: 台积电
 *     region: TW
 *     aliases: [台積電, 台积, TSMC]   # stand for it everywhere
 *     ambiguous: [积电]               # stand for it only with support in the article
 *     former: [old names]
 *     tickers: [2330.TW, TSM]
 *     maker: xx                      # products: the maker's id; persons: the company's id
 * }</pre>
 */
final class RegistryYaml {

    private static final Set<String> FIELDS =
            Set.of("id", "name", "region", "aliases", "ambiguous", "former", "tickers", "maker", "type", "sector");

    private RegistryYaml() {}

    /** The entries of every {@code .yaml} and {@code .yml} file below {@code folder}, in the order of their names. */
    static List<RegistryEntry> readFolder(Path folder) throws IOException {
        List<Path> files;
        try (Stream<Path> walk = Files.walk(folder, 4)) {
            files = walk.filter(RegistryYaml::isYaml).sorted().toList();
        }
        List<RegistryEntry> entries = new ArrayList<>();
        for (Path file : files) {
            entries.addAll(readFile(file));
        }
        return entries;
    }

    /** The entries of one file; throws {@link RegistryException} that names file and field of what cannot be read. */
    static List<RegistryEntry> readFile(Path file) throws IOException {
        JsonNode root;
        try {
            root = new YAMLMapper().readTree(Files.readString(file));
        } catch (JacksonException e) {
            throw new RegistryException(file + ": not valid YAML: " + e.getOriginalMessage(), e);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        JsonNode list = root == null ? null : root.get("entities");
        if (list == null || !list.isArray()) {
            throw new RegistryException(
                    file + ": has no list 'entities'; see the header of the shipped files for the form");
        }
        List<RegistryEntry> entries = new ArrayList<>();
        for (JsonNode node : list) {
            entries.add(entry(node, root, file));
        }
        return entries;
    }

    private static boolean isYaml(Path path) {
        String name = path.getFileName().toString();
        return (name.endsWith(".yaml") || name.endsWith(".yml")) && Files.isRegularFile(path);
    }

    private static RegistryEntry entry(JsonNode node, JsonNode root, Path file) {
        String id = text(node, "id");
        String name = text(node, "name");
        if (id == null || name == null) {
            throw new RegistryException(file + ": an entity has no 'id' or no 'name': " + node);
        }
        for (String field : node.propertyNames()) {
            if (!FIELDS.contains(field)) {
                throw new RegistryException(
                        file + ": entity '" + id + "' has an unknown field '" + field + "'; known are "
                                + String.join(", ", FIELDS.stream().sorted().toList()));
            }
        }
        List<String> ambiguous = strings(node, "ambiguous");
        List<String> former = strings(node, "former");
        Set<String> aliases = new LinkedHashSet<>(strings(node, "aliases"));
        aliases.addAll(ambiguous);
        aliases.addAll(former);
        aliases.remove(name);
        Entity entity = new Entity(
                id,
                name,
                type(either(node, root, "type"), id, file),
                List.copyOf(aliases),
                strings(node, "tickers"),
                text(node, "maker"));
        return new RegistryEntry(entity, text(node, "region"), either(node, root, "sector"), ambiguous, former);
    }

    private static EntityType type(@Nullable String label, String id, Path file) {
        for (EntityType type : EntityType.values()) {
            if (type.label().equals(label == null ? "" : label.toLowerCase(Locale.ROOT))) {
                return type;
            }
        }
        throw new RegistryException(file + ": type of entity '" + id + "' is '" + label
                + "'; it must be company, product, person, institution or market");
    }

    private static @Nullable String either(JsonNode node, JsonNode root, String field) {
        String own = text(node, field);
        return own != null ? own : text(root, field);
    }

    private static @Nullable String text(JsonNode node, String field) {
        JsonNode value = node.get(field);
        return value == null || value.isNull() || value.asString().isBlank()
                ? null
                : value.asString().strip();
    }

    private static List<String> strings(JsonNode node, String field) {
        JsonNode value = node.get(field);
        List<String> strings = new ArrayList<>();
        if (value == null || value.isNull()) {
            return strings;
        }
        if (!value.isArray()) {
            strings.add(value.asString().strip());
            return strings;
        }
        for (JsonNode item : value) {
            if (!item.isNull() && !item.asString().isBlank()) {
                strings.add(item.asString().strip());
            }
        }
        return strings;
    }
}
