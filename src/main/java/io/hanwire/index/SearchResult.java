package io.hanwire.index;

import io.hanwire.entity.Entity;
import io.hanwire.fact.Fact;
import io.hanwire.text.Span;
import java.util.List;

/**
 * What a search found.
 *
 * @param hits the page that was asked for, the best first; equal scores in order of article id
 * @param total how many articles match, near-duplicates counted each
 * @param totalExact false where counting stopped early and {@code total} is a lower bound
 * @param facets one for each that was asked for, in that order
 * @param aliases which names of the query stand for whom, and with them which other names were looked for
 * @param suggestions where no article has what was typed: names near to it, the nearest first
 */
public record SearchResult(
        List<Hit> hits,
        long total,
        boolean totalExact,
        List<Facet> facets,
        List<AliasMatch> aliases,
        List<Suggestion> suggestions) {

    public SearchResult {
        hits = List.copyOf(hits);
        facets = List.copyOf(facets);
        aliases = List.copyOf(aliases);
        suggestions = List.copyOf(suggestions);
    }

    /**
     * An article that was found.
     *
     * @param score comparable within this result only
     * @param matched the facts of the article that satisfy the query's conditions on figures
     * @param titleHighlights what matched in the title; counts in the article's text
     * @param snippets whole sentences of the body, in order of place
     * @param moreSources how many near-duplicates were folded into this hit
     */
    public record Hit(
            StoredArticle article,
            double score,
            List<Fact> matched,
            List<Span> titleHighlights,
            List<Snippet> snippets,
            int moreSources) {

        public Hit {
            matched = List.copyOf(matched);
            titleHighlights = List.copyOf(titleHighlights);
            snippets = List.copyOf(snippets);
        }
    }

    /**
     * Sentences cut from an article.
     *
     * @param span where they stand in the article's text, in UTF-16 units
     * @param text the characters there, as printed
     * @param highlights what matched, within {@code span}, counting in the article's text; none overlapping another
     */
    public record Snippet(Span span, String text, List<Span> highlights) {

        public Snippet {
            highlights = List.copyOf(highlights);
            if (text.length() != span.length()) {
                throw new IllegalArgumentException("'" + text + "' does not fill " + span);
            }
        }
    }

    /** The values of a field with their counts: by count and then value; months in order of time. */
    public record Facet(SearchRequest.FacetField field, List<Value> values) {

        /**
         * @param key the registry id of a company, or what is shown
         * @param label what is shown
         */
        public record Value(String key, String label, long count) {}

        public Facet {
            values = List.copyOf(values);
        }
    }

    /** The characters of the query that name somebody, as typed. */
    public record AliasMatch(String typed, Entity entity) {}

    /**
     * A name in the index that is near to a word that no article has.
     *
     * @param typed the word, or the part of it that may be a name, as typed
     * @param name the name as the registry spells it
     * @param entity whose name it is
     */
    public record Suggestion(String typed, String name, Entity entity) {}
}
