package io.hanwire.index;

import io.hanwire.text.Sentence;
import io.hanwire.text.Sentences;
import io.hanwire.text.Span;
import java.util.List;

/** A canonical text in folded form with its sentences, in which terms of a query are looked for. */
final class FoldedText {

    private final String folded;
    private final List<Sentence> sentences;

    FoldedText(String folded) {
        this.folded = folded;
        this.sentences = Sentences.of(folded);
    }

    Span sentence(int index) {
        return sentences.get(index).span();
    }

    /** What each sentence is worth: the sum of the weights of the terms that it has. */
    double[] sentenceWorths(List<SearchTerm> terms) {
        double[] worths = new double[sentences.size()];
        int[] counted = new int[sentences.size()];
        for (int t = 0; t < terms.size(); t++) {
            SearchTerm term = terms.get(t);
            for (String form : term.forms()) {
                int sentence = 0;
                for (int at = next(form, 0); at >= 0; at = next(form, at + 1)) {
                    while (sentence < worths.length
                            && sentences.get(sentence).span().end() <= at) {
                        sentence++;
                    }
                    if (sentence < worths.length && counted[sentence] != t + 1) {
                        counted[sentence] = t + 1;
                        worths[sentence] += term.weight();
                    }
                }
            }
        }
        return worths;
    }

    /** Where {@code form} stands next, not as a part of a longer run of Latin letters or digits; −1 where nowhere. */
    int next(String form, int from) {
        int at = folded.indexOf(form, from);
        while (at >= 0 && !(isBorder(at) && isBorder(at + form.length()))) {
            at = folded.indexOf(form, at + 1);
        }
        return at;
    }

    private boolean isBorder(int index) {
        return index == 0
                || index == folded.length()
                || !isLatin(folded.charAt(index - 1))
                || !isLatin(folded.charAt(index));
    }

    private static boolean isLatin(char c) {
        return c < 0x2e80 && Character.isLetterOrDigit(c);
    }
}
