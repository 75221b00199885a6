package io.hanwire.entity;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What the registry holds of one entity.
 *
 * @param entity the entity as texts name it: its aliases are the accepted, the ambiguous and the old names together
 * @param region where it is at home, {@code "CN"}, {@code "TW"}, or null
 * @param sector the YAML file's sector, {@code "semiconductors"}, or null
 * @param ambiguous names that stand for it only where the article supports them (苹果, 地平线, C500)
 * @param former old names
 */
public record RegistryEntry(
        Entity entity, @Nullable String region, @Nullable String sector, List<String> ambiguous, List<String> former) {

    public RegistryEntry {
        Objects.requireNonNull(entity.id(), "entity of a registry has no id");
        ambiguous = List.copyOf(ambiguous);
        former = List.copyOf(former);
    }

    public String id() {
        return Objects.requireNonNull(entity.id());
    }

    @Override
    public int hashCode() {
        return entity.hashCode();
    }

    /** Every name, the canonical one first, as the registry spells it; tickers are none. */
    public List<String> names() {
        if (entity.aliases().contains(entity.name())) {
            return entity.aliases();
        }
        List<String> names = new java.util.ArrayList<>(entity.aliases().size() + 1);
        names.add(entity.name());
        names.addAll(entity.aliases());
        return names;
    }
}
