package io.hanwire.entity;

import io.hanwire.script.Canonicalizer;
import java.util.LinkedHashSet;
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

    private static void add(String form, Set<String> forms) {
        if (!form.isEmpty()) {
            forms.add(form);
        }
    }
}
