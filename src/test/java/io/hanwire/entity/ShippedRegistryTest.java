package io.hanwire.entity;

import static org.assertj.core.api.Assertions.assertThat;

import io.hanwire.script.Canonicalizer;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The registry files that ship with the program agree with each other. */
class ShippedRegistryTest {

    private static final Path FOLDER = Path.of("src/main/resources/io/hanwire/entity/registry");

    private static List<RegistryEntry> entries = List.of();

    @BeforeAll
    static void read() throws IOException {
        entries = RegistryYaml.readFolder(FOLDER);
    }

    @Test
    void holdsSomethingOfEveryType() {
        Map<EntityType, Integer> counts = new HashMap<>();
        entries.forEach(entry -> counts.merge(entry.entity().type(), 1, Integer::sum));
        assertThat(counts.get(EntityType.COMPANY)).isGreaterThan(5000);
        assertThat(counts.get(EntityType.PRODUCT)).isGreaterThan(700);
        assertThat(counts.get(EntityType.PERSON)).isGreaterThan(600);
        assertThat(counts.get(EntityType.INSTITUTION)).isGreaterThan(550);
    }

    @Test
    void everyIdStandsForOneEntity() {
        Set<String> seen = new HashSet<>();
        assertThat(entries.stream().map(RegistryEntry::id).filter(id -> !seen.add(id)))
                .isEmpty();
    }

    @Test
    void everyCanonicalNameStandsForOneEntity() {
        Set<String> seen = new HashSet<>();
        assertThat(entries.stream().map(entry -> entry.entity().name()).filter(name -> !seen.add(name)))
                .isEmpty();
    }

    @Test
    void aNameAcceptedEverywhereStandsForOneEntity() {
        Canonicalizer canonicalizer = Canonicalizer.create();
        Map<String, Set<String>> bearers = new HashMap<>();
        for (RegistryEntry entry : entries) {
            for (String name : entry.names()) {
                if (!entry.ambiguous().contains(name)) {
                    String form = NameFolding.fold(canonicalizer.simplifyCharacters(name));
                    bearers.computeIfAbsent(form, f -> new LinkedHashSet<>()).add(entry.id());
                }
            }
        }
        assertThat(bearers.entrySet().stream()
                        .filter(bearer -> bearer.getValue().size() > 1))
                .isEmpty();
    }

    @Test
    void everyMakerIsACompanyOrInstitutionOfTheRegistry() {
        Map<String, EntityType> types = new HashMap<>();
        entries.forEach(entry -> types.put(entry.id(), entry.entity().type()));
        assertThat(entries.stream()
                        .filter(entry -> entry.entity().maker() != null)
                        .filter(entry -> {
                            EntityType type = types.get(entry.entity().maker());
                            return type != EntityType.COMPANY && type != EntityType.INSTITUTION;
                        })
                        .map(RegistryEntry::id))
                .isEmpty();
    }

    @Test
    void everyTickerStandsForOneEntity() {
        Set<String> seen = new HashSet<>();
        assertThat(entries.stream()
                        .flatMap(entry -> entry.entity().tickers().stream())
                        .filter(code -> !seen.add(code)))
                .isEmpty();
    }
}
