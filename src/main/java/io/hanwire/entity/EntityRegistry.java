package io.hanwire.entity;

import io.hanwire.script.Canonicalizer;
import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The known companies, products, people and institutions, with every name they go by.
 *
 * <p>{@code find("輝達")}, {@code find("英伟达")} and {@code find("NVIDIA")} are one entity. Immutable and safe for use by several
 * threads.
 */
public final class EntityRegistry {

    private static final String RESOURCE = "registry.bin";

    /** The entries by id, read when first asked for: a canonicalizer needs none of them. */
    private final Supplier<Map<String, CompiledEntry>> source;

    private final List<String> protectedNames;
    private @Nullable Map<String, CompiledEntry> byId;
    private @Nullable Map<String, List<RegistryEntry>> byName;
    private @Nullable Map<String, List<RegistryEntry>> byTicker;
    private @Nullable Canonicalizer canonicalizer;

    private EntityRegistry(Supplier<Map<String, CompiledEntry>> source, List<String> protectedNames) {
        this.source = source;
        this.protectedNames = protectedNames;
    }

    /** The registry that ships with the program. It is read once. */
    public static EntityRegistry shipped() {
        return Shipped.REGISTRY;
    }

    /** A registry of {@code entries} alone. */
    static EntityRegistry of(Collection<RegistryEntry> entries) {
        return new EntityRegistry(Map::of, List.of()).with(entries);
    }

    /**
     * This registry with the entries of a user's YAML file, or of all YAML files of a folder: an id that is known already is
     * replaced, another is added.
     *
     * @throws RegistryException where a file is not of the form that {@code entities --help} describes
     */
    public EntityRegistry with(Path fileOrFolder) throws IOException {
        List<RegistryEntry> added = Files.isDirectory(fileOrFolder)
                ? RegistryYaml.readFolder(fileOrFolder)
                : RegistryYaml.readFile(fileOrFolder);
        return with(added);
    }

    private EntityRegistry with(Collection<RegistryEntry> added) {
        Canonicalizer plain = Canonicalizer.create();
        Map<String, CompiledEntry> merged = new LinkedHashMap<>(byId());
        added.forEach(entry -> merged.put(entry.id(), CompiledEntry.of(entry, plain)));
        List<String> names = new ArrayList<>(protectedNames);
        names.addAll(NameForms.toProtect(added, plain));
        return new EntityRegistry(() -> merged, List.copyOf(names));
    }

    /** Every entry, in the order of the files. */
    public List<RegistryEntry> entries() {
        return byId().values().stream().map(CompiledEntry::entry).toList();
    }

    /** The entry with this id. */
    public Optional<RegistryEntry> byId(String id) {
        CompiledEntry entry = byId().get(id);
        return entry == null ? Optional.empty() : Optional.of(entry.entry());
    }

    /**
     * The entity that {@code text} names: its id, a ticker, or any of its names in any script; where several share the name,
     * the one for which it is no ambiguous name.
     */
    public Optional<Entity> find(String text) {
        CompiledEntry entry = byId().get(text);
        if (entry != null) {
            return Optional.of(entry.entry().entity());
        }
        List<RegistryEntry> named = named(text);
        if (named.isEmpty()) {
            named = byTicker(text);
        }
        return named.isEmpty() ? Optional.empty() : Optional.of(named.getFirst().entity());
    }

    /** The entries that go by {@code name} in any script, those first for which it is unambiguous. */
    public List<RegistryEntry> named(String name) {
        String folded = NameFolding.fold(canonicalizer().canonicalize(name).text());
        return names().getOrDefault(folded, List.of());
    }

    /** The entries with this ticker: {@code "688256.SH"}, {@code "2330.TW"}, {@code "9868"}, {@code "00700.HK"}, {@code "NVDA"}. */
    public List<RegistryEntry> byTicker(String ticker) {
        return tickers().getOrDefault(Ticker.key(ticker), List.of());
    }

    /** The entries that a user may mean by {@code typed}: those of the name, else those of the ticker, else the one of the id. */
    public List<RegistryEntry> meant(String typed) {
        List<RegistryEntry> entries = named(typed);
        if (entries.isEmpty()) {
            entries = byTicker(typed);
        }
        return entries.isEmpty() ? byId(typed).stream().toList() : entries;
    }

    /** The names that two entities accept wherever they stand, each as a sentence: which of them is meant cannot be known. */
    public List<String> collisions() {
        Map<String, List<RegistryEntry>> accepted = new TreeMap<>();
        byId().values().forEach(e -> e.accepted().forEach(n -> put(accepted, n, e.entry())));
        List<String> problems = new ArrayList<>();
        accepted.forEach((name, entries) -> {
            List<String> ids =
                    entries.stream().map(RegistryEntry::id).distinct().toList();
            if (ids.size() > 1) {
                problems.add("'" + name + "' is a name of " + String.join(" and of ", ids)
                        + ": make it ambiguous for all but one, or take it out");
            }
        });
        return problems;
    }

    /** The canonicalizer that leaves every name of this registry whole: for analysis and for queries alike. */
    public synchronized Canonicalizer canonicalizer() {
        if (canonicalizer == null) {
            canonicalizer = Canonicalizer.create().withNames(protectedNames);
        }
        return canonicalizer;
    }

    private synchronized Map<String, CompiledEntry> byId() {
        if (byId == null) {
            byId = source.get();
        }
        return byId;
    }

    Collection<CompiledEntry> compiled() {
        return byId().values();
    }

    private synchronized Map<String, List<RegistryEntry>> names() {
        if (byName == null) {
            Map<String, List<RegistryEntry>> names = new HashMap<>();
            byId().values().forEach(e -> e.accepted().forEach(n -> put(names, n, e.entry())));
            byId().values().forEach(e -> e.ambiguous().forEach(n -> put(names, n, e.entry())));
            byName = names;
        }
        return byName;
    }

    private synchronized Map<String, List<RegistryEntry>> tickers() {
        if (byTicker == null) {
            Map<String, List<RegistryEntry>> tickers = new HashMap<>();
            for (CompiledEntry compiled : byId().values()) {
                RegistryEntry entry = compiled.entry();
                for (String ticker : entry.entity().tickers()) {
                    Ticker.keys(ticker).forEach(key -> put(tickers, key, entry));
                }
            }
            byTicker = tickers;
        }
        return byTicker;
    }

    private static void put(Map<String, List<RegistryEntry>> map, String key, RegistryEntry entry) {
        List<RegistryEntry> entries = map.computeIfAbsent(key, k -> new ArrayList<>(1));
        if (!entries.contains(entry)) {
            entries.add(entry);
        }
    }

    private static final class Shipped {

        static final EntityRegistry REGISTRY = new EntityRegistry(Shipped::entries, protectedNames());

        private static List<String> protectedNames() {
            try (DataInputStream in = open()) {
                return RegistryBinary.readProtectedNames(in);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private static Map<String, CompiledEntry> entries() {
            try (DataInputStream in = open()) {
                RegistryBinary.readProtectedNames(in);
                Map<String, CompiledEntry> entries = new LinkedHashMap<>();
                RegistryBinary.readEntries(in)
                        .forEach(entry -> entries.put(entry.entry().id(), entry));
                return entries;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private static DataInputStream open() {
            InputStream in = EntityRegistry.class.getResourceAsStream(RESOURCE);
            if (in == null) {
                throw new IllegalStateException(
                        "The resource " + RESOURCE + " is missing from the program; build it with 'mvn compile'");
            }
            return new DataInputStream(new BufferedInputStream(in, 1 << 16));
        }
    }
}
