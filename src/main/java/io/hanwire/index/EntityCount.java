package io.hanwire.index;

import io.hanwire.entity.Entity;
import java.util.Objects;

/**
 * How much the index says of somebody.
 *
 * @param articles in how many articles the name stands or a fact is about it
 * @param facts how many facts are about it
 */
public record EntityCount(Entity entity, long articles, long facts) {

    public EntityCount {
        Objects.requireNonNull(entity, "entity is null");
    }
}
