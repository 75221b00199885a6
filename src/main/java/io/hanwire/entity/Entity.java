package io.hanwire.entity;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Somebody or something that facts speak of.
 *
 * @param id the registry's id, {@code "metax"}, or null where no registry has the name
 * @param name the canonical Simplified name, 沐曦
 * @param type what it is
 * @param aliases every other name in the registry, in all scripts, tickers apart
 * @param tickers 688802.SH, 2330.TW, NVDA
 * @param maker the id of a product's maker or a person's company, or null
 */
public record Entity(
        @Nullable String id,
        String name,
        EntityType type,
        List<String> aliases,
        List<String> tickers,
        @Nullable String maker) {

    public Entity {
        Objects.requireNonNull(name, "name is null");
        Objects.requireNonNull(type, "type is null");
        aliases = List.copyOf(aliases);
        tickers = List.copyOf(tickers);
    }

    /** A name that no registry has. */
    public static Entity unregistered(String name, EntityType type) {
        return new Entity(null, name, type, List.of(), List.of(), null);
    }

    public boolean registered() {
        return id != null;
    }

    /** Of the id or the name alone: entities are looked up for each mention, and hashing every alias would cost more than that. */
    @Override
    public int hashCode() {
        return id != null ? id.hashCode() : name.hashCode();
    }
}
