package io.hanwire.index;

import io.hanwire.index.analysis.SearchText;
import io.hanwire.script.CanonicalText;
import io.hanwire.script.Canonicalizer;
import io.hanwire.text.Article;
import io.hanwire.text.Sentence;
import io.hanwire.text.Sentences;
import io.hanwire.text.Span;
import java.util.ArrayList;
import java.util.List;

/** The text of an article that was found, read once for ranking, snippets and highlights. */
final class HitText {

    private final CanonicalText text;
    private final String folded;
    private final List<Sentence> sentences;

    HitText(Article article, Canonicalizer canonicalizer) {
        text = canonicalizer.canonicalize(article.text());
        folded = SearchText.fold(text.text());
        sentences = Sentences.of(text.text());
    }

    String original() {
        return text.original();
    }

    Span toOriginal(Span canonical) {
        return text.toOriginal(canonical);
    }

    /** What each sentence of the canonical text is worth: the sum of the weights of the terms that it has. */
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

    /** The place in the original of each sentence of the canonical text. */
    Span sentence(int index) {
        return text.toOriginal(sentences.get(index).span());
    }

    /** The places of {@code terms} in the original, in order, none overlapping or touching another. */
    List<Span> places(List<SearchTerm> terms) {
        List<Span> places = new ArrayList<>();
        for (SearchTerm term : terms) {
            if (term.shown()) {
                for (String form : term.forms()) {
                    for (int at = next(form, 0); at >= 0; at = next(form, at + 1)) {
                        places.add(text.toOriginal(new Span(at, at + form.length())));
                    }
                }
            }
        }
        return merged(places);
    }

    private static List<Span> merged(List<Span> places) {
        places.sort(null);
        List<Span> merged = new ArrayList<>();
        for (Span place : places) {
            int last = merged.size() - 1;
            if (last >= 0 && place.start() <= merged.get(last).end()) {
                merged.set(last, merged.get(last).union(place));
            } else {
                merged.add(place);
            }
        }
        return merged;
    }

    /** Where {@code form} stands next, not as a part of a longer run of Latin letters or digits; −1 where nowhere. */
    private int next(String form, int from) {
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
