package io.hanwire.index;

import io.hanwire.index.query.QueryParser;
import java.util.List;
import java.util.Objects;

/**
 * What to search for and what to give back.
 *
 * @param query the text typed, in the query language
 * @param sort the order of hits
 * @param offset how many hits to skip, 0 for the first page
 * @param limit how many hits to give
 * @param facets what to count over all matching articles, in this order
 * @param fold whether near-duplicate articles are one hit
 */
public record SearchRequest(String query, Sort sort, int offset, int limit, List<FacetField> facets, boolean fold) {

    /** The deepest hit that can be asked for. */
    public static final int MAX_DEPTH = 10_000;

    /** The order of hits. */
    public enum Sort {
        RELEVANCE,
        /** Newest first, articles without date last. */
        DATE
    }

    /** What articles can be counted by. */
    public enum FacetField {
        COMPANY,
        SOURCE,
        /** Month of publication, {@code "2025-12"}. */
        MONTH
    }

    public SearchRequest {
        Objects.requireNonNull(query, "query is null");
        Objects.requireNonNull(sort, "sort is null");
        facets = List.copyOf(facets);
        if (offset < 0 || limit < 0 || (long) offset + limit > MAX_DEPTH) {
            throw new IllegalArgumentException("offset and limit must be 0 or larger and together at most " + MAX_DEPTH
                    + ", were " + offset + " and " + limit);
        }
    }

    /** The ten best hits for {@code query}. */
    public static SearchRequest of(String query) {
        return new SearchRequest(query, Sort.RELEVANCE, 0, 10, List.of(), true);
    }

    /**
     * Reads the query without running it, which needs no index.
     *
     * @throws io.hanwire.index.query.QuerySyntaxException where it cannot be read
     */
    public void checkSyntax() {
        QueryParser.parse(query);
    }

    public SearchRequest withSort(Sort order) {
        return new SearchRequest(query, order, offset, limit, facets, fold);
    }

    public SearchRequest withPage(int skip, int count) {
        return new SearchRequest(query, sort, skip, count, facets, fold);
    }

    public SearchRequest withFacets(List<FacetField> fields) {
        return new SearchRequest(query, sort, offset, limit, fields, fold);
    }

    public SearchRequest withFold(boolean near) {
        return new SearchRequest(query, sort, offset, limit, facets, near);
    }
}
