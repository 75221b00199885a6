package io.hanwire.index;

import io.hanwire.index.analysis.SearchText;
import io.hanwire.script.Canonicalizer;

/** One form for all ways of writing a name. */
final class Names {

    private Names() {}

    /** {@code name} in canonical form and lower case, without white space at its ends: 輝達 → 辉达, NVIDIA → nvidia. */
    static String fold(String name, Canonicalizer canonicalizer) {
        return SearchText.fold(canonicalizer.canonicalize(name).text()).strip();
    }
}
