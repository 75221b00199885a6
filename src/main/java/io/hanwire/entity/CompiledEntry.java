package io.hanwire.entity;

import io.hanwire.script.Canonicalizer;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * An entry with its names as they are matched in canonical text.
 *
 * @param accepted {@linkplain NameFolding folded} names that stand for the entity everywhere
 * @param ambiguous folded names that need support; none is in {@code accepted}
 */
record CompiledEntry(RegistryEntry entry, List<String> accepted, List<String> ambiguous) {

    CompiledEntry {
        accepted = List.copyOf(accepted);
        ambiguous = List.copyOf(ambiguous);
    }

    /** Compiles {@code entry}; {@code canonicalizer} must not protect the entry's names, so that both readings are had. */
    static CompiledEntry of(RegistryEntry entry, Canonicalizer canonicalizer) {
        Set<String> ambiguous = new LinkedHashSet<>();
        Set<String> accepted = new LinkedHashSet<>();
        for (String name : entry.names()) {
            Set<String> forms = entry.ambiguous().contains(name) ? ambiguous : accepted;
            forms.addAll(NameForms.of(name, canonicalizer));
        }
        accepted.removeAll(ambiguous);
        return new CompiledEntry(entry, List.copyOf(accepted), List.copyOf(ambiguous));
    }
}
