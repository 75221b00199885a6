package io.hanwire.entity;

/**
 * An entity that a name can stand for, with what is asked of it wherever the name stands.
 *
 * @param entity that of {@code entry}
 * @param type that of {@code entity}
 * @param ambiguous whether the name needs support
 * @param number the entity's number, see {@link EntityNumbers}
 * @param maker the number of its maker, or {@link EntityNumbers#NONE}
 * @param sector the number of a company's sector, or {@link EntityNumbers#NONE}
 */
record Reading(
        RegistryEntry entry, Entity entity, EntityType type, boolean ambiguous, int number, int maker, int sector) {}
