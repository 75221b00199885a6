package io.hanwire.fact;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What belongs to each of a few characters: open addressing, a quarter full at most. Immutable and safe for use by several threads. */
final class CharacterMap<T> {

    private final char[] characters;
    /** Nothing stands in a slot that is free. */
    private final @Nullable Object[] values;

    private final int mask;

    CharacterMap(Map<Character, ? extends T> entries) {
        int slots = Integer.highestOneBit(entries.size() * 4 + 1) * 2;
        this.mask = slots - 1;
        this.characters = new char[slots];
        this.values = new Object[slots];
        entries.forEach((character, value) -> {
            int slot = slot(character);
            characters[slot] = character;
            values[slot] = value;
        });
    }

    /** What belongs to {@code c}, or null. */
    @SuppressWarnings("unchecked")
    @Nullable
    T get(char c) {
        return (T) values[slot(c)];
    }

    private int slot(char c) {
        int slot = c * 0x9e3779b1 >>> Character.SIZE & mask;
        while (values[slot] != null && characters[slot] != c) {
            slot = slot + 1 & mask;
        }
        return slot;
    }
}
