package io.hanwire.index;

import java.util.List;

/**
 * Something that a query looks for, as it is compared with the sentences of an article.
 *
 * @param forms ways of writing it, folded; any of them will do
 * @param weight how much a sentence that has it is worth
 * @param shown whether its places are highlighted
 */
record SearchTerm(List<String> forms, double weight, boolean shown) {

    SearchTerm {
        forms = List.copyOf(forms);
    }
}
