package io.hanwire.index;

import io.hanwire.script.Canonicalizer;
import java.util.Locale;

/** One form for all ways of writing a name. */
final class Names {

    private Names() {}

    /** {@code name} in canonical form and lower case, without white space at its ends: 輝達 → 辉达, NVIDIA → nvidia. */
    static String fold(String name, Canonicalizer canonicalizer) {
        return canonicalizer.canonicalize(name).text().toLowerCase(Locale.ROOT).strip();
    }
}
