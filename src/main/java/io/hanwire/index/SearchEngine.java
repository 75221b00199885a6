package io.hanwire.index;

import io.hanwire.fact.Fact;
import io.hanwire.index.query.Condition;
import io.hanwire.index.query.QueryParser;
import io.hanwire.script.Canonicalizer;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.LongSupplier;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;

/** Runs searches. Safe for use by several threads. */
final class SearchEngine {

    private final IndexSearcher searcher;
    private final EntityTable entities;
    private final FactListing articles;
    private final Canonicalizer canonicalizer;
    private final Folding folding;
    private final LongSupplier nanoTime;

    /** @param nanoTime the clock that queries are timed by */
    SearchEngine(
            IndexSearcher searcher,
            EntityTable entities,
            FactListing articles,
            Canonicalizer canonicalizer,
            LongSupplier nanoTime) {
        this.searcher = searcher;
        this.entities = entities;
        this.articles = articles;
        this.canonicalizer = canonicalizer;
        this.folding = new Folding(searcher);
        this.nanoTime = nanoTime;
    }

    /** A query that has been run. */
    private record Run(QueryCompiler compiled, Query query, Ranking.Result result, boolean strict) {}

    SearchResult search(SearchRequest request) throws IOException {
        Condition condition = QueryParser.parse(request.query());
        Deadline deadline = Deadline.after(Deadline.LIMIT, nanoTime);
        Run run = run(condition, request, deadline);
        List<SearchResult.Hit> hits = new ArrayList<>();
        List<Ranking.Found> found = run.result.found();
        int end = Math.min(found.size(), request.offset() + request.limit());
        for (int i = request.offset(); i < end; i++) {
            hits.add(hit(found.get(i), run, request.fold()));
        }
        List<SearchResult.Facet> facets = new ArrayList<>();
        for (SearchRequest.FacetField field : request.facets()) {
            facets.add(new FacetCounting(searcher, entities, deadline).count(run.query, field));
        }
        List<SearchResult.Suggestion> suggestions = run.strict && run.result.total() > 0
                ? List.of()
                : new Suggestions(searcher, entities, canonicalizer, deadline).of(run.compiled.typed());
        return new SearchResult(
                hits, run.result.total(), run.result.exact(), facets, run.compiled.aliases(), suggestions);
    }

    /** The best articles for {@code text}, which is taken as words. */
    List<Ranked> rank(String text, int limit) throws IOException {
        SearchRequest request = SearchRequest.of("").withPage(0, limit).withFold(false);
        Deadline deadline = Deadline.after(Deadline.LIMIT, nanoTime);
        return run(new Condition.Words(text), request, deadline).result.found().stream()
                .map(Ranking.Found::ranked)
                .toList();
    }

    /** A short query asks for all of its words, and only where no article has them for any. */
    private Run run(Condition condition, SearchRequest request, Deadline deadline) throws IOException {
        Run run = run(condition, request, deadline, true);
        return run.result.total() == 0 && run.compiled.relaxable() ? run(condition, request, deadline, false) : run;
    }

    private Run run(Condition condition, SearchRequest request, Deadline deadline, boolean strict) throws IOException {
        QueryCompiler compiled = new QueryCompiler(entities, canonicalizer, strict);
        Query query = compiled.compile(condition);
        int wanted = request.offset() + request.limit();
        int count = wanted;
        while (true) {
            Ranking.Result result = rank(query, compiled, request.sort(), count, deadline);
            if (!request.fold()) {
                return new Run(compiled, query, result, strict);
            }
            List<Ranking.Found> folded = folding.fold(result.found());
            if (folded.size() >= wanted || result.found().size() < count || count >= SearchRequest.MAX_DEPTH) {
                Ranking.Result once = new Ranking.Result(folded, result.total(), result.exact());
                return new Run(compiled, query, once, strict);
            }
            count = Math.min(SearchRequest.MAX_DEPTH, 2 * count + 10);
        }
    }

    private Ranking.Result rank(
            Query query, QueryCompiler compiled, SearchRequest.Sort sort, int count, Deadline deadline)
            throws IOException {
        IndexSearcher timed = new IndexSearcher(searcher.getIndexReader());
        timed.setSimilarity(Weights.SIMILARITY);
        timed.setTimeout(deadline);
        Ranking ranking = new Ranking(timed);
        Ranking.Result result = switch (sort) {
            case RELEVANCE -> ranking.byRelevance(query, compiled, count);
            case DATE -> ranking.byDate(query, count);
        };
        if (timed.timedOut()) {
            throw deadline.passed();
        }
        return result;
    }

    private SearchResult.Hit hit(Ranking.Found found, Run run, boolean fold) throws IOException {
        StoredArticle article = articles.article(searcher.storedFields(), found.document());
        HitText text = new HitText(article.article(), canonicalizer);
        List<SearchTerm> terms = run.compiled.terms();
        Snippets snippets = new Snippets(article.article(), text, terms);
        List<Fact> matched = article.facts().stream()
                .filter(fact -> run.compiled.tests().stream().anyMatch(test -> test.accepts(fact)))
                .toList();
        int others = fold ? folding.others(found.document()) : 0;
        return new SearchResult.Hit(
                article, found.ranked().score(), matched, snippets.titleHighlights(), snippets.of(terms), others);
    }
}
