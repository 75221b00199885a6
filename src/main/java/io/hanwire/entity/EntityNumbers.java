package io.hanwire.entity;

import java.util.HashMap;
import java.util.Map;

/** Numbers, from 0, for the ids of entities and for the sectors of a registry: small sets of them are sets of bits. */
final class EntityNumbers {

    static final int NONE = -1;

    private final Map<String, Integer> entities = new HashMap<>();
    private final Map<String, Integer> sectors = new HashMap<>();

    /** A reading of a name of {@code entry}; ids that are new get numbers. */
    Reading reading(RegistryEntry entry, boolean ambiguous) {
        Entity entity = entry.entity();
        boolean grouped = entry.sector() != null && entity.type() == EntityType.COMPANY;
        return new Reading(
                entry,
                entity,
                entity.type(),
                ambiguous,
                number(entities, entry.id()),
                entity.maker() == null ? NONE : number(entities, entity.maker()),
                grouped ? number(sectors, entry.sector()) : NONE);
    }

    /** The number of the entity with this id, or {@link #NONE}. */
    int of(String id) {
        return entities.getOrDefault(id, NONE);
    }

    /** How many entities have numbers. */
    int entities() {
        return entities.size();
    }

    int sectors() {
        return sectors.size();
    }

    private static int number(Map<String, Integer> numbers, String key) {
        return numbers.computeIfAbsent(key, k -> numbers.size());
    }
}
