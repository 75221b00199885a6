package io.hanwire.index;

import io.hanwire.text.Article;
import io.hanwire.text.Sentence;
import io.hanwire.text.Sentences;
import io.hanwire.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/** Cuts the sentences that answer a query from an article. */
final class Snippets {

    /** Two sentences are shown where both together have at most so many characters. */
    private static final int ENOUGH = 160;

    private final HitText text;
    private final int titleLength;
    private final List<Span> places;

    Snippets(Article article, HitText text, List<SearchTerm> terms) {
        this.text = text;
        this.titleLength = article.title().length();
        this.places = text.places(terms);
    }

    /** What matched in the title. */
    List<Span> titleHighlights() {
        return within(new Span(0, titleLength));
    }

    /** The best sentence of the body, with the second best where both are short, in order of place. */
    List<SearchResult.Snippet> of(List<SearchTerm> terms) {
        List<Span> sentences = new ArrayList<>();
        for (Sentence sentence : Sentences.of(text.original())) {
            if (sentence.span().start() >= titleLength) {
                sentences.add(sentence.span());
            }
        }
        TreeMap<Integer, SearchResult.Snippet> snippets = new TreeMap<>();
        int length = 0;
        for (int index : best(sentences, terms)) {
            Span span = sentences.get(index);
            if (snippets.isEmpty() || length + span.length() <= ENOUGH) {
                snippets.put(span.start(), new SearchResult.Snippet(span, span.of(text.original()), within(span)));
                length += span.length();
            }
        }
        return List.copyOf(snippets.values());
    }

    /** The two best of {@code sentences}, the best first; the first one where no term stands in any. */
    private List<Integer> best(List<Span> sentences, List<SearchTerm> terms) {
        double[] worths = worths(sentences, terms);
        int first = -1;
        int second = -1;
        for (int i = 0; i < worths.length; i++) {
            if (first < 0 || worths[i] > worths[first]) {
                second = first;
                first = i;
            } else if (second < 0 || worths[i] > worths[second]) {
                second = i;
            }
        }
        if (first < 0) {
            return List.of();
        }
        return second < 0 || worths[second] == 0 ? List.of(first) : List.of(first, second);
    }

    /** Sentences of the original with the worths of those of the canonical text that begin in them. */
    private double[] worths(List<Span> sentences, List<SearchTerm> terms) {
        double[] canonical = text.sentenceWorths(terms);
        double[] worths = new double[sentences.size()];
        int index = 0;
        for (int i = 0; i < canonical.length; i++) {
            int start = text.sentence(i).start();
            while (index < sentences.size() && sentences.get(index).end() <= start) {
                index++;
            }
            if (index < sentences.size() && sentences.get(index).start() <= start) {
                worths[index] = Math.max(worths[index], canonical[i]);
            }
        }
        return worths;
    }

    private List<Span> within(Span span) {
        List<Span> within = new ArrayList<>();
        for (Span place : places) {
            if (place.overlaps(span)) {
                within.add(new Span(Math.max(place.start(), span.start()), Math.min(place.end(), span.end())));
            }
        }
        return within;
    }
}
