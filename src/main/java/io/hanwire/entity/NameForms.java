package io.hanwire.entity;

import io.hanwire.script.Canonicalizer;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The forms that a name can have in canonical text. */
final class NameForms {

    private NameForms() {}

    /** Folded: with only its characters converted (輝達 → 辉达) and with wording converted (摩爾執行緒 → 摩尔线程). */
    static Set<String> of(String name, Canonicalizer canonicalizer) {
        Set<String> forms = new LinkedHashSet<>();
        add(NameFolding.fold(canonicalizer.simplifyCharacters(name)), forms);
        add(NameFolding.fold(canonicalizer.canonicalize(name).text()), forms);
        return forms;
    }

    /**
     * The names of {@code entries} that conversion of wording would change (輝達 stays 辉达, but 位元組 alone becomes 字节). The others
     * need no protection, and protected would only keep words beside them from their conversion.
     */
    static List<String> toProtect(Collection<RegistryEntry> entries, Canonicalizer canonicalizer) {
        return entries.stream()
                .flatMap(entry -> entry.names().stream())
                .filter(name -> !canonicalizer
                        .simplifyCharacters(name)
                        .equals(canonicalizer.canonicalize(name).text()))
                .distinct()
                .toList();
    }

    private static void add(String form, Set<String> forms) {
        if (!form.isEmpty()) {
            forms.add(form);
        }
    }
}
