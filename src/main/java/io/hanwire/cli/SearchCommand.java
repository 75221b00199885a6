package io.hanwire.cli;

import io.hanwire.index.Ranked;
import io.hanwire.index.SearchRequest;
import io.hanwire.index.SearchResult;
import io.hanwire.index.StoreReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Finds articles. */
@Command(
        name = "search",
        description = {
            "Find articles. A query in Traditional or Simplified characters, in any region's wording and by any name of a"
                    + " company finds the same articles.",
            "",
            "  輝達 營收               words; all names of a registered company count as one",
            "  \"毛利率提升\"            the words side by side",
            "  沐曦 -上市              without a word; A OR B for either",
            "  company:沐曦            also product: person: metric: source: lang:zh-Hant",
            "  after:2025-12-01        published on that day or later; before: for earlier",
            "  revenue>5亿             articles that state such a figure; also revenue(2024)>=5亿元,",
            "                          market_share:20..30%%, net_profit<0; metrics as in 'facts --metric'"
        },
        footer = {"  hanwire search 輝達 資料中心", "  hanwire search 'company:沐曦 revenue(2024)>5亿' --format json"})
final class SearchCommand extends CommandBase {

    /** The forms of the output. */
    enum Format {
        TEXT,
        JSON,
        JSONL,
        TREC;

        @Override
        public String toString() {
            return Choice.word(this);
        }
    }

    private static final int MOST = SearchRequest.MAX_DEPTH;

    @Parameters(paramLabel = "QUERY", description = "Words and conditions; quote the shell's own signs (> < \" *).")
    private List<String> words = List.of();

    @Mixin
    private IndexOption index;

    @Option(
            names = "-n",
            paramLabel = "N",
            defaultValue = "10",
            description = "How many hits; default: ${DEFAULT-VALUE}.")
    private int limit;

    @Option(
            names = "--skip",
            paramLabel = "N",
            defaultValue = "0",
            description = "How many hits to leave out before those.")
    private int skip;

    @Option(
            names = "--sort",
            paramLabel = "ORDER",
            defaultValue = "relevance",
            description = "relevance or date (newest first).")
    private SearchRequest.Sort sort;

    @Option(
            names = "--facets",
            paramLabel = "FIELD",
            split = ",",
            description = "Count the hits by company, source, month.")
    private List<SearchRequest.FacetField> facets = List.of();

    @Option(names = "--explain", description = "Say which names of the query stand for whom.")
    private boolean explain;

    @Option(names = "--format", paramLabel = "FORMAT", defaultValue = "text", description = "${COMPLETION-CANDIDATES}.")
    private Format format;

    @Option(
            names = "--batch",
            paramLabel = "FILE",
            description = "Queries, one {\"id\", \"text\"} a line, taken as plain words; prints a TREC run.")
    private @Nullable Path batch;

    @Override
    public Integer call() throws IOException {
        if (batch == null && words.isEmpty()) {
            throw UserException.usage("search needs a query: hanwire search 輝達 營收");
        }
        Typed.within("-n", limit, MOST);
        if (batch != null) {
            try (StoreReader reader = index.open(terminal())) {
                BatchSearch.run(reader, batch, limit, terminal().out());
            }
            return ExitCode.OK;
        }
        SearchRequest request = request();
        // Before anything is opened, so that a wrong query is answered at once.
        request.checkSyntax();
        try (StoreReader reader = index.open(terminal())) {
            print(reader.search(request));
        }
        return ExitCode.OK;
    }

    private SearchRequest request() {
        if (skip < 0 || skip > MOST - limit) {
            throw UserException.usage("--skip must be 0 or more and with -n at most " + MOST + ", was " + skip);
        }
        try {
            return new SearchRequest(String.join(" ", words), sort, skip, limit, facets, true);
        } catch (IllegalArgumentException e) {
            throw UserException.usage(String.valueOf(e.getMessage()));
        }
    }

    private void print(SearchResult result) throws IOException {
        switch (format) {
            case TEXT -> new SearchText(result, terminal(), explain).print(skip);
            case JSON -> SearchJson.write(result, true, terminal().out());
            case JSONL -> SearchJson.write(result, false, terminal().out());
            case TREC -> BatchSearch.trec("1", ranking(result), terminal().out());
        }
    }

    private static List<Ranked> ranking(SearchResult result) {
        return result.hits().stream()
                .map(hit -> new Ranked(hit.article().article().id(), hit.score()))
                .toList();
    }
}
