package io.hanwire.index;

import io.hanwire.index.analysis.SearchText;
import io.hanwire.script.CanonicalText;
import io.hanwire.script.Canonicalizer;
import io.hanwire.text.Article;
import io.hanwire.text.Span;
import java.util.ArrayList;
import java.util.List;

/** The text of an article that is shown, for snippets and highlights. */
final class HitText {

    private final CanonicalText text;
    private final FoldedText folded;

    HitText(Article article, Canonicalizer canonicalizer) {
        text = canonicalizer.canonicalize(article.text());
        folded = new FoldedText(SearchText.fold(text.text()));
    }

    String original() {
        return text.original();
    }

    Span toOriginal(Span canonical) {
        return text.toOriginal(canonical);
    }

    /** What each sentence of the canonical text is worth: the sum of the weights of the terms that it has. */
    double[] sentenceWorths(List<SearchTerm> terms) {
        return folded.sentenceWorths(terms);
    }

    /** The place in the original of each sentence of the canonical text. */
    Span sentence(int index) {
        return text.toOriginal(folded.sentence(index));
    }

    /** The places of {@code terms} in the original, in order, none overlapping or touching another. */
    List<Span> places(List<SearchTerm> terms) {
        List<Span> places = new ArrayList<>();
        for (SearchTerm term : terms) {
            if (term.shown()) {
                for (String form : term.forms()) {
                    for (int at = folded.next(form, 0); at >= 0; at = folded.next(form, at + 1)) {
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
}
